import { NOT_STATED } from '../../model/record.ts';
import type { HeadScale } from '../../language/context/head-scale.ts';
import type { Language } from '../../language/language.ts';
import type { Unit } from '../../language/quantity.ts';
import { readUnit } from '../../language/unit.ts';
import type { Problem, ProblemText } from '../problem.ts';
import { NOT_STATED_WORD } from '../source/not-stated.ts';
import type { DerivedSource, FigureSource, Input } from './derived-inputs.ts';
import type { Reading } from './figure-value.ts';

/** What is counted below a head, without the scale, which the value has. */
export function unitOfHead(
  { words, is }: { words: string; is?: string | undefined },
  scale: HeadScale,
) {
  const counted = is ?? scale.counted;
  return counted === '' ? NOT_STATED : { words, is: counted };
}

/** The unit of a value may stand in its words too; then both say the same. */
export function checkUnit(
  file: string,
  record: Exclude<FigureSource, DerivedSource>,
  reading: Reading,
  language: Language,
): Problem[] {
  const { unit: field, value = { words: '' } } = record.fields;
  const other = field && unitContradicted(field, language);
  if (field && other) return [{ file, ...record.place('unit', 'is'), ...other }];
  if (!field || field.words === NOT_STATED_WORD || !isQuantity(reading) || !reading.unit) return [];
  const unit = readUnit(field.is ?? field.words, language);
  if (!isOther(unit, reading.unit)) return [];
  return [
    {
      file,
      ...record.place('unit'),
      found: `the unit "${field.is ?? field.words}" of "${value.words}"`,
      expected: 'the unit in the words of the value',
      fix: `write "unit: ${reading.unit.kind === 'percent' ? '%' : reading.unit.words}"`,
    },
  ];
}

/** What the editor reads in the words of a unit is the unit that they give, and no more exact. */
function unitContradicted(
  { words, is }: { words: string; is?: string | undefined },
  language: Language,
): ProblemText | undefined {
  if (is === undefined || words === NOT_STATED_WORD) return undefined;
  const [own, meant] = [readUnit(words, language), readUnit(is, language)];
  if (own.kind === 'words') return undefined;
  const isSame =
    own.kind === meant.kind &&
    (own.kind !== 'currency' || meant.kind !== 'currency' || own.code === meant.code);
  if (isSame) return undefined;
  return {
    found: `"${is}" for the unit "${words}", which does not say so`,
    expected: 'the unit that the words give, no more exact than they are',
    fix: 'leave "is" out; or cite words that say more',
  };
}

/** Whether two units are known to differ: a currency and another, or a currency and per cent. */
function isOther(a: Unit, b: Unit): boolean {
  if (a.kind === 'words' || b.kind === 'words') return false;
  if (a.kind !== 'currency' || b.kind !== 'currency') return a.kind !== b.kind;
  return a.code !== null && b.code !== null && a.code !== b.code;
}

/** Whether a number is read, and not a year. */
export const isQuantity = (
  reading: Reading | undefined,
): reading is NonNullable<Input['quantity']> => reading !== undefined && reading.kind !== 'year';
