import { useCallback, useEffect, useState, type ComponentProps } from 'react';
import type { RecordKind } from '../model/record.ts';
import { usePreferences } from '../preferences/store.ts';
import { whenIdle } from '../views/Marks.tsx';
import { TextView } from '../views/Text.tsx';
import { loadEndnotes, loadInPlace } from './lazy-views.ts';
import { Progress } from './reading.tsx';

/** The text as the reader prefers it. */
export function TextPage(props: Omit<ComponentProps<typeof TextView>, 'isMarked' | 'loadInPlace'>) {
  const marks = usePreferences((preferences) => preferences.marks === 'on');
  const notes = usePreferences((preferences) => preferences.notes === 'on');
  const isMarked = useCallback(
    (kind: RecordKind) => (kind === 'note' ? notes : marks),
    [marks, notes],
  );
  return (
    <>
      <Progress analysis={props.analysis} opened={props.opened} />
      <TextView {...props} isMarked={isMarked} loadInPlace={loadInPlace} />
      <WhenPrinted analysis={props.analysis} isMarked={isMarked} />
    </>
  );
}

type EndnotesView = Awaited<ReturnType<typeof loadEndnotes>>;

/** What is only drawn on paper has to be here before: the browser does not wait for it. */
function WhenPrinted(props: ComponentProps<EndnotesView>) {
  const [Endnotes, setEndnotes] = useState<EndnotesView>();
  useEffect(
    () =>
      whenIdle(() =>
        loadEndnotes().then(
          (view) => setEndnotes(() => view),
          () => {},
        ),
      ),
    [],
  );
  return Endnotes && <Endnotes {...props} />;
}
