import { isStated, type Agreement, type FigureFields } from '../../model/record.ts';
import { compared, comparedOf, FIELDS, say } from './compared-fields.ts';
import { problemAt, type DerivedSource, type Input } from './derived-inputs.ts';
import type { Problem, ProblemText } from '../problem.ts';
import { NOT_STATED_WORD } from '../source/not-stated.ts';
import type { Language } from '../../language/language.ts';
import { readNumber } from '../../language/number.ts';
import { foldWords } from '../../language/unit.ts';
import { isOfInputs, namesWhole } from './whole-of-share.ts';

/**
 * Holds the fields that a derived figure has of its own against its inputs.
 * @returns a problem for each that says otherwise than they do
 */
export function checkOwnFields(
  file: string,
  record: DerivedSource,
  own: FigureFields,
  inputs: readonly Input[],
  language: Language,
): Problem[] {
  const { op } = record.fields.derive;
  const [first] = inputs;
  if (!first) return [];
  const problems: Problem[] = [];
  const add = (name: string, text: ProblemText) =>
    problems.push(problemAt(file, record, [name], text));
  for (const name of FIELDS) {
    const field = own[name];
    if (field === undefined) continue;
    const { key, words = NOT_STATED_WORD } = compared(name, field, language);
    if (name === 'unit' && op === 'share') {
      if (key !== '"%"')
        add(name, {
          found: `the unit "${words}" of a share, which is in per cent`,
          expected: 'no "unit": that of a share is per cent',
          fix: 'remove it',
        });
      continue;
    }
    const theirs = comparedOf(name, first, inputs, language);
    if (key !== theirs.key)
      add(name, {
        found: `the ${name} "${words}", while ${inputs.map((input) => say(name, input, comparedOf(name, input, inputs, language))).join(', ')}`,
        expected: `the ${name} of its inputs`,
        fix:
          theirs.key === undefined
            ? 'remove it, or add it to the inputs'
            : `write "${name}: ${theirs.words ?? NOT_STATED_WORD}", or remove it`,
      });
  }
  const { of } = own;
  if (!isStated(of)) return problems;
  const whole = op === 'share' ? inputs[1] : undefined;
  if (whole ? !namesWhole(of, whole, language) : !isOfInputs(of, inputs, language))
    add('of', {
      found: whole
        ? `a share of "${of.words}", while the whole is "${whole.figure.id}", ${whole.figure.value.words}`
        : `"${of.words}", of which none of its inputs is`,
      expected: whole
        ? 'the words of the whole'
        : 'the words of one of its inputs, or of its whole',
      fix: 'cite them, or remove "of"',
    });
  return problems;
}

/**
 * Holds the unit of the documents that are not named against the words that count the set.
 * @returns a problem if it is another
 */
export function checkNotNamedUnit(
  file: string,
  record: DerivedSource,
  { unit }: FigureFields,
  { set }: Agreement,
  language: Language,
): Problem[] {
  if (!isStated(unit) || !set) return [];
  const counted = readNumber(set.count.words, language)?.unit;
  const isSame =
    counted?.kind !== 'words' ||
    foldWords(counted.words, language).includes(foldWords(unit.is ?? unit.words, language));
  if (isSame) return [];
  return [
    problemAt(file, record, ['unit'], {
      found: `the unit "${unit.is ?? unit.words}" of what is counted as "${set.count.words}"`,
      expected: 'the unit of the set',
      fix: `write "unit: ${counted.words}", or remove it`,
    }),
  ];
}
