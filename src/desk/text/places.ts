import type { TextPlace } from '../../model/desk/desk.ts';

const BLOCK = '[data-passage]';
const ASIDE = '[data-footnote-ref], [data-footnote-backref]';

/** The text nodes of a passage, with where each begins in its plain text. */
interface Run {
  node: Text;
  start: number;
}
const known = new WeakMap<Element, Run[]>();

function runsOf(block: Element): Run[] {
  const before = known.get(block);
  if (before) return before;
  const runs: Run[] = [];
  let at = 0;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let afterBreak = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLBRElement) {
      at += 1;
      afterBreak = true;
    } else if (node instanceof Text) {
      if (node.parentElement?.closest(ASIDE) || (afterBreak && node.data === '\n')) continue;
      afterBreak = false;
      runs.push({ node, start: at });
      at += node.length;
    }
  }
  known.set(block, runs);
  return runs;
}

const blocks = new Map<number, Element>();
let holder: Element | undefined;

/** @returns the block of a passage in the text. */
export function blockOf(surface: Element, passage: number): Element | undefined {
  if (holder !== surface) blocks.clear();
  holder = surface;
  const found = blocks.get(passage);
  if (found?.isConnected && found.getAttribute('data-passage') === String(passage)) return found;
  const block = surface.querySelector(`[data-passage="${passage}"]`) ?? undefined;
  if (block) blocks.set(passage, block);
  return block;
}

/** @returns the words of a place as the browser has them. */
export function rangeOf(surface: Element, { passage, start, end }: TextPlace): Range | undefined {
  const block = blockOf(surface, passage);
  const runs = block && runsOf(block);
  const first = runs?.findLast((run) => run.start <= start);
  const last = runs?.findLast((run) => run.start < end) ?? first;
  if (!first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.node, Math.min(start - first.start, first.node.length));
  range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  return range;
}

/** @returns where a point of the page stands in the text. */
export function pointAt(node: Node, offset: number): { passage: number; at: number } | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest(BLOCK);
  if (!block) return undefined;
  const passage = Number(block.getAttribute('data-passage'));
  const runs = runsOf(block);
  const own = runs.find((run) => run.node === node);
  if (own) return { passage, at: own.start + offset };
  const range = document.createRange();
  range.setStart(node, offset);
  const before = runs.filter((run) => range.comparePoint(run.node, 0) < 0).at(-1);
  return { passage, at: before ? before.start + before.node.length : 0 };
}

/** @returns the words that are selected in a passage, whole. */
export function selectedPlace(passages: readonly { text: string }[]): TextPlace | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const from = pointAt(range.startContainer, range.startOffset);
  if (!from) return undefined;
  const to = pointAt(range.endContainer, range.endOffset);
  const text = passages[from.passage]?.text;
  if (text === undefined) return undefined;
  const end = to?.passage === from.passage ? to.at : text.length;
  return wholePlace(text, { passage: from.passage, start: from.at, end });
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;
const IN_NUMBER = /\p{Nd}[.,٫٬]\p{Nd}/u;
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** @returns a place without the spaces at its ends, and with the words whole that it cuts. */
export function wholePlace(text: string, place: TextPlace): TextPlace | undefined {
  let { start, end } = place;
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  if (start >= end) return undefined;
  const isInside = (at: number) => {
    const [before = '', after = ''] = [text[at - 1], text[at]];
    if (IN_WORD.test(before) && IN_WORD.test(after)) return !UNSPACED.test(before + after);
    // A number is one word: "1,2" is not cut at its comma.
    return IN_NUMBER.test(text.slice(at - 2, at + 1)) || IN_NUMBER.test(text.slice(at - 1, at + 2));
  };
  while (isInside(start)) start -= 1;
  while (isInside(end)) end += 1;
  return { ...place, start, end };
}

/** @returns the words of a text, with where they stand. */
export function wordsIn(text: string, lang: string): { start: number; end: number }[] {
  return Array.from(new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)).flatMap(
    ({ index, segment, isWordLike }) =>
      isWordLike ? [{ start: index, end: index + segment.length }] : [],
  );
}
