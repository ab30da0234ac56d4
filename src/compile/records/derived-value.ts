import type { Agreement, Derivation } from '../../model/record.ts';
import { findUnlike } from './compared-fields.ts';
import { formatResult } from './format-result.ts';
import { problemAt, type DerivedSource, type Input } from './derived-inputs.ts';
import type { Problem, ProblemText } from '../problem.ts';
import type { Language } from '../../language/language.ts';
import { differenceOf, percentOf, sumOf } from './decimal-arithmetic.ts';
import { findMisplacedWhole } from './whole-of-share.ts';

/** What a derived figure comes to; or what keeps it from being reckoned. */
export type Derived = { derivation: Derivation } | { problem: Problem };

const shown = (reckoned: Omit<Derivation, 'words'>, { tag }: Language): Derivation => ({
  ...reckoned,
  words: formatResult(reckoned, tag),
});

const INPUTS = {
  expected: 'inputs from which the result can be calculated',
  fix: 'correct "of" or "op", or remove the derived figure',
};

/** @returns the documents of a set that the text does not name, as a derived figure. */
export function deriveNotNamed(
  file: string,
  record: DerivedSource,
  set: Agreement,
  language: Language,
): Derived {
  const { of, round } = record.fields.derive;
  if (!set.set || of.length !== 1)
    return {
      problem: problemAt(file, record, ['derive'], {
        found: `"not-named" of ${of.join(', ')}`,
        ...INPUTS,
      }),
    };
  if (set.set.rest)
    return {
      problem: problemAt(file, record, ['derive'], {
        found: `"not-named" of "${set.id}", whose documents the text does not count exactly`,
        ...INPUTS,
      }),
    };
  const places = Number(round);
  const result = sumOf([set.set.notNamed], places);
  return { derivation: shown({ op: 'not-named', of, round: places, result }, language) };
}

/**
 * Reckons a share, difference or sum, if its inputs have exact values that can be reckoned with one
 * another: of one unit, one period and one base.
 */
export function derive(
  file: string,
  record: DerivedSource,
  inputs: readonly Input[],
  language: Language,
): Derived {
  const { op, of, round } = record.fields.derive;
  const tell = (path: PropertyKey[], told: ProblemText) => ({
    problem: problemAt(file, record, path, told),
  });
  const refuse = (found: string) => tell(['derive'], { found, ...INPUTS });
  const numbers: number[] = [];
  for (const { figure } of inputs) {
    const { value } = figure;
    if (value.exactness !== 'exact') return refuse(`"${figure.id}", which has no exact value`);
    numbers.push(value.number);
  }
  const [first, second] = numbers;
  if (first === undefined || (op !== 'sum' && second === undefined))
    return refuse(`"${op}" of ${numbers.length} ${numbers.length === 1 ? 'input' : 'inputs'}`);
  if (op === 'share' && numbers.length !== 2)
    return refuse(`"share" of ${numbers.length} inputs, which takes two`);
  const misplaced = findMisplacedWhole(op, inputs, language);
  if (misplaced) return tell(['derive', 'of'], misplaced);
  const unlike = findUnlike(op, inputs, language);
  if (unlike) return tell(['derive', 'of', unlike.index], unlike.told);
  const places = Number(round);
  const result =
    op === 'share'
      ? percentOf(first, second!, places)
      : op === 'sum'
        ? sumOf(numbers, places)
        : differenceOf(numbers, places);
  if (result === undefined) return refuse('a share of nothing');
  return { derivation: shown({ op, of, round: places, result }, language) };
}
