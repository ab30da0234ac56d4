import {
  NOT_STATED,
  type Agreement,
  type DerivedFigure,
  type Evidence,
  type Figure,
  type FigureFields,
} from '../../model/record.ts';
import { statedWords } from './agreements.ts';
import type { Dating } from './dated-by.ts';
import { statedDate } from './dates.ts';
import type { DerivedSource, FigureSource, Input } from './derived-inputs.ts';
import { derive, deriveNotNamed } from './derived-value.ts';
import { checkNotNamedUnit, checkOwnFields } from './derived-fields.ts';
import type { Place, Problem } from '../problem.ts';
import { headScale, type HeadScale } from '../../language/context/head-scale.ts';
import type { Language } from '../../language/language.ts';
import type { Unit } from '../../language/quantity.ts';
import { readUnit } from '../../language/unit.ts';
import { AUTHOR } from '../evidence/field-words.ts';
import { readChange, type ChangeClaims } from './changes.ts';
import { NOT_STATED_WORD } from '../source/not-stated.ts';
import type { SourceRecord } from '../source/read-records.ts';
import { recordsWithProblems } from '../checks/deduplicate.ts';
import { readValue, valueOf, type Reading } from './figure-value.ts';

const FIELDS = ['unit', 'of', 'base', 'source'] as const;

/**
 * Makes the figures of the model from their records.
 * @param evidence where the words of each record stand, by id; a record without is left out
 * @param agreements those of the same analysis, whose sets a figure may be derived from
 * @param unresolved ids of records that refer to something that is not there; told already
 * @param told problems of the file that are told already: a figure that has one, or is derived from
 * one that has, is not reckoned
 * @returns the figures in the order of the file, and a problem for each value or date that cannot be
 * read, or value that cannot be reckoned
 */
