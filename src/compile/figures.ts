import type { Agreement, Derivation, Evidence, Exactness, Figure } from '../model/record.ts';
import { statedWords } from './agreements.ts';
import type { Problem } from './problem.ts';
import type { DerivedFigureRecord, SourceRecord } from './records.ts';
import type { Language } from './reading/language.ts';
import { readDate } from './reading/date.ts';
import { readNumber } from './reading/number.ts';

type FigureSource = Extract<SourceRecord, { kind: 'figure' }>;
type DerivedSource = Extract<FigureSource, { derived: true }>;

const FIELDS = ['unit', 'of', 'period', 'base', 'source'] as const;

/**
 * Makes the figures of the model from their records.
 * @param evidence where the words of each record stand, by id; a record without is left out
 * @param agreements those of the same analysis, whose sets a figure may be derived from
 * @param unresolved ids of records that refer to something that is not there; told already
 * @returns the figures in the order of the file, and a problem for each value that cannot be read
 * or reckoned
 */
export function makeFigures(
  file: string,
  records: readonly SourceRecord[],
  evidence: ReadonlyMap<string, Evidence>,
  agreements: readonly Agreement[],
  unresolved: ReadonlySet<string>,
  language: Language,
): { figures: Figure[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const made = new Map<string, Figure>();
  const sources = records.filter((record): record is FigureSource => record.kind === 'figure');
  for (const record of sources) {
    const own = evidence.get(record.id);
    if (record.derived || !own) continue;
    const { words, is } = record.fields.value;
    const value = readValue(is ?? words, record.fields.unit !== undefined, language);
    if (!value) {
      problems.push({
        file,
        ...record.place('value'),
        found: `"${is ?? words}", in which no value is read`,
        expected: 'a number, a number word, or a magnitude, in the language of the analysis',
        fix: 'cite the words of the value, or write "{ words: …, is: … }"',
      });
      continue;
    }
    made.set(record.id, {
      ...common(record, own),
      value: is === undefined ? { words, ...value } : { words, is, ...value },
    });
  }
  for (const record of sources) {
    if (!record.derived || unresolved.has(record.id)) continue;
    const { of } = record.fields.derive;
    const sets = agreements.filter((agreement) => of.includes(agreement.id));
    const inputs = of.map((id) => made.get(id) ?? sets.find((set) => set.id === id));
    const [first] = inputs;
    // An input that could not be made is a problem told already.
    if (!first || inputs.includes(undefined)) continue;
    const result = derive(record, inputs as (Figure | Agreement)[]);
    if (typeof result === 'string') {
      problems.push({
        file,
        ...record.place('derive'),
        found: result,
        expected: 'inputs that the operation can be reckoned from',
        fix: 'mend "of" or "op", or remove the derived figure',
      });
    } else made.set(record.id, { ...common(record, first.evidence), derived: result });
  }
  const figures = sources
    .map((record) => made.get(record.id))
    .filter((figure) => figure !== undefined);
  return { figures, problems };
}

function common(record: FigureSource, evidence: Evidence): Figure {
  const { fields } = record;
  const figure: Figure = {
    kind: 'figure',
    id: record.id,
    label: fields.label,
    about: fields.about,
    evidence,
    unsaid: fields.unsaid,
  };
  for (const name of FIELDS) {
    const field = fields[name];
    if (field)
      figure[name] = statedWords(
        field.is === undefined ? { words: field.words } : { words: field.words, is: field.is },
      );
  }
  return figure;
}

function readValue(
  words: string,
  hasUnit: boolean,
  language: Language,
): { exactness: Exactness; number?: number } | undefined {
  // A bare "2050" counts nothing: it is a year.
  if (!hasUnit && /^\d{4}$/.test(readDate(words, language)?.edtf ?? ''))
    return { exactness: 'year' };
  const quantity = readNumber(words, language);
  if (!quantity) return undefined;
  return 'value' in quantity
    ? { exactness: quantity.kind, number: quantity.value }
    : { exactness: quantity.kind };
}

/** @returns the derivation, or what keeps it from being reckoned. */
function derive(
  record: DerivedSource,
  inputs: readonly (Figure | Agreement)[],
): Derivation | string {
  const { op, of, round }: DerivedFigureRecord['derive'] = record.fields.derive;
  const finish = (value: number): Derivation => ({
    op,
    of,
    round: Number(round),
    result: Number(value.toFixed(Number(round))),
  });
  if (op === 'not-named') {
    const [set] = inputs;
    return set?.kind === 'agreement' && set.set && inputs.length === 1
      ? finish(set.set.notNamed)
      : `"not-named" of ${of.join(', ')}`;
  }
  const numbers: number[] = [];
  for (const input of inputs) {
    const value = input.kind === 'figure' ? input.value : undefined;
    if (value?.exactness !== 'exact' || value.number === undefined)
      return `"${input.id}", which has no exact value`;
    numbers.push(value.number);
  }
  const [first, second] = numbers;
  if (first === undefined || (op !== 'sum' && second === undefined))
    return `"${op}" of ${numbers.length} ${numbers.length === 1 ? 'input' : 'inputs'}`;
  switch (op) {
    case 'share':
      if (numbers.length !== 2) return `"share" of ${numbers.length} inputs, which takes two`;
      if (second === 0) return 'a share of nothing';
      return finish((first / second!) * 100);
    case 'difference':
      return finish(numbers.slice(1).reduce((rest, number) => rest - number, first));
    case 'sum':
      return finish(numbers.reduce((total, number) => total + number, 0));
  }
}
