import { dateAt } from './date-at.ts';
import type { Language } from './language.ts';
import { isDash, lexemes, standsFree, type Lexeme } from './lexeme.ts';
import { isGluedToName, numeralAt } from './numeral.ts';
import { matchPhrase } from './phrase.ts';
import { findQuotations, type Place } from './quotation.ts';
import { spanAt } from './range.ts';

/** Something that a record or a waiver must account for; an idiom only looks like it. */
export interface Token {
  readonly kind: 'number' | 'date' | 'quotation' | 'stray-mark' | 'idiom';
  /** UTF-16 offsets into the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Found {
  readonly kind: 'number' | 'date' | 'idiom';
  /** Index of the lexeme after it. */
  readonly next: number;
  /** Two numbers in "from 5% to 7%". */
  readonly parts?: readonly (readonly [number, number])[];
}

// International numbers, and the ways of writing others that no quantity is written in.
const TELEPHONE =
  /(?<![\p{L}\p{N}])(?:\+\d[\d\s()-]{6,}\d|(?:\d[\s-])?\(\d{3,5}\)[\s-]?\d[\d\s-]{4,}\d)(?![\p{L}\p{N}])/gu;

// Digits of a web or mail address are no figures.
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}@.-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,9}\.[a-z]{2,24}\/\S*|(?<![\p{L}\p{N}.+-])[\w.+-]{1,64}@[\w.-]{1,255}/giu;

/** Without any of these there is no address, and most texts need not be searched for one. */
const MAY_HAVE_ADDRESS = /[/@]|www\./iu;

/**
 * Takes a text (one block) and its language; gives every number, date and passage in quotation
 * marks, every quotation mark without a partner, and every idiom that looks like a number, by their
 * start (the longer first).
 *
 * What one token is:
 * - a number with its sign, scale, currency and percent words ("$28.2 billion"), without the words
 *   that limit it ("about") and without an ordinary noun ("15" in "15 years");
 * - a range once, with its words ("between 5 and 7 percent"), but two numbers where both ends stand
 *   whole after "from" ("from 5% to 7%");
 * - a date as far as it is stated, with the word for year and, for a period, its words ("from January
 *   to August 2023"), without the words that qualify it ("beginning of"); a time of day is a date;
 * - digits glued to letters are no number (G20); after a hyphen they are (Soyuz-5);
 * - numbers inside a date are not listed; numbers inside a quotation are.
 */
export function scan(text: string, language: Language): Token[] {
  const all = lexemes(text, language.folding);
  const { quotations, strayMarks } = findQuotations(text, language);
  const addresses = MAY_HAVE_ADDRESS.test(text) ? placesOf(text, ADDRESS) : [];
  const telephones = placesOf(
    addresses.length === 0
      ? text
      : text.replaceAll(ADDRESS, (address) => ' '.repeat(address.length)),
    TELEPHONE,
  );
  const taken = [...telephones, ...addresses].sort((a, b) => a.start - b.start);
  const token = (kind: Token['kind'], { start, end }: Place): Token => ({
    kind,
    start,
    end,
    text: text.slice(start, end),
  });
  return [
    ...quotations.map((place) => token('quotation', place)),
    ...strayMarks.map((place) => token('stray-mark', place)),
    ...telephones.map((place) => token('number', place)),
    ...scanWords(all, taken, language).map(({ kind, place }) => token(kind, place)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

const placesOf = (text: string, pattern: RegExp): Place[] =>
  Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

function scanWords(all: readonly Lexeme[], taken: readonly Place[], language: Language) {
  const found: { kind: Found['kind']; place: Place }[] = [];
  let index = 0;
  let next = 0;
  while (index < all.length) {
    const start = all[index]?.start ?? 0;
    while ((taken[next]?.end ?? Infinity) <= start) next += 1;
    const inside = (taken[next]?.start ?? Infinity) <= start;
    const here = inside ? undefined : longestAt(all, index, language);
    if (!here) {
      // In "FY2023/24" all of the digits belong to the name.
      const name = isGluedToName(all, index) ? numeralAt(all, index, language) : undefined;
      index = name?.next ?? index + 1;
      continue;
    }
    for (const [from, to] of here.parts ?? [[index, here.next]]) {
      const place = { start: all[from]?.start ?? 0, end: all[to - 1]?.end ?? 0 };
      found.push({ kind: here.kind, place });
    }
    index = here.next;
  }
  return found;
}

/** What stands at a lexeme; of several, the longest, and of equals an idiom, then a date. */
function longestAt(all: readonly Lexeme[], index: number, language: Language): Found | undefined {
  const idiom = idiomAt(all, index, language);
  const date = dateAt(all, index, language);
  const span = isSignOfName(all, index) ? undefined : spanAt(all, index, language);
  const longest = Math.max(idiom?.next ?? 0, date?.next ?? 0, span?.next ?? 0);
  if (longest === 0) return undefined;
  if (idiom?.next === longest) return { kind: 'idiom', next: longest };
  if (date?.next === longest) return { kind: 'date', next: longest };
  const { from, to, separate } = span ?? {};
  if (separate && from && to) {
    const parts = [[from.start, from.next] as const, [to.start, to.next] as const];
    return { kind: 'number', next: longest, parts };
  }
  return { kind: 'number', next: longest };
}

/** An idiom that is one only before a mark ("a second.") does not take the mark in. */
function idiomAt(all: readonly Lexeme[], index: number, language: Language) {
  let next = matchPhrase(language.idioms, all, index)?.next;
  while (next !== undefined && next > index && all[next - 1]?.kind === 'mark') next -= 1;
  return next === undefined ? undefined : { next };
}

/** A hyphen between letters and digits belongs to the name ("Soyuz-5"), not to the number. */
function isSignOfName(all: readonly Lexeme[], index: number): boolean {
  return isDash(all[index]) && !standsFree(all, index);
}
