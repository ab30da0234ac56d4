import { recordAddress, wordsAddress } from '../address/address.ts';
import type { Analysis } from '../analysis.ts';
import {
  isStated,
  type Agreement,
  type DateWords,
  type Figure,
  type Quotation,
  type Stated,
  type Words,
} from '../record.ts';

/** The columns that tables of several kinds of records have. */

/** What a cell holds; null where the column does not apply to the record. */
export type Cell = string | number | readonly string[] | null;

export interface Column {
  name: string;
  /** What it holds, for somebody who has nothing but the table. */
  meaning: string;
}

/** What stands where the text is silent. */
export const SILENT = 'not stated';

export const THE_AUTHOR = 'the author';

export interface Context {
  analysis: Analysis;
  /** Makes an address of the site one that leads there from elsewhere. */
  link: (address: string) => string;
}
export interface Field<R> extends Column {
  read: (record: R, context: Context) => Cell;
}

/** Words of the text, as they stand there. */
const wordsOf = (value: Stated<Words> | undefined): string | null =>
  value === undefined ? null : isStated(value) ? value.words : SILENT;

/** What the edition reads in them, where that is more than the words. */
export const readingOf = (value: Stated<Words> | undefined): string | null =>
  isStated(value) ? (value.is ?? null) : null;

/** A column of words, and one of what is read in them. */
export function words<R>(
  name: string,
  meaning: string,
  get: (record: R, context: Context) => Stated<Words> | undefined,
): Field<R>[] {
  return [
    { name, meaning, read: (record, context) => wordsOf(get(record, context)) },
    {
      name: `${name}_read`,
      meaning: `What the edition reads in the words under "${name}", where they do not say it themselves`,
      read: (record, context) => readingOf(get(record, context)),
    },
  ];
}

/** Columns of words that say when, and of the date that they name. */
export function dates<R>(
  name: string,
  meaning: string,
  get: (record: R) => Stated<DateWords> | undefined,
): Field<R>[] {
  const when = (record: R) => {
    const value = get(record);
    return isStated(value) ? value.when : undefined;
  };
  return [
    ...words(name, meaning, get),
    {
      name: `${name}_edtf`,
      meaning: `The date that the words under "${name}" name, no more exact than they are, in EDTF (ISO 8601-2); X stands for a digit that they leave open`,
      read: (record) => when(record)?.edtf ?? null,
    },
    {
      name: `${name}_qualifier`,
      meaning: `What limits that date: beginning, middle, end, about, before or after`,
      read: (record) => when(record)?.qualifier ?? null,
    },
  ];
}

/** Columns of several words, and of what is read in them: as many, in the same order. */
export function lists<R>(
  name: string,
  meaning: string,
  get: (record: R) => Stated<Words[]> | undefined,
): Field<R>[] {
  return [
    {
      name,
      meaning,
      read: (record) => {
        const value = get(record);
        if (value === undefined) return null;
        return isStated(value) ? value.map((entry) => entry.words) : SILENT;
      },
    },
    {
      name: `${name}_read`,
      meaning: `What is meant by each of the words under "${name}", where the edition reads more in one of them than it says`,
      read: (record) => {
        const value = get(record);
        return isStated(value) && value.some((entry) => entry.is !== undefined)
          ? value.map((entry) => entry.is ?? entry.words)
          : null;
      },
    },
  ];
}

type AnyRow = Agreement | Figure | Quotation;

const isDerived = (record: AnyRow): boolean => record.kind === 'figure' && !!record.derived;

export const ID: Field<AnyRow> = {
  name: 'id',
  meaning: 'The lasting id of the record',
  read: ({ id }) => id,
};
export const LABEL: Field<Agreement | Figure> = {
  name: 'label',
  meaning: 'What the edition calls it',
  read: ({ label }) => label,
};
export const UNSAID: Field<Agreement | Figure> = {
  name: 'unsaid',
  meaning: 'What a reader would look for and the text does not state',
  read: ({ unsaid }) => (unsaid.length > 0 ? unsaid : null),
};

/** Where the words of a record stand, and where it is shown. */
export const PLACE: Field<AnyRow>[] = [
  {
    name: 'quote',
    meaning: 'The words of the text that it rests on, exactly',
    read: (record, { analysis }) => {
      const { start, end, passage } = record.evidence;
      return isDerived(record) ? null : (analysis.passages[passage] ?? '').slice(start, end);
    },
  },
  {
    name: 'section',
    meaning: 'The heading of the section that they stand in; the lead has none',
    read: ({ evidence }, { analysis }) =>
      analysis.sections.find(({ id }) => id === evidence.section)?.heading?.text ?? null,
  },
  {
    name: 'section_id',
    meaning: 'The id of that section',
    read: ({ evidence }) => evidence.section,
  },
  {
    name: 'text_address',
    meaning: 'The address of the words in the text',
    read: (record, { analysis, link }) =>
      isDerived(record)
        ? null
        : link(wordsAddress(analysis.slug, record.evidence.section, record.kind, record.id)),
  },
  {
    name: 'address',
    meaning: 'The address at which the record is shown',
    read: (record, { analysis, link }) => link(recordAddress(analysis.slug, record)),
  },
];
