import {
  lettersIn,
  lettersOf,
  lettersWithin,
  passageOf,
  wordsIn,
  type Letters,
  type Passage,
  type TextBlock,
} from './text.ts';
import type { Span } from '../record.ts';
import { shortestParts, type Ends } from './shortest-words.ts';

/**
 * Some words of a passage, and of what stands around it, by the names of the parts of a text directive
 * (URL Fragment Text Directives, section 3.1).
 */
export interface TextDirective {
  /** What stands right before it. */
  prefix?: string;
  /** The passage, or how it begins. */
  textStart: string;
  /** How it ends, if `textStart` is not all of it. */
  textEnd?: string;
  /** What follows it. */
  suffix?: string;
}

/** What a link says of the words that it leads to. */
export interface PassageLink extends TextDirective {
  /** How many letters the passage has, and what they hash to; absent from a link made by hand. */
  check?: { length: number; hash: string };
  /** Which of several passages that nothing tells apart, from 0. */
  nth?: number;
}

/**
 * Makes a link to words of a text that a browser can follow (`directive`), and that this site can,
 * in the fewest words that stand only once.
 * @param blocks all of the page, in its order
 * @param lang of the text
 * @returns undefined where there are no words, or they are not the text's; the directive is empty where
 * no words would lead a browser there and nowhere else
 */
export function makePassageLink(
  blocks: readonly TextBlock[],
  passage: Passage,
  lang: string,
): { link: PassageLink; section: string; directive: string } | undefined {
  const letters = lettersOf(blocks);
  const span = lettersWithin(letters, passage);
  const section = span && blocks[letters.block[span.start]!]!.section;
  if (!span || section === undefined) return undefined;
  const ends = shortestParts(blocks, passageOf(letters, span), lang);
  const text = (part: Ends | undefined, how: typeof wordsIn) =>
    part && how(blocks[part.block]!, part.start, part.end);
  const shown = { ...ends.shown };
  const link: PassageLink = {
    textStart: text(ends.textStart, wordsIn)!,
    ...partsOf({
      prefix: text(ends.prefix, wordsIn),
      textEnd: text(ends.textEnd, wordsIn),
      suffix: text(ends.suffix, wordsIn),
    }),
    check: {
      length: span.end - span.start,
      hash: hashOf(letters.text.slice(span.start, span.end)),
    },
  };
  const same = candidates(blocks, letters, link, section);
  if (same.length > 1) link.nth = same.findIndex(({ start }) => start === span.start);
  const directive = directiveOf({
    textStart: text(shown.textStart, shownIn)!,
    ...partsOf({
      prefix: text(ends.prefix, shownIn),
      textEnd: text(shown.textEnd, shownIn),
      suffix: text(ends.suffix, shownIn),
    }),
  });
  return { link, section, directive: ends.areTold ? directive : '' };
}

/** With how many letters the link to a sentence begins, at least, if it has them. */
const BEGINNING = 24;

/**
 * Makes a link to words of a text that this site alone can follow, without looking for the fewest that
 * stand only once: for a page that leads to hundreds of places.
 * @param letters those of the blocks
 */
export function linkInPlace(
  blocks: readonly TextBlock[],
  letters: Letters,
  passage: Passage,
): PassageLink | undefined {
  const span = lettersWithin(letters, passage);
  const section = span && blocks[letters.block[span.start]!]!.section;
  if (!span || section === undefined) return undefined;
  const { block, offset } = passage.start;
  const { text } = blocks[block]!;
  const limit = passage.end.block === block ? passage.end.offset : text.length;
  const cut = text.slice(offset + BEGINNING, limit).search(/\s/u);
  const link: PassageLink = {
    textStart: wordsIn(blocks[block]!, offset, cut < 0 ? limit : offset + BEGINNING + cut),
    check: {
      length: span.end - span.start,
      hash: hashOf(letters.text.slice(span.start, span.end)),
    },
  };
  const same = candidates(blocks, letters, link, section);
  if (same.length > 1) link.nth = same.findIndex(({ start }) => start === span.start);
  return link;
}

const partsOf = (
  parts: Record<'prefix' | 'textEnd' | 'suffix', string | undefined>,
): Partial<TextDirective> => Object.fromEntries(Object.entries(parts).filter(([, words]) => words));

const shownIn = ({ text }: TextBlock, from?: number, to?: number): string =>
  text.slice(from, to).replace(/\s+/g, ' ').trim();

