import type { Language } from '../language.ts';
import { lexemes, type Lexeme } from '../lexeme.ts';
import { readNumber } from '../number.ts';
import { matchPhrase, matchPhraseBefore, type PhraseTable } from '../phrase.ts';
import type { Place } from '../quotation.ts';
import { spanAt } from '../range.ts';

export type Direction = 'up' | 'down';

/** Takes the words of a change ("grew by another") and their language; gives which way it goes. */
export function changeDirection(words: string, language: Language): Direction | undefined {
  const all = lexemes(words, language.folding);
  for (let at = 0; at < all.length; at += 1) {
    const found =
      matchPhrase(language.changes, all, at) ?? matchPhrase(language.changeNouns, all, at);
    if (found) return found.value;
  }
  return undefined;
}

/** Whether words of a sentence say that something changes, or is to ("rose", "more", "to increase"). */
export function namesChange(sentence: string, language: Language): boolean {
  const all = lexemes(sentence, language.folding);
  const { changes, changeNouns, goals, multipleVerbs } = language;
  const tables: readonly PhraseTable<unknown>[] = [
    changes,
    changeNouns,
    goals.raises,
    multipleVerbs,
  ];
  return all.some((_, at) => tables.some((table) => matchPhrase(table, all, at) !== undefined));
}

/** How far around a value its neighbours are looked for, in characters. */
const NEAR = 60;

/**
 * Takes a text, the place of a value, and the language; gives which end of "from … to" it is by the words
 * beside it ("rose to 22", "from about 14 to"), or undefined.
 */
export function partInRange(
  text: string,
  { start, end }: Place,
  language: Language,
): 'from' | 'to' | undefined {
  const words = lexemes(text.slice(start, end), language.folding);
  const before = lexemes(text.slice(Math.max(0, start - NEAR), start), language.folding);
  const behind = lexemes(text.slice(end, end + NEAR), language.folding);
  const links = [...language.ranges.values()]
    .flat()
    .filter(({ value }) => value.kind === 'from-to');
  const isLink = (all: readonly Lexeme[], at: number) =>
    links.map(({ value }) => matchPhrase(value.between, all, at)).find((match) => match);
  const at = beforeLimits(before, language);
  const isTo =
    isLink(words, 0) !== undefined ||
    links.some(({ value }) => matchPhraseBefore(value.between, before, at) !== undefined);
  if (isTo && changeVerbBefore(text, { start, end }, language) !== undefined) return 'to';
  const isFrom =
    matchPhraseBefore(language.ranges, before, at)?.value.kind === 'from-to' ||
    matchPhrase(language.ranges, words, 0)?.value.kind === 'from-to';
  const next = isLink(behind, 0)?.next;
  if (!isFrom || next === undefined) return undefined;
  const other = behind.findIndex((_, index) => index >= next && spanAt(behind, index, language));
  const span = other < 0 ? undefined : spanAt(behind, other, language);
  // « augmenté de 7 % à 88 milliards »: by how much, and what it reaches.
  const isPercent = readNumber(text.slice(start, end), language)?.unit?.kind === 'percent';
  return span && other <= next + 3 && isPercent === (span.from.unit?.kind === 'percent')
    ? 'from'
    : undefined;
}

/** The index before the words that limit what stands behind a stretch ("from about"). */
function beforeLimits(all: readonly Lexeme[], { bounds, approximations }: Language): number {
  let at = all.length;
  for (;;) {
    const limit = matchPhraseBefore(bounds, all, at) ?? matchPhraseBefore(approximations, all, at);
    if (!limit) return at;
    at = limit.start;
  }
}

/** How far before a value the verb of its change may stand, in characters and in words. */
const WINDOW = 120;
const REACH = 8;

/**
 * Takes a text, the place of a range that begins with words such as "from", and the language; gives the
 * verb before it by which the two values are one before and one after ("rose"), or undefined.
 */
export function changeVerbBefore(
  text: string,
  { start }: Place,
  language: Language,
): string | undefined {
  const all = lexemes(text.slice(Math.max(0, start - WINDOW), start), language.folding);
  for (let at = all.length - 1; at >= Math.max(0, all.length - REACH); at -= 1) {
    if (/^[.;:!?…]$/u.test(all[at]?.text ?? '')) return undefined;
    const found = matchPhrase(language.changes, all, at);
    if (found)
      return all
        .slice(at, found.next)
        .map((lexeme) => lexeme.text)
        .join(' ');
  }
  return undefined;
}
