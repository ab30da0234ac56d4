import type { Claim } from '../../evidence/bound.ts';
import type { ProblemText } from '../../problem.ts';
import { excerpt } from '../../source/markdown.ts';
import type { Direction } from '../../../language/context/change.ts';
import { namesChange, partInRange } from '../../../language/context/change.ts';
import type { Language } from '../../../language/language.ts';
import type { Quantity } from '../../../language/quantity.ts';
import { sentenceAround } from '../../../language/sentence.ts';
import { lowestAndHighest, type Interval } from './stated-interval.ts';

export type ChangePart = 'from' | 'to' | 'by';

/** A part of a change: what its words say, and the number that they stand for. */
export interface ReadPart {
  readonly quantity: Quantity;
  readonly number: number;
}

interface Misfit {
  readonly part: ChangePart;
  readonly problem: ProblemText;
}

/**
 * Holds the parts of a change against one another: each has words of its own, "by" is no value before or
 * after, and it is what lies between the two, as a difference or as a share of the first.
 * @param text the passage
 * @param claims where the words of the parts stand
 * @returns the first thing that does not fit
 */
export function misfitOf(
  text: string,
  parts: Partial<Record<ChangePart, ReadPart>>,
  claims: ReadonlyMap<string, Claim>,
  direction: Direction | undefined,
  language: Language,
): Misfit | undefined {
  return (
    sameWords(text, claims) ??
    ofOtherPart(text, parts, claims, direction, language) ??
    amount(text, parts, claims)
  );
}

const wordsOf = (text: string, { start, end }: Claim) => excerpt(text.slice(start, end));

/** Two parts that cite the same words. */
function sameWords(text: string, claims: ReadonlyMap<string, Claim>): Misfit | undefined {
  for (const [part, other] of [
    ['by', 'from'],
    ['by', 'to'],
    ['to', 'from'],
  ] as const) {
    const [own, taken] = [claims.get(part), claims.get(other)];
    if (!own || !taken || own.passage !== taken.passage) continue;
    if (own.end <= taken.start || taken.end <= own.start) continue;
    const words = wordsOf(text, own);
    return {
      part,
      problem: {
        found: `"${words}" under "${part}", the same words as under "${other}"`,
        expected: 'words of its own for each part of a change',
        fix:
          part === 'by'
            ? `leave "by" out: "from" and "to" say how much it is`
            : 'cite the value before under "from" and the value after under "to"',
      },
    };
  }
  return undefined;
}

/** What stands under "by", and is the value before or after; or is in a sentence without a change. */
function ofOtherPart(
  text: string,
  { from, to }: Partial<Record<ChangePart, ReadPart>>,
  claims: ReadonlyMap<string, Claim>,
  direction: Direction | undefined,
  language: Language,
): Misfit | undefined {
  const by = claims.get('by');
  if (!by || language.file === undefined) return undefined;
  const words = wordsOf(text, by);
  const other = partInRange(text, by, language);
  if (other)
    return {
      part: 'by',
      problem: {
        found: `"${words}" under "by", which the text has as the value ${other === 'from' ? 'before' : 'after'} the change`,
        expected: 'by how much it changes',
        fix: `cite it under "${other}"`,
      },
    };
  const sentence = sentenceAround(text, by, language);
  const isAlone = !from && !to && direction === undefined;
  if (!isAlone || namesChange(text.slice(sentence.start, sentence.end), language)) return undefined;
  return {
    part: 'by',
    problem: {
      found: `a change by "${words}", in a sentence that tells of no change`,
      expected: 'words such as "rose" or "more", which say that something changes',
      fix: `write "value: ${words}" instead of "change"; or cite under "direction" the words that say which way it changes`,
    },
  };
}

/** What is not the difference between the value before and the value after, nor its share of the first. */
function amount(
  text: string,
  { from, to, by }: Partial<Record<ChangePart, ReadPart>>,
  claims: ReadonlyMap<string, Claim>,
): Misfit | undefined {
  if (!from || !to || !by) return undefined;
  const [before, after, stated] = [from, to, by].map(({ quantity, number }) =>
    lowestAndHighest(quantity, number),
  ) as [Interval, Interval, Interval];
  const [low, high] =
    before[0] + before[1] <= after[0] + after[1] ? [before, after] : [after, before];
  const difference: Interval = [Math.max(0, high[0] - low[1]), high[1] - low[0]];
  const isPercent = by.quantity.unit?.kind === 'percent';
  const whole = isPercent ? 100 : 1;
  const shares = before.map((value) => value * (1 / whole)).filter((value) => value > 0);
  const ofFirst: Interval =
    shares.length === 0
      ? [NaN, NaN]
      : [difference[0] / Math.max(...shares), difference[1] / Math.min(...shares)];
  // "2.5 times": how many times the first the second is, or the first less.
  const times: Interval = [1 + ofFirst[0], 1 + ofFirst[1]];
  const meets = ([a, b]: Interval, slack = 0) => a - slack <= stated[1] && stated[0] <= b + slack;
  const slack = isPercent ? 0.5 : 0.005;
  const isAmount =
    !isPercent || from.quantity.unit?.kind === 'percent' || to.quantity.unit?.kind === 'percent';
  const isOfUnit =
    by.quantity.unit === undefined ||
    by.quantity.unit.kind === 'words' ||
    by.quantity.unit.kind === 'percent';
  if (
    (isAmount && meets(difference)) ||
    (isOfUnit && (isPercent || by.number <= 1) && meets(ofFirst, slack)) ||
    (by.quantity.unit?.kind === 'times' && (meets(times, slack * 10) || meets(ofFirst, slack * 10)))
  )
    return undefined;
  const claim = claims.get('by');
  return {
    part: 'by',
    problem: {
      found: `a change by "${claim ? wordsOf(text, claim) : by.number}", where "from" and "to" are ${Math.abs(plain(to.number - from.number))} apart`,
      expected: 'what lies between the two, or its share of the first',
      fix: 'cite the words that say by how much, or leave "by" out',
    },
  };
}

/** Without what floating-point numbers leave behind. */
const plain = (value: number) => Number(value.toPrecision(12));