export function makeFigures(
  file: string,
  records: readonly SourceRecord[],
  evidence: ReadonlyMap<string, Evidence>,
  agreements: readonly Agreement[],
  unresolved: ReadonlySet<string>,
  language: Language,
  told: readonly Problem[] = [],
  dating?: Dating,
  changes?: ChangeClaims,
): { figures: Figure[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const made = new Map<string, Input>();
  const sources = records.filter((record): record is FigureSource => record.kind === 'figure');
  for (const record of sources) {
    const own = evidence.get(record.id);
    if (record.derived || !own) continue;
    const result = quoted(file, record, own, language, told, dating, changes);
    problems.push(...result.problems);
    if (result.input) made.set(record.id, result.input);
  }
  const faulty = recordsWithProblems(records, [...told, ...problems]);
  const derived = new Map<string, DerivedFigure>();
  for (const record of sources) {
    const { id } = record;
    if (!record.derived || unresolved.has(id)) continue;
    const { of } = record.fields.derive;
    // What is wrong with it or with an input is told already, and may be why two do not go together.
    if ([id, ...of].some((part) => faulty.has(part))) continue;
    const { figure, problems: mistakes } = reckoned(
      file,
      record,
      made,
      agreements,
      language,
      dating,
    );
    problems.push(...mistakes);
    if (figure) derived.set(id, figure);
  }
  const figures = sources
    .map(({ id }) => made.get(id)?.figure ?? derived.get(id))
    .filter((figure) => figure !== undefined);
  return { figures, problems };
}

/** A figure whose value the text gives. */
function quoted(
  file: string,
  record: Exclude<FigureSource, DerivedSource>,
  evidence: Evidence,
  language: Language,
  told: readonly Problem[],
  dating: Dating | undefined,
  changes: ChangeClaims | undefined,
): { input?: Input; problems: Problem[] } {
  const { value: field, unit, change } = record.fields;
  const { fields, problems } = commonFields(file, record, language, dating);
  if (change) {
    const { claims, text } = changes?.get(record.id) ?? {};
    const read = claims && text !== undefined && readChange(text, change, claims, language);
    if (!read) return { problems };
    if ('problem' in read) {
      problems.push({ file, ...record.place('change', read.part), ...read.problem });
      return { problems };
    }
    const changed = change.of !== undefined && { changeOf: change.of };
    return {
      input: { record, figure: { ...fields, ...changed, evidence, value: read.value } },
      problems,
    };
  }
  if (!field) return { problems };
  const result = readValue(field, unit === undefined, language, unit?.words);
  if ('problem' in result) {
    const place = result.in === 'is' ? record.place('value', 'is') : record.place('value');
    // Of words that are only a part of the number, what is read in them is no second mistake.
    if (!isTold(told, record.place('value'))) problems.push({ file, ...place, ...result.problem });
    return { problems };
  }
  const { ofWords } = result;
  const scale =
    record.fields.cell && unit && !hasScale(ofWords) ? headScale(unit.words, language) : undefined;
  const reading = multiplied(result.reading, scale?.factor);
  const { mode, despite } = record.fields;
  const figure = {
    ...fields,
    evidence,
    ...(scale && { unit: unitOfHead(unit!, scale) }),
    value: {
      ...valueOf(field, reading, ofWords),
      ...(scale && { scaleInHead: scale.words }),
    },
    ...(mode && { mode }),
    ...(despite && { despite }),
  };
  problems.push(...checkUnit(file, record, reading, language));
  return { input: { record, figure, ...(isQuantity(ofWords) && { quantity: ofWords }) }, problems };
}

/** Whether the words of a value have a scale of their own. */
const hasScale = (reading: Reading | undefined): boolean =>
  reading !== undefined && 'scale' in reading && reading.scale !== undefined;

/** A value as it is with the scale of the head that it stands under. */
function multiplied(reading: Reading, factor = 1): Reading {
  if (reading.kind === 'range')
    return { ...reading, from: reading.from * factor, to: reading.to * factor };
  return 'value' in reading ? { ...reading, value: reading.value * factor } : reading;
}

/** What is counted below a head, without the scale, which the value has. */
function unitOfHead({ words, is }: { words: string; is?: string | undefined }, scale: HeadScale) {
  const counted = is ?? scale.counted;
  return counted === '' ? NOT_STATED : { words, is: counted };
}

const isTold = (told: readonly Problem[], { line, column }: Place) =>
  told.some((problem) => problem.line === line && problem.column === column);

const isQuantity = (reading: Reading | undefined): reading is NonNullable<Input['quantity']> =>
  reading !== undefined && reading.kind !== 'year';

/** The unit of a value may stand in its words too; then both say the same. */
function checkUnit(
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
): Pick<Problem, 'found' | 'expected' | 'fix'> | undefined {
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

/** A figure that the text does not give, reckoned from others that it gives. */
function reckoned(
  file: string,
  record: DerivedSource,
  made: ReadonlyMap<string, Input>,
  agreements: readonly Agreement[],
  language: Language,
  dating: Dating | undefined,
): { figure?: DerivedFigure; problems: Problem[] } {
  const { of, op } = record.fields.derive;
  if (op === 'not-named') {
    const set = agreements.find((agreement) => agreement.id === of[0]);
    if (!set) return { problems: [] };
    const { fields, problems } = commonFields(file, record, language, dating);
    const result = deriveNotNamed(file, record, set, language);
    if ('problem' in result) return { problems: [result.problem] };
    problems.push(...checkNotNamedUnit(file, record, fields, set, language));
    return {
      figure: { ...fields, firstInput: set.evidence, derived: result.derivation },
      problems,
    };
  }
  const inputs = of.map((id) => made.get(id)).filter((input) => input !== undefined);
  const [first] = inputs;
  // An input that could not be made is a problem told already.
  if (!first || inputs.length < of.length) return { problems: [] };
  const { fields, problems } = commonFields(file, record, language, dating);
  const result = derive(file, record, inputs, language);
  if ('problem' in result) return { problems: [result.problem] };
  problems.push(...checkOwnFields(file, record, fields, inputs, language));
  const firstInput = first.figure.evidence;
  return { figure: { ...fields, firstInput, derived: result.derivation }, problems };
}

/** What quoted and derived figures have in common. */
function commonFields(
  file: string,
  record: FigureSource,
  language: Language,
  dating: Dating | undefined,
): { fields: FigureFields; problems: Problem[] } {
  const { fields } = record;
  const problems: Problem[] = [];
  const made: FigureFields = {
    kind: 'figure',
    id: record.id,
    label: fields.label,
    about: fields.about,
    unsaid: fields.unsaid,
  };
  for (const name of FIELDS) {
    const field = fields[name];
    // What the author gives has no other source.
    if (field && !(name === 'source' && field.words === AUTHOR))
      made[name] = statedWords(
        field.is === undefined ? { words: field.words } : { words: field.words, is: field.is },
      );
  }
  if (fields.period) {
    const place = record.place('period');
    const options = {
      optional: true,
      isPlace: record.place('period', 'is'),
      ...(dating && { dating }),
    };
    const { date, problem } = statedDate(file, fields.period, place, language, options);
    if (problem) problems.push(problem);
    if (date) made.period = date;
  }
  return { fields: made, problems };
}
