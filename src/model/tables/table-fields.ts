import { restsOn } from '../records/derivation.ts';
import { quoteOf } from '../records/evidence.ts';
import { tables } from '../../messages/tables.ts';
import { recordAddress, wordsAddress } from '../address/address.ts';
import type { Analysis } from '../analysis.ts';
import {
  isStated,
  type Agreement,
  type DateWords,
  type DerivedFigure,
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

export interface Context {
  analysis: Analysis;
  /** Makes an address of the site one that leads there from elsewhere. */
  link: (address: string) => string;
}
export interface Field<R> {
  name: Column['name'];
  meaning: () => Column['meaning'];
  read: (record: R, context: Context) => Cell;
}

/** Words of the text, as they stand there. */
const wordsOf = (value: Stated<Words> | undefined): string | null =>
  value === undefined ? null : isStated(value) ? value.words : tables.notStated();

/** What the edition reads in them, where that is more than the words. */
export const readingOf = (value: Stated<Words> | undefined): string | null =>
  isStated(value) ? (value.is ?? null) : null;

/** A column of words, and one of what is read in them. */
export function words<R>(
  name: string,
  meaning: () => string,
  get: (record: R, context: Context) => Stated<Words> | undefined,
): Field<R>[] {
  return [
    { name, meaning, read: (record, context) => wordsOf(get(record, context)) },
    {
      name: `${name}_read`,
      meaning: () => tables.read({ column: name }),
      read: (record, context) => readingOf(get(record, context)),
    },
  ];
}

/** Columns of words that say when, and of the date that they name. */
export function dates<R>(
  name: string,
  meaning: () => string,
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
      meaning: () => tables.edtf({ column: name }),
      read: (record) => when(record)?.edtf ?? null,
    },
    {
      name: `${name}_qualifier`,
      meaning: tables.qualifier,
      read: (record) => when(record)?.qualifier ?? null,
    },
    {
      name: `${name}_dated_by`,
      meaning: () => tables.datedBy({ column: name }),
      read: (record) => {
        const value = get(record);
        return isStated(value) ? (value.datedBy ?? null) : null;
      },
    },
  ];
}

/** Columns of several words, and of what is read in them: as many, in the same order. */
export function lists<R>(
  name: string,
  meaning: () => string,
  get: (record: R) => Stated<Words[]> | undefined,
): Field<R>[] {
  return [
    {
      name,
      meaning,
      read: (record) => {
        const value = get(record);
        if (value === undefined) return null;
        return isStated(value) ? value.map((entry) => entry.words) : tables.notStated();
      },
    },
    {
      name: `${name}_read`,
      meaning: () => tables.readInList({ column: name }),
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

const isDerived = (record: AnyRow): record is DerivedFigure =>
  record.kind === 'figure' && record.derived !== undefined;

export const ID: Field<AnyRow> = {
  name: 'id',
  meaning: tables.id,
  read: ({ id }) => id,
};
export const LABEL: Field<Agreement | Figure> = {
  name: 'label',
  meaning: tables.label,
  read: ({ label }) => label,
};
export const DESPITE: Field<Agreement | Figure> = {
  name: 'despite',
  meaning: tables.despite,
  read: ({ despite }) => despite ?? null,
};
export const UNSAID: Field<Agreement | Figure> = {
  name: 'unsaid',
  meaning: tables.unsaid,
  read: ({ unsaid }) => (unsaid.length > 0 ? unsaid : null),
};

/** Where the words of a record stand, and where it is shown. */
export const PLACE: Field<AnyRow>[] = [
  {
    name: 'quote',
    meaning: tables.quote,
    read: (record, { analysis }) =>
      isDerived(record) ? null : quoteOf(record.evidence, analysis.passages),
  },
  {
    name: 'section',
    meaning: tables.section,
    read: (record, { analysis }) =>
      analysis.sections.find(({ id }) => id === restsOn(record).section)?.heading?.text ?? null,
  },
  {
    name: 'section_id',
    meaning: tables.sectionId,
    read: (record) => restsOn(record).section,
  },
  {
    name: 'text_address',
    meaning: tables.textAddress,
    read: (record, { analysis, link }) =>
      isDerived(record)
        ? null
        : link(wordsAddress(analysis.slug, record.evidence.section, record.kind, record.id)),
  },
  {
    name: 'address',
    meaning: tables.address,
    read: (record, { analysis, link }) => link(recordAddress(analysis.slug, record)),
  },
];
