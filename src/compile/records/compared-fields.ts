import { isStated, type DateWords, type Derivation, type Stated } from '../../model/record.ts';
import type { Input } from './derived-inputs.ts';
import { NOT_STATED_WORD } from '../source/not-stated.ts';
import { readDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { readNumber } from '../../language/number.ts';
import { foldWords, readUnit, unitKey } from '../../language/unit.ts';
import type { ProblemText } from '../problem.ts';
import { names, namesWhole } from './whole-of-share.ts';

/** A field as it is compared, and as an editor is told of it. */
interface Compared {
  key: string | undefined;
  /** The words; absent where the field does not apply or the text is silent. */
  words?: string;
}

/** The fields in which inputs have to agree to be reckoned with one another. */
export const FIELDS = ['unit', 'period', 'base'] as const;
type Field = (typeof FIELDS)[number];

/** @returns the first input that differs from the one before all others, and in what. */
export function findUnlike(
  op: Derivation['op'],
  inputs: readonly Input[],
  language: Language,
): { index: number; told: ProblemText } | undefined {
  const [first] = inputs;
  for (const [index, other] of inputs.entries()) {
    if (!first || other === first) continue;
    const differing = FIELDS.filter(
      (name) =>
        comparedOf(name, first, inputs, language).key !==
        comparedOf(name, other, inputs, language).key,
    );
    const found = differing.map((name) =>
      [first, other]
        .map((input) => say(name, input, comparedOf(name, input, inputs, language)))
        .join(', '),
    );
    const { of } = first.figure;
    if (op === 'share' && isStated(of) && !namesWhole(of, other, language))
      found.push(
        `"${first.figure.id}" is of "${of.words}", not of "${other.figure.id}", ${other.figure.value.words}`,
      );
    if (found.length === 0) continue;
    return {
      index,
      told: {
        found: `inputs that do not go together: ${found.join('; ')}`,
        expected: `inputs of the same unit, period and base${op === 'share' ? ', the second the whole of the first' : ''}`,
        fix: `correct ${differing.length > 0 ? 'the field that is wrong, or add the one that is missing' : '"of"'}, or remove the derived figure; where two words mean the same, say so with "{ words: …, is: … }"`,
      },
    };
  }
  return undefined;
}

/** @returns what an editor is told of a field of an input. */
export function say(name: Field, { figure, record }: Input, { key, words }: Compared): string {
  const { line } = record.place(name);
  if (words !== undefined) return `"${figure.id}" has the ${name} "${words}" (line ${line})`;
  return key === NOT_STATED_WORD
    ? `"${figure.id}" has a ${name} that is not stated (line ${line})`
    : `"${figure.id}" has no ${name} (line ${line})`;
}

/**
 * @returns a field of an input as it is compared: currencies, per cent and dates by what they are,
 * others by their words
 */
export function comparedOf(
  name: Field,
  input: Input,
  inputs: readonly Input[],
  language: Language,
): Compared {
  const field = input.figure[name];
  if (field === undefined) return name === 'unit' ? ownUnit(input, inputs, language) : NONE;
  return compared(name, field, language);
}

const NONE: Compared = { key: undefined };

/** @returns a field as it is compared, wherever it stands. */
export function compared(name: Field, field: Stated<DateWords>, language: Language): Compared {
  if (!isStated(field)) return { key: NOT_STATED_WORD };
  const meant = field.is ?? field.words;
  return { key: `"${keyOf(name, field, meant, language)}"`, words: meant };
}

function keyOf(name: Field, field: DateWords, meant: string, language: Language): string {
  if (name === 'unit') return unitKey(readUnit(meant, language), language);
  const when = field.when ?? (name === 'base' ? readDate(meant, language) : undefined);
  return when ? `${when.edtf} ${when.qualifier ?? ''}` : foldWords(meant, language);
}

/**
 * The unit of a figure that states it in no field: the one in the words of its value ("28.5 million
 * crowns"), else that of the whole which it is of ("of 76 million crowns").
 */
function ownUnit(input: Input, inputs: readonly Input[], language: Language): Compared {
  const { of } = input.figure;
  const whole = isStated(of)
    ? inputs.find(({ figure }) => figure !== input.figure && names(of.words, figure))
    : undefined;
  if (whole?.figure.unit) return compared('unit', whole.figure.unit, language);
  const quantities = [
    input.quantity,
    whole?.quantity,
    isStated(of) && language.file !== undefined
      ? readNumber(of.is ?? of.words, language)
      : undefined,
  ];
  const unit = quantities.find((quantity) => quantity?.unit)?.unit;
  if (!unit) return NONE;
  const words = unit.kind === 'percent' ? '%' : unit.words;
  return { key: `"${unitKey(unit, language)}"`, words };
}
