import { desk as m } from '../../messages/desk.ts';
import { next, waive, waiveAll } from './queue-actions.ts';

/**
 * What every proposal can be answered with: that the words are told elsewhere, or not now.
 * @param equal how many others have the same words
 */
export function SameAndNext({ equal }: { equal: number }) {
  return (
    <>
      <button type="button" onClick={() => waive('coreference')} aria-keyshortcuts="s">
        {m.same()} <kbd>s</kbd>
      </button>
      {equal > 0 && (
        <button type="button" onClick={() => waiveAll('coreference')} aria-keyshortcuts="Shift+S">
          {m.sameAll({ count: equal + 1 })} <kbd>S</kbd>
        </button>
      )}
      <button type="button" onClick={next} aria-keyshortcuts="n">
        {m.next()} <kbd>n</kbd>
      </button>
    </>
  );
}
