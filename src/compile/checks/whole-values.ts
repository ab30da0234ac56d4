import type { Claim } from '../evidence/bound.ts';
import { excerpt } from '../source/markdown.ts';
import { NOT_STATED_WORD } from '../source/not-stated.ts';
import type { Passage } from '../source/passages.ts';
import type { Problem } from '../problem.ts';
import { wholeValueAt, type WholeValue } from '../../language/context/cited-value.ts';
import { changeVerbBefore } from '../../language/context/change.ts';
import type { Language } from '../../language/language.ts';
import { lexemes } from '../../language/lexeme.ts';
import { readNumber } from '../../language/number.ts';
import { matchPhrase } from '../../language/phrase.ts';
import { spanAt } from '../../language/range.ts';
import { foldWords, readUnit } from '../../language/unit.ts';

/** A claim of words that are a number: the value of a figure, the count of a set, a term. */
interface NumberClaim {
  claim: Claim;
  /** What the editor reads in the words. */
  is?: string | undefined;
  /** The words that say what is counted, in a field of their own. */
  unit?: string | undefined;
}

const LONGEST_UNIT = 40;

/**
 * Holds the words of each number against what stands next to them in the text, beyond the quote too:
 * a sign, a scale, a fraction, digits that go on, and words that limit it belong to the number; what is
 * counted may stand in `unit` instead.
 * @returns a problem for each number of which only a part is cited
 */
export function checkWholeValues(
  file: string,
  claims: readonly Claim[],
  passages: readonly Passage[],
  language: Language,
): Problem[] {
  return claims.flatMap((claim): Problem[] => {
    const number = numberOf(claim);
    const { text } = passages[claim.passage]!;
    const whole = number && wholeValueAt(text, claim, language);
    const { record, path } = claim;
    const unit = record.kind === 'figure' && claim.field === 'unit';
    const more = unit ? restOfUnit(text, claim, language) : undefined;
    if (more) return [{ file, ...record.place(...path), ...more }];
    if (number && claim.field === 'value') {
      const change = changeOf(text, claim, language);
      if (change) return [{ file, ...record.place(...path), ...change }];
    }
    if (!whole || isCitedElsewhere(number, whole, language)) return [];
    if (claim.field.startsWith('change.') && isOtherEnd(claim, whole, claims)) return [];
    if (/^change\.(?:from|to)$/u.test(claim.field) && isLink(text, claim, whole, language))
      return [];
    return [{ file, ...record.place(...path), ...describe(text, number, whole, language) }];
  });
}

/** What is wrong with the first word of a unit that has more ("percentage" of "percentage points"). */
function restOfUnit(text: string, claim: Claim, language: Language) {
  const behind = text.slice(claim.start, claim.end + LONGEST_UNIT);
  const all = lexemes(behind, language.folding);
  const found = matchPhrase(language.compoundUnits, all, 0);
  const end = claim.start + (found ? all[found.next - 1]!.end : 0);
  if (end <= claim.end) return undefined;
  const whole = excerpt(text.slice(claim.start, end));
  return {
    found: `"${excerpt(text.slice(claim.start, claim.end))}", which is a part of a unit, "${whole}"`,
    expected: 'all of it',
    fix: `write "${whole}"`,
  };
}

/** What is wrong with a value that is two, one before a change and one after it. */
function changeOf(text: string, claim: Claim, language: Language) {
  const words = text.slice(claim.start, claim.end);
  const all = lexemes(words, language.folding);
  const link = matchPhrase(language.ranges, all, 0);
  const span = spanAt(all, 0, language);
  if (link?.value.kind !== 'from-to' || !span?.to) return undefined;
  const verb = changeVerbBefore(text, claim, language);
  if (verb === undefined) return undefined;
  const part = ({ start, next }: { start: number; next: number }) =>
    words.slice(all[start]?.start, all[next - 1]?.end);
  return {
    found: `"${excerpt(words)}" as one value, where the text has "${verb}" before it`,
    expected: 'a change: one value before and one after',
    fix: `write "change: { direction: ${verb}, from: ${part(span.from)}, to: ${part(span.to)} }" instead of "value"`,
  };
}

