import { labels } from '../../messages/labels.ts';
import type { Analysis } from '../analysis.ts';
import { figureValue } from './figures.ts';
import type { Agreement, Derivation, Evidence, Figure } from '../record.ts';

/** How a derived value was reckoned: its inputs, each with what stands before it. */
export interface Term {
  operator: '' | '÷' | '−' | '+';
  words: string;
  /** What the words are of; also where they can be seen. */
  of: Figure | Agreement;
}

/**
 * @returns the terms of a derivation: "76 ÷ 89", "7 − 2".
 * @throws if an input is not in the analysis, which the compiler has made sure of
 */
export function formula({ op, of }: Derivation, { agreements, figures }: Analysis): Term[] {
  if (op === 'not-named') {
    const set = agreements.find(({ id }) => id === of[0]);
    if (!set?.set) throw new Error(`no set "${of[0]}"`);
    return [
      { operator: '', words: set.set.count.words, of: set },
      { operator: '−', words: labels.named({ count: set.set.named.length }), of: set },
    ];
  }
  const operator = { share: '÷', difference: '−', sum: '+' } as const;
  return of.map((id, index) => {
    const input = figures.find((figure) => figure.id === id);
    if (!input) throw new Error(`no figure "${id}"`);
    return {
      operator: index === 0 ? '' : operator[op],
      words: figureValue(input),
      of: input,
    };
  });
}

/** @returns the records that a derived value is reckoned from, each once. */
export const inputsOf = (derivation: Derivation, analysis: Analysis): (Figure | Agreement)[] => [
  ...new Set(formula(derivation, analysis).map(({ of }) => of)),
];

/** @returns whether the result had to be rounded; taken to be so where the inputs are not all known. */
export function isRounded({ op, of, result }: Derivation, figures: readonly Figure[]): boolean {
  if (op === 'not-named') return false;
  const numbers = of.map((id) => {
    const value = figures.find((figure) => figure.id === id)?.value;
    return value && 'number' in value ? value.number : undefined;
  });
  const [first, ...others] = numbers.filter((number) => number !== undefined);
  if (first === undefined || others.length + 1 < numbers.length) return true;
  const total = others.reduce((sum, number) => sum + number, 0);
  const exact =
    op === 'share' ? (first / total) * 100 : op === 'sum' ? first + total : first - total;
  // What binary fractions cannot hold is no rounding.
  return Math.abs(exact - result) > Math.abs(result) * 1e-12;
}

/** @returns the figures that are reckoned from this one. */
export const derivedFrom = ({ id }: Figure, { figures }: Analysis): Figure[] =>
  figures.filter(({ derived }) => derived && derived.op !== 'not-named' && derived.of.includes(id));

/** What a record rests on: words of its own, or those of its inputs. */
type Grounds =
  { evidence: Evidence; firstInput?: never } | { evidence?: never; firstInput: Evidence };

/** @returns what a record rests on: its own words; of a derived figure, which has none, those of its first input. */
export const restsOn = ({ evidence, firstInput }: Grounds): Evidence =>
  evidence ? evidence : firstInput;
