import { useSyncExternalStore } from 'react';
import { annotations as m } from '../../messages/annotations.ts';
import { describeWords } from '../../model/annotations/find-mark.ts';
import {
  COLOURS,
  type Colour,
  type MarkedWords,
  type Annotation,
} from '../../model/annotations/annotation.ts';
import type { TargetWords } from '../sharing/reader-tools.ts';
import { requestFeature } from '../shared/feature-requests.ts';
import { COLOUR_NAMES, Swatch } from './Swatch.tsx';
import type { MarksStore } from './marks-store-type.ts';
import { newId } from './new-id.ts';
import { troubleWords } from './trouble-words.ts';
import styles from './Marks.module.css';

/** Highlights words, or lets the reader write a note on them. */
export function MarkActions({
  words,
  store,
  tell,
  onClose,
}: {
  words: TargetWords;
  store: MarksStore;
  tell: (outcome: { words: string }) => void;
  onClose: () => void;
}) {
  const { marks } = useSyncExternalStore(store.subscribe, store.get);
  const described = describeWords(words.blocks, words.passage);
  if (!described) return null;
  const known = marks.find((mark) => isOn(mark, described));

  const highlight = (colour: Colour) => {
    // What has a note is not taken away by a second press.
    const isRemoved = known?.colour === colour && known.note === '';
    const trouble = store.change((all) =>
      isRemoved
        ? all.filter(({ id }) => id !== known.id)
        : known
          ? all.map((mark) =>
              mark.id === known.id ? { ...mark, colour, modified: new Date().toISOString() } : mark,
            )
          : [...all, made(colour, described)],
    );
    const done = isRemoved ? m.highlightRemoved() : m.highlighted();
    tell({ words: trouble ? `${done} ${troubleWords(trouble)}` : done });
  };
  const write = () => {
    const mark = known ?? made(COLOURS[0], described);
    if (!known) store.change((all) => [...all, mark]);
    onClose();
    requestFeature({ marks: { id: mark.id } });
  };
  return (
    <>
      <div className={styles.colours} role="group" aria-label={m.highlight()}>
        {COLOURS.map((colour) => (
          <button
            key={colour}
            type="button"
            aria-pressed={known?.colour === colour}
            title={COLOUR_NAMES[colour]()}
            onClick={() => highlight(colour)}
          >
            <Swatch colour={colour} />
          </button>
        ))}
      </div>
      <button type="button" aria-haspopup="dialog" onClick={write}>
        {m.note()}
      </button>
    </>
  );
}

const isOn = ({ words }: Annotation, other: MarkedWords): boolean =>
  words.exact === other.exact &&
  words.section === other.section &&
  words.prefix === other.prefix &&
  words.suffix === other.suffix;

function made(colour: Colour, words: MarkedWords): Annotation {
  const now = new Date().toISOString();
  return { id: newId(), colour, note: '', words, created: now, modified: now };
}