/** Whether what is not cited before one end of a change is only the word that joins the two. */
function isLink(text: string, claim: Claim, whole: WholeValue, language: Language): boolean {
  const all = lexemes(text.slice(whole.start, claim.start), language.folding);
  const isAll = (next: number | undefined) => next !== undefined && next === all.length;
  if (whole.end !== claim.end || all.length === 0) return false;
  const links = [...language.ranges.values()].flat().map(({ value }) => value.between);
  return (
    isAll(matchPhrase(language.ranges, all, 0)?.next) ||
    isAll(matchPhrase(language.bareRange, all, 0)?.next) ||
    links.some((table) => isAll(matchPhrase(table, all, 0)?.next))
  );
}

/** Whether what is not cited with one end of a change is its other end, which is cited too. */
const isOtherEnd = (claim: Claim, whole: WholeValue, claims: readonly Claim[]): boolean =>
  claims.filter(
    ({ record, passage, field, start }) =>
      record === claim.record &&
      passage === claim.passage &&
      /^change\.(?:from|to)$/u.test(field) &&
      whole.start <= start &&
      start < whole.end,
  ).length === 2;

function numberOf(claim: Claim): NumberClaim | undefined {
  const { record, field } = claim;
  if (record.kind === 'figure' && !record.derived) {
    const { value, unit } = record.fields;
    const counted = unit?.words === NOT_STATED_WORD ? undefined : unit?.words;
    if (field === 'value') return { claim, is: value?.is, unit: counted };
    if (/^change\.(?:from|to|by)$/u.test(field)) return { claim, unit: counted };
  }
  if (record.kind === 'agreement' && field === 'set.count')
    return { claim, is: record.fields.set?.count.is };
  if (record.kind === 'agreement' && field === 'term') return { claim, is: record.fields.term?.is };
  return undefined;
}

/** Whether what is not cited with the number is cited in `unit`, or explained by the editor. */
function isCitedElsewhere(
  { claim, is, unit }: NumberClaim,
  whole: WholeValue,
  language: Language,
): boolean {
  if (whole.changes === 'number') return false;
  if (whole.changes === 'limit') return is !== undefined && isAmbiguous(claim, whole, language);
  if (unit === undefined) return false;
  const counted = readNumber(whole.text, language)?.unit;
  const stated = readUnit(unit, language);
  if (!counted || counted.kind === 'words')
    return foldWords(whole.text, language).includes(foldWords(unit, language));
  return (
    counted.kind === stated.kind &&
    (counted.kind !== 'currency' || stated.kind !== 'currency' || counted.code === stated.code)
  );
}

/** Words such as "over" limit a number or not ("over 15 years"): the editor says how they are read. */
function isAmbiguous(claim: Claim, whole: WholeValue, language: Language): boolean {
  const before = whole.text.slice(0, Math.max(0, claim.start - whole.start));
  const all = lexemes(before, language.folding);
  const tables = [language.ambiguousLimits, language.countsBefore];
  const isAll = tables.some((table) => matchPhrase(table, all, 0)?.next === all.length);
  return isAll && all.length > 0;
}

function describe(text: string, { claim }: NumberClaim, whole: WholeValue, language: Language) {
  const words = excerpt(text.slice(claim.start, claim.end));
  const all = excerpt(whole.text);
  switch (whole.changes) {
    case 'number':
      return {
        found: `"${words}", which is a part of a number, "${all}"`,
        expected: 'all of it: no record accounts for the rest',
        fix: `write "${all}"`,
      };
    case 'unit':
      return {
        found: `"${words}", where the text has "${all}"`,
        expected: 'the number with what it counts, here or in "unit"',
        fix: `write "${all}", or cite what it counts in "unit"`,
      };
    case 'limit':
      return {
        found: `"${words}", where the text has "${all}"`,
        expected: 'the number with the words that limit it',
        fix: isAmbiguous(claim, whole, language)
          ? `write "${all}"; or, if the number is still exact, "{ words: …, is: … }"`
          : `write "${all}"`,
      };
  }
}
