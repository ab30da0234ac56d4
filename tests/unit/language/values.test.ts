import { describe, expect, it } from 'vitest';
import { attributionsOf } from '../../../src/language/context/attribution.ts';
import { wholeValueAt } from '../../../src/language/context/cited-value.ts';
import { readDate } from '../../../src/language/date.ts';
import type { Language } from '../../../src/language/language.ts';
import { lexemes } from '../../../src/language/lexeme.ts';
import { loadLanguage } from '../../../src/language/load-language.ts';
import { readNumber, type Quantity } from '../../../src/language/number.ts';
import { scan } from '../../../src/language/scan.ts';
import { labelledValues, type LabelledValue } from './labelled-values.ts';
import { LABELLED } from './labelled-languages.ts';

type Outcome = 'right' | 'wrong' | 'asked';

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

function outcomeOf(value: LabelledValue, language: Language): { outcome: Outcome; got: string } {
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

/** The readings that a hasty editor gets by citing a part of the words, where they are other ones. */
function wrongInPart(value: LabelledValue, language: Language): string[] {
  const pieces = lexemes(value.words, language.folding);
  const wrong: string[] = [];
  for (const from of pieces)
    for (const to of pieces) {
      if (to.end <= from.start || (from === pieces[0] && to === pieces.at(-1))) continue;
      const words = value.words.slice(from.start, to.end);
      const start = value.start + from.start;
      const part = { ...value, words, start, end: start + words.length };
      const { outcome, got } = outcomeOf(part, language);
      if (outcome === 'wrong' && got !== 'vague') wrong.push(`${words} → ${got}`);
    }
  return wrong;
}

const isFound = ({ sentence, start, end }: LabelledValue, language: Language) =>
  scan(sentence, language).some(
    (token) =>
      (token.kind === 'number' || token.kind === 'date') && token.start < end && token.end > start,
  );

describe.each(LABELLED)('values as the press writes them, %s', (tag) => {
  const language = loadLanguage(tag);
  const values = labelledValues(tag);

  it('are at least 60 sentences', () => {
    expect(new Set(values.map(({ line }) => line)).size).toBeGreaterThanOrEqual(60);
  });

  it.each(['numbers', 'limits', 'dates'])('%s are read right, or asked for', (part) => {
    const own = values.filter((value) => value.part === part);
    const results = own.map((value) => ({ value, ...outcomeOf(value, language) }));
    const count = (outcome: Outcome) =>
      results.filter((result) => result.outcome === outcome).length;
    // A date that is cited in part is less exact, and says nothing wrong.
    const inPart = own
      .filter(() => part !== 'dates')
      .flatMap((value) => wrongInPart(value, language).map((text) => `${value.line}: ${text}`));
    const isDemanded = ({ label }: LabelledValue) => label !== '@ none' && !/ x$/u.test(label);
    const demanded = own.filter(isDemanded);
    const found = demanded.filter((value) => isFound(value, language)).length;
    console.log(
      [
        `${tag} ${part}: ${found} of ${demanded.length} found, ${count('right')} of ${own.length} right, ` +
          `${count('wrong')} silently wrong, ${count('asked')} asked for; ` +
          `cited in part ${inPart.length} silently wrong`,
        ...results
          .filter(({ outcome }) => outcome !== 'right')
          .map(
            ({ value, outcome, got }) =>
              `  ${outcome} ${value.line}: ${value.words} → ${got}, not ${value.label}`,
          ),
        ...inPart.map((text) => `  in part ${text}`),
      ].join('\n'),
    );
    expect(results.length).toBeGreaterThan(0);
  });

  it('are said by somebody where the text gives them to somebody', () => {
    const own = values.filter(({ isSaid }) => isSaid !== undefined);
    const results = own.map((value) => ({
      value,
      found: attributionsOf(value.sentence, value, language).map(({ words }) => words),
    }));
    const said = results.filter(({ value }) => value.isSaid);
    const missed = said.filter(({ found }) => found.length === 0);
    const asked = results.filter(({ value, found }) => !value.isSaid && found.length > 0);
    console.log(
      [
        `${tag} attributions: ${said.length - missed.length} of ${said.length} found, ` +
          `${missed.length} silently the author's, ${asked.length} of ${own.length - said.length} others asked for`,
        ...missed.map(({ value }) => `  missed ${value.line}: ${value.sentence}`),
        ...asked.map(({ value, found }) => `  asked ${value.line}: ${found.join(', ')}`),
      ].join('\n'),
    );
    expect(missed).toEqual([]);
  });
});
