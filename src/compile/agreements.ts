import {
  NOT_STATED,
  type Agreement,
  type Evidence,
  type Stated,
  type Words,
} from '../model/record.ts';
import type { Problem } from './problem.ts';
import type { AgreementRecord, SourceRecord } from './records.ts';
import type { Language } from './reading/language.ts';
import { readNumber } from './reading/number.ts';

type AgreementSource = Extract<SourceRecord, { kind: 'agreement' }>;

const OPTIONAL = ['date', 'start', 'until', 'term', 'place'] as const;
const LISTS = ['parties', 'signatories'] as const;

/** @returns words of the text, or the word that the text is silent. */
export const statedWords = (field: Words): Stated<Words> =>
  field.words === NOT_STATED ? NOT_STATED : toWords(field);

const toWords = ({ words, is }: { words: string; is?: string | undefined }): Words =>
  is === undefined ? { words } : { words, is };

/**
 * Makes the agreements of the model from their records.
 * @param evidence where the words of each record stand, by id; a record without is left out
 * @returns the agreements in the order of the file, and a problem for each set that does not add up
 */
export function makeAgreements(
  file: string,
  records: readonly SourceRecord[],
  evidence: ReadonlyMap<string, Evidence>,
  language: Language,
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
    if (fields.status.from !== undefined) agreement.memberOf = fields.status.from;
    for (const name of OPTIONAL) {
      const field = fields[name];
      if (field) agreement[name] = statedWords(toWords(field));
    }
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

function statedList(
  fields: readonly { words: string; is?: string | undefined }[],
): Stated<Words[]> {
  const [only] = fields;
  return fields.length === 1 && only?.words === NOT_STATED ? NOT_STATED : fields.map(toWords);
}

function makeSet(
  file: string,
  record: AgreementSource,
  set: NonNullable<AgreementRecord['set']>,
  language: Language,
): { set: NonNullable<Agreement['set']> } | { problem: Problem } {
  const count = toWords(set.count);
  const quantity = readNumber(count.is ?? count.words, language);
  const place = record.place('set', 'count');
  if (quantity?.kind !== 'exact') {
    return {
      problem: {
        file,
        ...place,
        found: `"${count.words}", in which no exact number is read`,
        expected: 'words that count the documents, such as "seven documents"',
        fix: 'cite the number, or write "{ words: …, is: 7 }"',
      },
    };
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
