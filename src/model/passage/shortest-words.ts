import {
  fold,
  lettersOf,
  lettersWithin,
  type Letters,
  type Passage,
  type TextBlock,
  type TextPoint,
} from './text.ts';
import type { Span } from '../record.ts';

/** Words within a block. */
export interface Ends extends Span {
  block: number;
}

/** The words that tell a passage from all others. */
export interface ShortestParts {
  prefix?: Ends;
  textStart: Ends;
  textEnd?: Ends;
  suffix?: Ends;
  /** The same, of whole words, for browsers find no others. */
  shown: { textStart: Ends; textEnd?: Ends };
  /** Whether they stand only once in all of the page: else a browser might go elsewhere. */
  areTold: boolean;
}

/** Up to how many letters the words stand in a link whole. */
const SHORT = 40;
/** How many words are tried, at most, on each side. */
const MAX_WORDS = 16;

/**
 * Chooses the fewest words that stand only once in all of a page: letter case and marks do not count,
 * nor where a word ends, for browsers differ in that.
 * @param blocks all of the page
 */
export function shortestParts(
  blocks: readonly TextBlock[],
  passage: Passage,
  lang: string,
): ShortestParts {
  const folded = lettersOf(blocks, fold);
  const { start, end } = passage;
  const range = lettersWithin(folded, passage);
  const span = range ?? { start: 0, end: 0 };
  const isOnce = ({ start: from, end: to }: Span) => countUpTo2(folded.text, from, to) === 1;
  const at = (ends: Ends): Span =>
    lettersWithin(folded, {
      start: { block: ends.block, offset: ends.start },
      end: { block: ends.block, offset: ends.end },
    }) ?? { start: span.start, end: span.start };

  const firstWords = wordsOfBlock(blocks[start.block]!, lang);
  const lastWords = end.block === start.block ? firstWords : wordsOfBlock(blocks[end.block]!, lang);
  const startsAt = firstWords.findLast(({ start: at }) => at <= start.offset)?.start;
  const endsAt = lastWords.find(({ end: at }) => at >= end.offset)?.end;
  const from = { block: start.block, offset: startsAt ?? start.offset };
  const to = { block: end.block, offset: endsAt ?? end.offset };

  // Up to where each side may go, so that they do not meet.
  const sameBlock = start.block === end.block;
  const middle = sameBlock ? (start.offset + end.offset) / 2 : undefined;
  const head = firstWords.filter(
    ({ start: at, end: until, isWord }) =>
      isWord &&
      at >= from.offset &&
      until > start.offset &&
      (middle === undefined || until <= middle),
  );
  const tail = lastWords.filter(
    ({ start: at, end: until, isWord }) =>
      isWord && until <= to.offset && at < end.offset && (middle === undefined || at >= middle),
  );
  if (sameBlock && (span.end - span.start <= SHORT || head.length === 0 || tail.length === 0)) {
    const whole: Ends = { block: start.block, start: start.offset, end: end.offset };
    const around = widen(blocks, folded, span, passage, lang, isOnce);
    return {
      ...around,
      textStart: whole,
      shown: { textStart: { block: start.block, start: from.offset, end: to.offset } },
      areTold: isOnce(span) || around.prefix !== undefined || around.suffix !== undefined,
    };
  }

  const begin = (count: number): Ends => ({
    block: start.block,
    start: start.offset,
    end: head[Math.min(count, head.length) - 1]?.end ?? blocks[start.block]!.text.length,
  });
  const finish = (count: number): Ends => ({
    block: end.block,
    start: tail[tail.length - Math.min(count, tail.length)]?.start ?? 0,
    end: end.offset,
  });

  let first = begin(1);
  for (let count = 1; count <= Math.min(MAX_WORDS, head.length); count++) {
    first = begin(count);
    if (isOnce({ start: span.start, end: at(first).end })) break;
  }
  const firstEnd = at(first).end;
  const unclear = !isOnce({ start: span.start, end: firstEnd });
  // The words that end it are looked for from where those that begin it end.
  const isNext = (ends: Ends) => {
    const { start: from } = at(ends);
    return folded.text.indexOf(folded.text.slice(from, span.end), firstEnd) === from;
  };
  let last = finish(1);
  for (let count = 1; count <= Math.min(MAX_WORDS, tail.length); count++) {
    last = finish(count);
    if (isNext(last)) break;
  }
  const before: Pick<ShortestParts, 'prefix'> = unclear
    ? widen(blocks, folded, { start: span.start, end: firstEnd }, passage, lang, isOnce, false)
    : {};
  const after: Pick<ShortestParts, 'suffix'> = isNext(last)
    ? {}
    : widen(
        blocks,
        folded,
        { start: at(last).start, end: span.end },
        passage,
        lang,
        ({ start: from, end: until }) =>
          folded.text.indexOf(folded.text.slice(from, until), firstEnd) === from,
        true,
      );
  return {
    ...before,
    ...after,
    textStart: first,
    textEnd: last,
    shown: {
      textStart: { ...first, start: from.offset },
      textEnd: { ...last, end: to.offset },
    },
    areTold:
      (!unclear || before.prefix !== undefined) && (isNext(last) || after.suffix !== undefined),
  };
}

