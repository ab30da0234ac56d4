import {
  NOT_STATED,
  type Agreement,
  type Evidence,
  type Stated,
  type Words,
} from '../../model/record.ts';
import type { Dating } from './dated-by.ts';
import { statedDate } from './dates.ts';
import { NOT_STATED_WORD } from '../source/not-stated.ts';
import { excerpt } from '../source/markdown.ts';
import type { Problem } from '../problem.ts';
import { readDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { scan } from '../../language/scan.ts';
import type { AgreementRecord } from '../source/record-schemas.ts';
import type { SourceRecord } from '../source/read-records.ts';
import { contradicts, readValue, type ProblemText } from './figure-value.ts';

type AgreementSource = Extract<SourceRecord, { kind: 'agreement' }>;

const DATES = ['date', 'start', 'until'] as const;
const OPTIONAL = ['term', 'place', 'source'] as const;
const LISTS = ['parties', 'signatories'] as const;

/** @returns words of the text, or the word that the text is silent. */
export const statedWords = (field: Words): Stated<Words> =>
  field.words === NOT_STATED_WORD ? NOT_STATED : toWords(field);

export const toWords = ({ words, is }: { words: string; is?: string | undefined }): Words =>
  is === undefined ? { words } : { words, is };

/**
 * Makes the agreements of the model from their records.
 * @param evidence where the words of each record stand, by id; a record without is left out
 * @returns the agreements in the order of the file, and a problem for each set that does not add up,
 * date that is not read and term that says nothing
 */
export function makeAgreements(
  file: string,
  records: readonly SourceRecord[],
  evidence: ReadonlyMap<string, Evidence>,
  language: Language,
  dating?: Dating,
): { agreements: Agreement[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const sources = records.filter(
    (record): record is AgreementSource => record.kind === 'agreement',
  );
  const byId = new Map(sources.map((record) => [record.id, record]));
  const agreements: Agreement[] = [];
  for (const record of sources) {
    const { fields } = record;
    const own = evidence.get(record.id);
    // The status of a member of a set is the set's, and so are the words that state it.
    const stating = fields.status.from === undefined ? record : byId.get(fields.status.from);
    const { is, words } = stating?.fields.status ?? {};
    if (!own || !is || words === undefined) continue;
    const agreement: Agreement = {
      kind: 'agreement',
      id: record.id,
      label: fields.label,
      evidence: own,
      instrument: statedWords(toWords(fields.instrument)),
      status: is,
      statusWords: { words },
      unsaid: fields.unsaid,
    };
    const despite = fields.despite ?? stating?.fields.despite;
    if (despite) agreement.despite = despite;
    if (fields.status.from !== undefined) agreement.memberOf = fields.status.from;
    for (const name of DATES) {
      const field = fields[name];
      if (!field) continue;
      const options = { isPlace: record.place(name, 'is'), ...(dating && { dating }) };
      const result = statedDate(file, field, record.place(name), language, options);
      if (result.problem) problems.push(result.problem);
      if (result.date) agreement[name] = result.date;
    }
    for (const name of OPTIONAL) {
      const field = fields[name];
      if (field) agreement[name] = statedWords(toWords(field));
    }
    problems.push(...checkTerm(file, record, language));
    for (const name of LISTS) {
      const field = fields[name];
      if (field) agreement[name] = statedList(field);
    }
    if (fields.set) {
      const result = makeSet(file, record, fields.set, language);
      if ('problem' in result) problems.push(result.problem);
      else agreement.set = result.set;
    }
    agreements.push(agreement);
  }
  return { agreements, problems };
}

/** A term is so long, or until then; what else its words mean, the editor says. */
function checkTerm(file: string, record: AgreementSource, language: Language): Problem[] {
  const { words = NOT_STATED_WORD, is } = record.fields.term ?? {};
  if (words === NOT_STATED_WORD) return [];
  if (is !== undefined) {
    if (!contradicts(words, is, language)) return [];
    return [
      {
        file,
        ...record.place('term', 'is'),
        found: `"${excerpt(is)}" for the words "${excerpt(words)}", which say otherwise`,
        expected: 'what the words say, no more exact than they are',
        fix: 'leave "is" out: the term is read in the words; or cite words that say more',
      },
    ];
  }
  // Of a language whose number words nobody has written down, none can be missed.
  if (language.file === undefined || readDate(words, language)) return [];
  if (scan(words, language).some(({ kind }) => kind === 'number' || kind === 'date')) return [];
  return [
    {
      file,
      ...record.place('term'),
      found: `"${excerpt(words)}", in which neither a number nor a date is read`,
      expected: 'words that say how long, such as "15 years"',
      fix: 'cite them, or write "{ words: …, is: … }"; if the text does not say how long, write not-stated',
    },
  ];
}

function statedList(
  fields: readonly { words: string; is?: string | undefined }[],
): Stated<Words[]> {
  const [only] = fields;
  return fields.length === 1 && only?.words === NOT_STATED_WORD ? NOT_STATED : fields.map(toWords);
}

function makeSet(
  file: string,
  record: AgreementSource,
  set: NonNullable<AgreementRecord['set']>,
  language: Language,
): { set: NonNullable<Agreement['set']> } | { problem: Problem } {
  const count = toWords(set.count);
  const result = readValue(count, false, language);
  const quantity = 'problem' in result ? undefined : result.reading;
  if (quantity?.kind !== 'exact') {
    const unread: ProblemText = {
      found: `"${count.words}", in which no exact number is read`,
      expected: 'words that count the documents, such as "seven documents"',
      fix: 'cite the number, or write "{ words: …, is: 7 }"',
    };
    const inIs = 'problem' in result && result.in === 'is';
    const place = inIs ? record.place('set', 'count', 'is') : record.place('set', 'count');
    return { problem: { file, ...place, ...(inIs ? result.problem : unread) } };
  }
  const notNamed = quantity.value - set.named.length;
  if (notNamed < 0) {
    return {
      problem: {
        file,
        ...record.place('set', 'named'),
        found: `${set.named.length} named, of a set of ${quantity.value}`,
        expected: `at most ${quantity.value}`,
        fix: 'take out those that are not of the set, or mend the count',
      },
    };
  }
  return { set: { count: { ...count, value: quantity.value }, named: set.named, notNamed } };
}
