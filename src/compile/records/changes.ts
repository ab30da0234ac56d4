import type { ProblemText } from '../problem.ts';
import { excerpt } from '../source/markdown.ts';
import type { Claim } from '../evidence/bound.ts';
import type { Passage } from '../source/passages.ts';
import type { QuotedFigureRecord } from '../source/record-schemas.ts';
import type { FigureValue, NumberLimit } from '../../model/record.ts';
import { changeDirection } from '../../language/context/change.ts';
import { wholeValueAt } from '../../language/context/cited-value.ts';
import type { Language } from '../../language/language.ts';
import { readNumber } from '../../language/number.ts';
import type { Quantity } from '../../language/quantity.ts';
import { misfitOf, type ChangePart, type ReadPart } from './change/change-parts.ts';

export type { ChangePart } from './change/change-parts.ts';

export type ChangeRecord = NonNullable<QuotedFigureRecord['change']>;
const PARTS = ['from', 'to', 'by'] as const;

/** Where the words of each change stand, by the id of its record. */
export type ChangeClaims = ReadonlyMap<
  string,
  { text: string; claims: ReadonlyMap<string, Claim> }
>;

/** @returns the claims of the words of changes, by record and part. */
export function changeClaims(claims: readonly Claim[], passages: readonly Passage[]): ChangeClaims {
  const found = new Map<string, { text: string; claims: Map<string, Claim> }>();
  for (const claim of claims) {
    const part = /^change\.(.+)$/u.exec(claim.field)?.[1];
    if (part === undefined) continue;
    const own = found.get(claim.record.id) ?? {
      text: passages[claim.passage]!.text,
      claims: new Map<string, Claim>(),
    };
    own.claims.set(part, claim);
    found.set(claim.record.id, own);
  }
  return found;
}

/**
 * Reads a change: which way it goes, from and to which value, or by how much; each in its own words,
 * and a scale that the two ends share for both of them.
 * @param text the passage
 * @param claims where the words of its parts stand, by part
 * @returns the value, or what is wrong with which part
 */
export function readChange(
  text: string,
  change: ChangeRecord,
  claims: ReadonlyMap<string, Claim>,
  language: Language,
): { value: FigureValue } | { problem: ProblemText; part: ChangePart | 'direction' } {
  const direction =
    change.direction === undefined ? undefined : changeDirection(change.direction, language);
  if (change.direction !== undefined && direction === undefined) {
    return {
      part: 'direction',
      problem: {
        found: `"${excerpt(change.direction)}", which does not say which way it changes`,
        expected: 'the words of the text that do, such as "rose" or "fell by"',
        fix: 'cite them, or leave "direction" out',
      },
    };
  }
  const numbers: Partial<Record<ChangePart, number>> = {};
  const parts: Partial<Record<ChangePart, ReadPart>> = {};
  const range = rangeOf(text, claims, language);
  for (const part of PARTS) {
    const words = change[part];
    if (words === undefined) continue;
    const read = readNumber(words, language);
    const number = range && part !== 'by' ? range[part] : read && numberOf(read);
    if (number === undefined) return { part, problem: unread(words) };
    numbers[part] = number;
    if (read) parts[part] = { quantity: read, number };
  }
  const { from, to } = numbers;
  if (direction !== undefined && from !== undefined && to !== undefined) {
    const goes = to > from ? 'up' : 'down';
    if (goes !== direction || from === to) {
      return {
        part: 'from',
        problem: {
          found: `a change from ${from} to ${to}, where the text has "${excerpt(change.direction ?? '')}"`,
          expected: 'values that change as the words say',
          fix: 'cite the value before under "from" and the value after under "to"',
        },
      };
    }
  }
  const misfit = misfitOf(text, parts, claims, direction, language);
  if (misfit) return misfit;
  const places = [...claims.values()];
  const start = Math.min(...places.map((claim) => claim.start));
  const end = Math.max(...places.map((claim) => claim.end));
  return {
    value: {
      words: text.slice(start, end),
      exactness: 'change',
      ...(direction !== undefined && { direction }),
      ...numbers,
      ...limitsOf(parts),
    },
  };
}

/** Which numbers of a change are not exact: "by almost a fifth" is by less. */
function limitsOf(parts: Partial<Record<ChangePart, ReadPart>>) {
  const limits: Partial<Record<ChangePart, NumberLimit>> = {};
  for (const part of PARTS) {
    const quantity = parts[part]?.quantity;
    if (quantity?.kind === 'about') limits[part] = { exactness: 'about' };
    if (quantity?.kind === 'bound')
      limits[part] = {
        exactness: 'bound',
        bound: quantity.op,
        ...(quantity.about && { near: true as const }),
      };
  }
  return Object.keys(limits).length > 0 ? { limits } : {};
}

/** The two ends read as one range, where they stand as one: a scale may be shared. */
function rangeOf(text: string, claims: ReadonlyMap<string, Claim>, language: Language) {
  const [from, to] = [claims.get('from'), claims.get('to')];
  if (!from || !to || from.start > to.start) return undefined;
  const whole = wholeValueAt(text, from, language);
  if (!whole || whole.changes !== 'number' || whole.end <= to.start) return undefined;
  const read = readNumber(whole.text, language);
  return read?.kind === 'range' ? { from: read.from, to: read.to } : undefined;
}

const numberOf = (quantity: Quantity): number | undefined =>
  'value' in quantity ? quantity.value : undefined;

const unread = (words: string): ProblemText => ({
  found: `"${excerpt(words)}", in which no value was found`,
  expected: 'a number, in the language of the analysis',
  fix: 'cite the words of the value',
});