/**
 * Finds the words that a link leads to.
 * @param section that the address opens; the empty string for what is not below a heading
 * @returns undefined where they have changed, or can no longer be distinguished from the same words elsewhere
 */
export function findPassage(
  blocks: readonly TextBlock[],
  link: PassageLink,
  section: string,
): Passage | undefined {
  const letters = lettersOf(blocks);
  const found = candidates(blocks, letters, link, section);
  const span = found.length > 1 ? found[link.nth ?? -1] : found[0];
  return span && passageOf(letters, span);
}

/** How many letters say enough that the same in another section are the same words, moved. */
const TELLING = 24;

/** @returns where the words of a link stand, as far as it tells; exactly these, unchanged. */
function candidates(
  blocks: readonly TextBlock[],
  letters: Letters,
  link: PassageLink,
  section: string,
): Span[] {
  const start = lettersIn(link.textStart);
  // Without its length and hash, only words that are all there are known to be the same.
  const { length, hash } =
    link.check ??
    (link.textEnd === undefined
      ? { length: start.length, hash: hashOf(start) }
      : { length: 0, hash: '' });
  const { text } = letters;
  if (start === '' || length < start.length || length > text.length) return [];
  const all: Span[] = [];
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    const end = at + length;
    if (blocks[letters.block[at]!]!.section === undefined || end > text.length) continue;
    if (hashOf(text.slice(at, end)) === hash) all.push({ start: at, end });
  }
  const here = all.filter((span) => blocks[letters.block[span.start]!]!.section === section);
  const pool = here.length > 0 ? here : length >= TELLING ? all : [];
  const before = lettersIn(link.prefix ?? '');
  const after = lettersIn(link.suffix ?? '');
  const inPlace = pool.filter(
    (span) => text.slice(0, span.start).endsWith(before) && text.startsWith(after, span.end),
  );
  return inPlace.length > 0 ? inPlace : pool.length === 1 ? pool : [];
}

/** FNV-1a of 32 bits, over code units (draft-eastlake-fnv-17). */
function hashOf(letters: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < letters.length; index++)
    hash = Math.imul(hash ^ letters.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The names of the parts in the query of an address. */
const NAMES = { prefix: 'after', textStart: 'words', textEnd: 'to', suffix: 'before' } as const;
const CHECK = 'check';

/** @returns the query of the address: "?words=…&to=…&check=…". */
export function passageSearch({ check, nth, ...words }: PassageLink): string {
  const pairs: (readonly [string, string])[] = (
    ['textStart', 'textEnd', 'prefix', 'suffix'] as const
  ).flatMap((part) => (words[part] === undefined ? [] : [[NAMES[part], words[part]] as const]));
  if (check)
    pairs.push([
      CHECK,
      [check.length.toString(36), check.hash, ...(nth === undefined ? [] : [nth])].join('.'),
    ]);
  // As the forms of a browser write a query: the words can still be read in it.
  const encode = (words: string) => encodeURIComponent(words).replaceAll('%20', '+');
  return `?${pairs.map(([name, words]) => `${name}=${encode(words)}`).join('&')}`;
}

/** @returns what the query of an address (`URLSearchParams`) says of words that it leads to, if it does. */
export function readPassageSearch(query: {
  get(name: string): string | null;
}): PassageLink | undefined {
  const textStart = query.get(NAMES.textStart);
  if (!textStart) return undefined;
  const [, length, hash, nth] =
    /^([0-9a-z]{1,6})\.([0-9a-z]{1,7})(?:\.(\d{1,4}))?$/.exec(query.get(CHECK) ?? '') ?? [];
  return {
    textStart,
    ...partsOf({
      prefix: query.get(NAMES.prefix) ?? undefined,
      textEnd: query.get(NAMES.textEnd) ?? undefined,
      suffix: query.get(NAMES.suffix) ?? undefined,
    }),
    ...(length && hash && { check: { length: parseInt(length, 36), hash } }),
    ...(nth && { nth: Number(nth) }),
  };
}

/**
 * @returns the text directive, as the fragment of an address
 * (https://wicg.github.io/scroll-to-text-fragment/, section 3.1: what separates its parts is encoded)
 */
export function directiveOf({ prefix, textStart, textEnd, suffix }: TextDirective): string {
  const encode = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');
  const parts = [
    ...(prefix ? [`${encode(prefix)}-`] : []),
    encode(textStart),
    ...(textEnd ? [encode(textEnd)] : []),
    ...(suffix ? [`-${encode(suffix)}`] : []),
  ];
  return `#:~:text=${parts.join(',')}`;
}
