import { useCallback, useState, useSyncExternalStore } from 'react';
import type { Analysis } from '../../model/analysis.ts';
import { requestFeature, useFeatureRequests } from '../shared/feature-requests.ts';
import { focusOn } from './focus-on.ts';
import { MarksDialog } from './MarksDialog.tsx';
import { MarksLayer } from './MarksLayer.tsx';
import type { MarksStore } from './marks-store-type.ts';
import { useFoundMarks } from './useFoundMarks.ts';

/** What a reader has marked in a text: drawn on it, and listed where they ask for it. */
export function OwnMarks({ analysis, store }: { analysis: Analysis; store: MarksStore }) {
  const { marks } = useSyncExternalStore(store.subscribe, store.get);
  const found = useFoundMarks(analysis, marks);
  const asked = useFeatureRequests(({ marks }) => marks);
  const [pressed, setPressed] = useState<string>();
  const close = useCallback(() => {
    setPressed(undefined);
    requestFeature({ marks: undefined });
  }, []);
  if (!found) return null;
  return (
    <>
      <MarksLayer found={found} onOpen={setPressed} />
      {(asked || pressed !== undefined) && (
        <MarksDialog
          analysis={analysis}
          store={store}
          found={found}
          opened={pressed ?? asked?.id}
          onShow={showWords}
          onClose={close}
        />
      )}
    </>
  );
}

/** Brings words in view, with the focus beside them. */
function showWords(range: Range): void {
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const block = element?.closest<HTMLElement>('p, li, td, th, pre, h2, h3') ?? element;
  block?.scrollIntoView({ block: 'center' });
  focusOn(block);
}
