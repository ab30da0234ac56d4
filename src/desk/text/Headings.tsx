import { useState } from 'react';
import { desk as m } from '../../messages/desk.ts';
import styles from '../Desk.module.css';
import { OneLine } from '../OneLine.tsx';
import { apply, useDesk } from '../store.ts';

/** Between two paragraphs: a click begins a section. */
export function BeginSection({ passage }: { passage: number }) {
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <button
        type="button"
        className={styles.begin}
        lang="en"
        aria-label={m.beginSection()}
        title={m.beginSection()}
        onClick={() => setOpen(true)}
      >
        +
      </button>
    );
  return (
    <OneLine
      label={m.heading()}
      value=""
      onDone={(heading) => {
        setOpen(false);
        if (heading !== undefined)
          void apply(`section “${heading}”`, () => [{ do: 'section', passage, heading }]);
      }}
    />
  );
}

/** The heading of a section, which can be changed and taken out; its id until it is published. */
export function Heading({
  id,
  heading,
  isFirst,
}: {
  id: string;
  heading: string;
  isFirst: boolean;
}) {
  const isDraft = useDesk((store) => store.state!.isDraft);
  const [isOpen, setOpen] = useState<'heading' | 'id' | undefined>();
  const set = (next: string, nextId: string) =>
    void apply(`heading “${next}”`, () => [
      { do: 'heading', section: id, heading: next, id: nextId },
    ]);
  return (
    <div className={styles.heading}>
      <h2 id={`section-${id}`}>{heading}</h2>
      {isOpen ? (
        <OneLine
          label={isOpen === 'id' ? m.sectionId() : m.heading()}
          value={isOpen === 'id' ? id : heading}
          onDone={(value) => {
            setOpen(undefined);
            if (value !== undefined)
              set(isOpen === 'id' ? heading : value, isOpen === 'id' ? value : id);
          }}
        />
      ) : (
        <div className={styles.buttons} lang="en">
          <button type="button" onClick={() => setOpen('heading')}>
            {m.changeHeading()}
          </button>
          {isDraft && (
            <button type="button" onClick={() => setOpen('id')}>
              #{id}
            </button>
          )}
          {!isFirst && (
            <button
              type="button"
              onClick={() =>
                void apply(`without “${heading}”`, () => [{ do: 'join', section: id }])
              }
            >
              {m.joinSection()}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
