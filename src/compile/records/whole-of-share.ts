import { isStated, type Derivation, type QuotedFigure, type Words } from '../../model/record.ts';
import type { Input } from './derived-inputs.ts';
import type { Language } from '../../language/language.ts';
import { readNumber } from '../../language/number.ts';
import { foldWords } from '../../language/unit.ts';
import type { ProblemText } from '../problem.ts';
import { findWords } from '../evidence/whole-words.ts';

/** Whether words have those of a figure's value in them. */
export const names = (words: string, { value }: QuotedFigure): boolean =>
  findWords(words, value.words) >= 0;

/** Whether the words for a whole mean the figure: they have its words, its number, or no number. */
export function namesWhole(of: Words, { figure }: Input, language: Language): boolean {
  if (names(of.words, figure)) return true;
  const quantity = readNumber(of.is ?? of.words, language);
  if (!quantity || !('value' in quantity)) return true;
  return 'number' in figure.value && quantity.value === figure.value.number;
}

/** @returns what is told of a whole reckoned as a share of its part, taken from its part, or added to it. */
export function findMisplacedWhole(
  op: Derivation['op'],
  inputs: readonly Input[],
  language: Language,
): ProblemText | undefined {
  const [first, second] = inputs;
  const isPart = (part: Input | undefined, whole: Input | undefined) =>
    part !== undefined && whole !== undefined && isOfWhole(part, whole, language);
  const pair = [second?.figure.id, first?.figure.id];
  const swap = `write "of: [${pair.join(', ')}]"`;
  if (op === 'share' && isPart(second, first))
    return {
      found: `a share of "${pair[0]}", which is itself a part of "${pair[1]}"`,
      expected: 'the part first, then its whole',
      fix: swap,
    };
  if (op === 'difference' && inputs.length === 2 && isPart(first, second))
    return {
      found: `"${pair[1]}" less "${pair[0]}", the whole that it is part of`,
      expected: 'the whole first, then what is taken from it',
      fix: `${swap}, or "op: share"`,
    };
  const counted = inputs.find((part) => inputs.some((whole) => isPart(part, whole)));
  if (op === 'sum' && counted)
    return {
      found: `"${counted.figure.id}" added to the whole that it is part of`,
      expected: 'values of which none is in another',
      fix: 'correct "of" or "op", or remove the derived figure',
    };
  return undefined;
}

/** Whether a figure says, by number, that it is of another. */
function isOfWhole({ figure: { of } }: Input, whole: Input, language: Language): boolean {
  if (!isStated(of)) return false;
  const quantity = readNumber(of.is ?? of.words, language);
  return quantity !== undefined && 'value' in quantity && namesWhole(of, whole, language);
}

/** Whether a sum or difference may be of a whole: one of its inputs is it, or is of it. */
export const isOfInputs = (of: Words, inputs: readonly Input[], language: Language): boolean =>
  inputs.some(
    (input) =>
      namesWhole(of, input, language) ||
      (isStated(input.figure.of) &&
        foldWords(input.figure.of.words, language) === foldWords(of.words, language)),
  );
