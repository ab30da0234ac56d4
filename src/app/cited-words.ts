import { wordsId } from '../model/address/address.ts';
import type { Analysis } from '../model/analysis.ts';
import { passageText } from '../model/records/evidence.ts';
import type { Evidence } from '../model/record.ts';

/** The name that the style sheet knows them by. */
const NAME = 'cited';
/** What a passage of the model can be in the page; a short list has no paragraphs in its items. */
const BLOCKS = 'p, td, th, li';
/** What stands among the words of a passage and is not of them: the numbers of footnotes. */
const NOT_OF_THE_TEXT = 'sup';

let observer: MutationObserver | undefined;

/**
 * Marks the words of the text that an address names, all that their record rests on, and no others.
 * Nothing is put into the page (CSS Custom Highlight API Level 1); browsers that cannot do this leave
 * it at the anchor's own style.
 * @param anchor as `wordsId` makes it; others name no words
 */
export function markCited(analysis: Analysis | undefined, anchor: string): void {
  observer?.disconnect();
  if (typeof Highlight === 'undefined') return;
  CSS.highlights.delete(NAME);
  const block = document.getElementById(anchor)?.closest(BLOCKS);
  const evidence = analysis && evidenceOf(analysis, anchor);
  if (!block || !evidence) return;
  const { start, end } = evidence;
  markRange(
    () => rangeOf(block, passageText(evidence, analysis.passages).slice(start, end)),
    [block],
  );
}

/**
 * Marks some words of the text, and no others. A browser that cannot do so selects them.
 * @param find the words, in the page as it is
 * @param within what may be re-rendered: a reader may turn the links in the text off and on
 */
export function markRange(find: () => Range | undefined, within: readonly Element[]): void {
  observer?.disconnect();
  const mark = () => {
    const range = find();
    if (typeof Highlight !== 'undefined')
      if (range) CSS.highlights.set(NAME, new Highlight(range));
      else CSS.highlights.delete(NAME);
    else if (range) {
      const selection = window.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
    }
  };
  mark();
  observer = new MutationObserver(mark);
  for (const element of within) observer.observe(element, { childList: true, subtree: true });
}

/** @returns where the words of a record stand, by the id of their anchor. */
function evidenceOf(analysis: Analysis, anchor: string): Evidence | undefined {
  const { agreements, figures, quotations, events, notes } = analysis;
  return [...agreements, ...figures, ...quotations, ...events, ...notes].find(
    ({ kind, id }) => wordsId(kind, id) === anchor,
  )?.evidence;
}

/**
 * Finds words of the text where they stand, though links and emphasis split them.
 * @param words as in `Analysis.passages`; white space does not count
 * @returns from their first letter to their last; undefined if they do not stand in the block
 */
export function rangeOf(block: Element, words: string): Range | undefined {
  const page = block.ownerDocument;
  const places: [node: Node, offset: number][] = [];
  let letters = '';
  const nodes = page.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (node.parentElement!.closest(NOT_OF_THE_TEXT)) continue;
    const text = node.nodeValue!;
    for (let offset = 0; offset < text.length; offset++) {
      if (/\s/.test(text[offset]!)) continue;
      letters += text[offset]!;
      places.push([node, offset]);
    }
  }
  const wanted = words.replace(/\s/g, '');
  const at = letters.indexOf(wanted);
  if (at < 0 || wanted === '') return undefined;
  const range = page.createRange();
  range.setStart(...places[at]!);
  const [last, offset] = places[at + wanted.length - 1]!;
  range.setEnd(last, offset + 1);
  return range;
}
