import { useState, useSyncExternalStore } from 'react';
import type { Analysis } from '../../model/analysis.ts';
import { requestFeature, useFeatureRequests } from '../shared/feature-requests.ts';
import { blockAround, focusOn } from '../shared/focus-on.ts';
import { MarksDialog } from './MarksDialog.tsx';
import { MarksLayer } from './MarksLayer.tsx';
import type { MarksStore } from './marks-store-type.ts';
import { useFoundMarks } from './useFoundMarks.ts';

/** What a reader has marked in a text: drawn on it, and listed where they ask for it. */
export function Annotations({ analysis, store }: { analysis: Analysis; store: MarksStore }) {
  const { marks } = useSyncExternalStore(store.subscribe, store.get);
  const found = useFoundMarks(analysis, marks);
  const asked = useFeatureRequests(({ marks }) => marks);
  const [pressed, setPressed] = useState<string>();
  if (!found) return null;
  const opened = pressed ?? asked?.id;
  const close = () => {
    setPressed(undefined);
    requestFeature({ marks: undefined });
    // The bar that it was opened from may be gone, and the list is about to be: keys lead on from the words.
    const words = found.find(({ mark }) => mark.id === opened)?.range;
    if (words && document.activeElement?.matches('body, dialog *')) focusOn(blockAround(words));
  };
  return (
    <>
      <MarksLayer found={found} onOpen={setPressed} />
      {(asked || pressed !== undefined) && (
        <MarksDialog
          analysis={analysis}
          store={store}
          found={found}
          opened={opened}
          onShow={showWords}
          onClose={close}
        />
      )}
    </>
  );
}

/** Brings words in view, with the focus beside them. */
function showWords(range: Range): void {
  const block = blockAround(range);
  block?.scrollIntoView({ block: 'center' });
  focusOn(block);
}
