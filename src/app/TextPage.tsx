import { use, useCallback, useEffect, useState, type ComponentProps } from 'react';
import type { RecordKind } from '../model/record.ts';
import { usePreferences } from '../preferences/store.ts';
import { ViewIsVisible } from '../views/shared/view-visibility.ts';
import { TextView } from '../views/text/Text.tsx';
import { loadEndnotes, loadInPlace } from './lazy-views.ts';
import { Progress } from './reading/reading.tsx';
import { whenActive } from './on-first-interaction.ts';

/** The text as the reader prefers it. */
export function TextPage(props: Omit<ComponentProps<typeof TextView>, 'isMarked' | 'loadInPlace'>) {
  const marks = usePreferences((preferences) => preferences.marks === 'on');
  const notes = usePreferences((preferences) => preferences.notes === 'on');
  const isMarked = useCallback(
    (kind: RecordKind) => (kind === 'note' ? notes : marks),
    [marks, notes],
  );
  const isShown = use(ViewIsVisible);
  return (
    <>
      {isShown && <Progress analysis={props.analysis} opened={props.opened} />}
      <TextView {...props} isMarked={isMarked} loadInPlace={loadInPlace} />
      <WhenPrinted analysis={props.analysis} isMarked={isMarked} />
    </>
  );
}

type EndnotesView = Awaited<ReturnType<typeof loadEndnotes>>;

/**
 * What is only drawn on paper has to be here before, for the browser does not wait for it; and is
 * not before the reader does something, which they do to print.
 */
function WhenPrinted(props: ComponentProps<EndnotesView>) {
  const [Endnotes, setEndnotes] = useState<EndnotesView>();
  useEffect(
    () =>
      whenActive(window, () => {
        loadEndnotes().then(
          (view) => setEndnotes(() => view),
          () => {},
        );
      }),
    [],
  );
  const isShown = use(ViewIsVisible);
  return Endnotes && isShown && <Endnotes {...props} />;
}