/**
 * Takes words from around a passage until it occurs once; as few as possible.
 * @param span of the letters that are to be found
 * @param onlyAfter on one side alone; without it, on either or both
 */
function widen(
  blocks: readonly TextBlock[],
  folded: Letters,
  span: Span,
  { start, end }: Passage,
  lang: string,
  isTold: (span: Span) => boolean,
  onlyAfter?: boolean,
): { prefix?: Ends; suffix?: Ends } {
  if (isTold(span)) return {};
  const letters = ({ block, start: from, end: to }: Ends) =>
    lettersWithin(folded, { start: { block, offset: from }, end: { block, offset: to } });
  // First in the same blocks: what stands beside them may be replaced.
  for (const beyond of [false, true]) {
    const before = onlyAfter === true ? [] : endsBefore(blocks, start, lang, beyond);
    const after = onlyAfter === false ? [] : endsAfter(blocks, end, lang, beyond);
    for (let count = 0; count < MAX_WORDS; count++) {
      const [b, a] = [before[count], after[count]];
      const from = (b && letters(b)?.start) ?? span.start;
      const to = (a && letters(a)?.end) ?? span.end;
      if (b && isTold({ start: from, end: span.end })) return { prefix: b };
      if (a && isTold({ start: span.start, end: to })) return { suffix: a };
      if (b && a && isTold({ start: from, end: to })) return { prefix: b, suffix: a };
    }
  }
  return {};
}

/**
 * @param beyond whether to go to the block before, where the point begins its own
 * @returns one, two, three … words right before a point
 */
function endsBefore(
  blocks: readonly TextBlock[],
  { block, offset }: TextPoint,
  lang: string,
  beyond: boolean,
): Ends[] {
  const isFirst = blocks[block]!.text.slice(0, offset).trim() === '';
  const index = isFirst && beyond ? block - 1 : block;
  const end = index === block ? offset : (blocks[index]?.text.length ?? 0);
  if (blocks[index]?.section === undefined) return [];
  return wordsOfBlock(blocks[index], lang)
    .filter((word) => word.end <= end && word.isWord)
    .reverse()
    .map(({ start }) => ({ block: index, start, end }));
}

/** @returns likewise, right after a point. */
function endsAfter(
  blocks: readonly TextBlock[],
  { block, offset }: TextPoint,
  lang: string,
  beyond: boolean,
): Ends[] {
  const isLast = blocks[block]!.text.slice(offset).trim() === '';
  const index = isLast && beyond ? block + 1 : block;
  const start = index === block ? offset : 0;
  if (blocks[index]?.section === undefined) return [];
  return wordsOfBlock(blocks[index], lang)
    .filter((word) => word.start >= start && word.isWord)
    .map(({ end }) => ({ block: index, start, end }));
}

interface Word extends Span {
  /** Not only punctuation. */
  isWord: boolean;
}

/** @returns the words of a block, and the punctuation between them (Unicode Standard Annex 29). */
function wordsOfBlock({ text }: TextBlock, lang: string): Word[] {
  const words: Word[] = [];
  for (const { segment, index, isWordLike } of segmenterOf(lang).segment(text))
    if (segment.trim() !== '')
      words.push({ start: index, end: index + segment.length, isWord: isWordLike ?? false });
  return words;
}

const segmenters = new Map<string, Intl.Segmenter>();
function segmenterOf(lang: string): Intl.Segmenter {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, segmenter);
  return segmenter;
}

/** @returns how often a part of a text stands in it: 1, or 2 for more. */
function countUpTo2(text: string, from: number, to: number): number {
  const part = text.slice(from, to);
  const first = text.indexOf(part);
  return text.indexOf(part, first + 1) < 0 ? 1 : 2;
}
