import { wholeValueAt } from '../../../src/language/context/cited-value.ts';
import { readDate } from '../../../src/language/date.ts';
import type { Language } from '../../../src/language/language.ts';
import { readNumber, type Quantity } from '../../../src/language/number.ts';
import type { LabelledValue } from './labelled-values.ts';

export type Outcome = 'right' | 'wrong' | 'asked';

/** What is read in words of a sentence, or undefined where the editor is asked. */
function cited(value: LabelledValue, language: Language): Quantity | undefined {
  const whole = wholeValueAt(value.sentence, value, language);
  // What is counted may stand in a field of its own.
  const isAsked = whole && (whole.changes !== 'unit' || /\d \S+$/u.test(value.label));
  return isAsked ? undefined : readNumber(value.words, language);
}

function unitOf({ unit }: Quantity): string | undefined {
  if (unit?.kind === 'percent') return '%';
  if (unit?.kind === 'times') return 'x';
  if (unit?.kind === 'currency') return unit.code ?? unit.words;
  return undefined;
}

/** A quantity in the notation of the fixtures. */
function written(quantity: Quantity): string {
  const unit = unitOf(quantity);
  const after = unit === undefined ? '' : ` ${unit}`;
  switch (quantity.kind) {
    case 'range':
      return `${quantity.about ? '~ ' : ''}${quantity.from}..${quantity.to}${after}`;
    case 'exact':
      return `= ${number(quantity)}${after}`;
    case 'about':
      return `~ ${number(quantity)}${after}`;
    case 'bound':
      return `${quantity.about ? '~' : ''}${quantity.op} ${number(quantity)}${after}`;
    case 'ordinal':
      return `ord ${quantity.value}`;
    default:
      return quantity.kind;
  }
}

const number = (quantity: Quantity & { value: number }) =>
  quantity.fraction ? quantity.fraction.join('/') : String(quantity.value);

/** Whether a reading is the labelled one; where the label names no unit, any will do. */
function agrees(found: string, label: string): boolean {
  const plain = (text: string) => text.replace(/^= (?=\d+\/)/u, '');
  const bare = (text: string) => text.replace(/(?<=\d) \S+$/u, '');
  const [a, b] = [plain(found), plain(label)];
  return a === b || (b === bare(b) && bare(a) === b);
}

/** What is read in words that an editor cites, against their label. */
export function outcomeOf(
  value: LabelledValue,
  language: Language,
): { outcome: Outcome; got: string } {
  if (value.label.startsWith('@')) {
    const date = readDate(value.words, language);
    const got = date ? `@ ${date.edtf}${date.qualifier ? ` ${date.qualifier}` : ''}` : '@ none';
    if (got === value.label) return { outcome: 'right', got };
    return { outcome: date ? 'wrong' : 'asked', got };
  }
  const quantity = cited(value, language);
  if (!quantity) return { outcome: value.label === 'ask' ? 'right' : 'asked', got: 'asked' };
  const got = written(quantity);
  return { outcome: agrees(got, value.label) ? 'right' : 'wrong', got };
}
