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
import { readNumber } from '../../language/number.ts';
import { scan } from '../../language/scan.ts';
import { unitKey } from '../../language/unit.ts';
import type { SourceRecord } from '../source/read-records.ts';
import { contradicts } from './figure-value.ts';
import { makeSet } from './sets.ts';

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
    const owner = sources.find(
      ({ id, fields: { set } }) => id === fields.status.from || set?.named.includes(record.id),
    );
    if (owner) agreement.memberOf = owner.id;
    if (owner && is !== owner.fields.status.is) agreement.hasOwnStatus = true;
    if (fields['perhaps-in'] !== undefined) agreement.perhapsIn = fields['perhaps-in'];
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
      const { perhaps, otherStatus } = membersOf(record, fields.set.named, sources);
      const result = makeSet(file, record, fields.set, perhaps, otherStatus, language);
      if ('problem' in result) problems.push(result.problem);
      else agreement.set = result.set;
    }
    agreements.push(agreement);
  }
  return { agreements, problems };
}

/** How many may be of a set, and how many of it have another status. */
function membersOf(
  set: AgreementSource,
  named: readonly string[],
  all: readonly AgreementSource[],
) {
  const hasOther = ({ id, fields: { status } }: AgreementSource) =>
    named.includes(id) && status.is !== undefined && status.is !== set.fields.status.is;
  return {
    perhaps: all.filter(({ fields }) => fields['perhaps-in'] === set.id).length,
    otherStatus: all.filter(hasOther).length,
  };
}

/** A term is so long, or until then; what else its words mean, the editor says. */
function checkTerm(file: string, record: AgreementSource, language: Language): Problem[] {
  const { words = NOT_STATED_WORD, is } = record.fields.term ?? {};
  if (words === NOT_STATED_WORD) return [];
  if (is !== undefined) {
    if (!contradicts(words, is, language) && !isOfOtherUnit(words, is, language)) return [];
    return [
      {
        file,
        ...record.place('term', 'is'),
        found: `"${excerpt(is)}" for the words "${excerpt(words)}", which say otherwise`,
        expected: 'what the words say, no more exact than they are',
        fix: 'leave "is" out: the term is read from the words; or cite words that say more',
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
      found: `"${excerpt(words)}", in which no number or date was found`,
      expected: 'words that say how long, such as "15 years"',
      fix: 'cite them, or write "{ words: …, is: … }"; if the text does not say how long, write not-stated',
    },
  ];
}

/** Whether words and what is read in them are so many of different things ("10 years", "10 months"). */
function isOfOtherUnit(words: string, is: string, language: Language): boolean {
  const [a, b] = [words, is].map((text) => readNumber(text, language)?.unit);
  if (!a || !b) return false;
  return unitKey(a, language) !== unitKey(b, language);
}

function statedList(
  fields: readonly { words: string; is?: string | undefined }[],
): Stated<Words[]> {
  const [only] = fields;
  return fields.length === 1 && only?.words === NOT_STATED_WORD ? NOT_STATED : fields.map(toWords);
}
