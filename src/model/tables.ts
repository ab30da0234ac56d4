import { recordAddress, wordsAddress } from './address.ts';
import { groupAgreements } from './agreements.ts';
import type { Analysis } from './analysis.ts';
import { formula, isRounded } from './derivation.ts';
import { figureValue, splitFigures } from './figures.ts';
import {
  AGREEMENT_STATUSES,
  NOT_STATED,
  OPERATIONS,
  STATUSES,
  USES,
  type Agreement,
  type DateWords,
  type Exactness,
  type Figure,
  type Quotation,
  type Stated,
  type Words,
} from './record.ts';
import { quotationOf } from './said-by.ts';
import { calledInText, groupBySpeaker, inOrder, isOfNobody } from './voices.ts';

/** What a cell holds; null where the column does not apply to the record. */
export type Cell = string | number | readonly string[] | null;

export interface Column {
  name: string;
  /** What it holds, for somebody who has nothing but the table. */
  meaning: string;
}

export interface Table {
  columns: Column[];
  /** A row a record, with every column, in the order of the page. */
  rows: Record<string, Cell>[];
  /** The words of a closed list that the rows use, each with what it means. */
  definitions: Record<string, string>;
}

/** What stands where the text is silent. */
export const SILENT = 'not stated';

const THE_AUTHOR = 'the author';

interface Context {
  analysis: Analysis;
  /** Makes an address of the site one that leads there from elsewhere. */
  link: (address: string) => string;
}
interface Field<R> extends Column {
  read: (record: R, context: Context) => Cell;
}

/**
 * The agreements of an analysis as a table: all that their page shows.
 * @param link makes an address of the site one that leads there from elsewhere
 */
export function agreementsTable(analysis: Analysis, link: Context['link']): Table {
  const { proper, alsoToldOf } = groupAgreements(analysis.agreements, 'status');
  const ordered = [...proper, ...alsoToldOf].flatMap(({ families }) =>
    families.flatMap(({ agreement, members }) => [agreement, ...members]),
  );
  return makeTable(AGREEMENT, ordered, { analysis, link }, ({ status }) => STATUSES[status]);
}

/** The figures of an analysis as a table, likewise. */
export function figuresTable(analysis: Analysis, link: Context['link']): Table {
  const { trade, others } = splitFigures(analysis.figures);
  return makeTable(FIGURE, [...trade, ...others], { analysis, link });
}

/** The quotations of an analysis as a table, likewise. */
export function voicesTable(analysis: Analysis, link: Context['link']): Table {
  const ordered = inOrder(groupBySpeaker(analysis.quotations, analysis.lang));
  return makeTable(VOICE, ordered, { analysis, link }, ({ use }) => USES[use]);
}

function makeTable<R>(
  fields: readonly Field<R>[],
  records: readonly R[],
  context: Context,
  define?: (record: R) => { label: string; meaning: string },
): Table {
  const defined = define ? records.map(define) : [];
  return {
    columns: fields.map(({ name, meaning }) => ({ name, meaning })),
    rows: records.map((record) =>
      Object.fromEntries(fields.map(({ name, read }) => [name, read(record, context)])),
    ),
    definitions: Object.fromEntries(defined.map(({ label, meaning }) => [label, meaning])),
  };
}

/** Words of the text, as they stand there. */
const wordsOf = (value: Stated<Words> | undefined): string | null =>
  value === undefined ? null : value === NOT_STATED ? SILENT : value.words;

/** What the edition reads in them, where that is more than the words. */
const readingOf = (value: Stated<Words> | undefined): string | null =>
  typeof value === 'object' ? (value.is ?? null) : null;

/** A column of words, and one of what is read in them. */
function words<R>(
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
function dates<R>(
  name: string,
  meaning: string,
  get: (record: R) => Stated<DateWords> | undefined,
): Field<R>[] {
  const when = (record: R) => {
    const value = get(record);
    return typeof value === 'object' ? value.when : undefined;
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
function lists<R>(
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
        return value === NOT_STATED ? SILENT : value.map((entry) => entry.words);
      },
    },
    {
      name: `${name}_read`,
      meaning: `What is meant by each of the words under "${name}", where the edition reads more in one of them than it says`,
      read: (record) => {
        const value = get(record);
        return Array.isArray(value) && value.some((entry) => entry.is !== undefined)
          ? value.map((entry) => entry.is ?? entry.words)
          : null;
      },
    },
  ];
}

type AnyRow = Agreement | Figure | Quotation;

const isDerived = (record: AnyRow): boolean => record.kind === 'figure' && !!record.derived;

const ID: Field<AnyRow> = {
  name: 'id',
  meaning: 'The lasting id of the record',
  read: ({ id }) => id,
};
const LABEL: Field<Agreement | Figure> = {
  name: 'label',
  meaning: 'What the edition calls it',
  read: ({ label }) => label,
};
const UNSAID: Field<Agreement | Figure> = {
  name: 'unsaid',
  meaning: 'What a reader would look for and the text does not state',
  read: ({ unsaid }) => (unsaid.length > 0 ? unsaid : null),
};

/** Where the words of a record stand, and where it is shown. */
const PLACE: Field<AnyRow>[] = [
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

const AGREEMENT: readonly Field<Agreement>[] = [
  ID,
  LABEL,
  {
    name: 'status',
    meaning: 'How far it has come, as the text says; the words are defined under "definitions"',
    read: ({ status }) => STATUSES[status].label,
  },
  {
    name: 'status_words',
    meaning: 'The words that state the status; of one of several documents, those of them all',
    read: ({ statusWords }) => statusWords.words,
  },
  {
    name: 'told_as',
    meaning: 'Whether it is, or is on the way to, an agreement, or is only "also told of"',
    read: ({ status }) => (AGREEMENT_STATUSES.includes(status) ? 'agreement' : 'also told of'),
  },
  ...words<Agreement>('instrument', 'What kind of document it is', ({ instrument }) => instrument),
  ...lists<Agreement>('parties', 'Who is party to it', ({ parties }) => parties),
  ...lists<Agreement>('signatories', 'Who signed it', ({ signatories }) => signatories),
  ...dates<Agreement>('date', 'When it came to be', ({ date }) => date),
  ...dates<Agreement>('start', 'When it begins', ({ start }) => start),
  ...dates<Agreement>('until', 'When it ends', ({ until }) => until),
  ...words<Agreement>('term', 'How long it runs', ({ term }) => term),
  ...words<Agreement>('place', 'Where', ({ place }) => place),
  {
    name: 'member_of',
    meaning: 'The id of the set of documents that it is one of',
    read: ({ memberOf }) => memberOf ?? null,
  },
  {
    name: 'documents',
    meaning: 'Of a set of documents: how many the text counts',
    read: ({ set }) => set?.count.value ?? null,
  },
  ...words<Agreement>('documents_words', 'The words that count them', ({ set }) => set?.count),
  {
    name: 'documents_named',
    meaning: 'How many of them the text names',
    read: ({ set }) => set?.named.length ?? null,
  },
  {
    name: 'documents_not_named',
    meaning: 'How many it does not name',
    read: ({ set }) => set?.notNamed ?? null,
  },
  {
    name: 'members',
    meaning: 'The ids of those that it names',
    read: ({ set }) => (set && set.named.length > 0 ? set.named : null),
  },
  UNSAID,
  ...PLACE,
];

/** How exactly the text gives a value, in words. */
const EXACTNESS: Record<Exactness, string> = {
  exact: 'exact',
  about: 'approximate',
  bound: 'a bound, no exact value',
  range: 'a range',
  magnitude: 'a magnitude, no number',
  vague: 'in words, no number',
  ordinal: 'an ordinal number',
  year: 'a year',
};

/** Whether it is worth saying who gives a value: not where the text states whose data it is. */
const isSaidBySomebody = ({ value, source }: Figure): boolean =>
  value !== undefined && (source === undefined || source === NOT_STATED);

const FIGURE: readonly Field<Figure>[] = [
  ID,
  LABEL,
  { name: 'about', meaning: 'Its topic', read: ({ about }) => about },
  {
    name: 'value',
    meaning: 'The value as the text words it; a derived one as the page shows it',
    read: (figure, { analysis }) => figureValue(figure, analysis.lang),
  },
  {
    name: 'value_read',
    meaning: 'What the edition reads in the words under "value", where they do not say it',
    read: ({ value }) => readingOf(value),
  },
  {
    name: 'number',
    meaning: 'The value as a number, in full; of a bound its limit',
    read: ({ value, derived }) => value?.number ?? derived?.result ?? null,
  },
  {
    name: 'bound',
    meaning: 'Of a bound: on which side of the number the value lies (<, <=, > or >=)',
    read: ({ value }) => value?.bound ?? null,
  },
  {
    name: 'number_from',
    meaning: 'Of a range: its lower number',
    read: ({ value }) => value?.range?.[0] ?? null,
  },
  {
    name: 'number_to',
    meaning: 'Of a range: its upper number',
    read: ({ value }) => value?.range?.[1] ?? null,
  },
  {
    name: 'exactness',
    meaning: 'How exactly the text gives the value',
    read: ({ value }) => (value ? EXACTNESS[value.exactness] : null),
  },
  {
    name: 'given',
    meaning: 'Whether the text has the value (quoted), or it is reckoned from others (derived)',
    read: ({ derived }) => (derived ? 'derived' : 'quoted'),
  },
  ...words<Figure>('unit', 'Its unit', ({ unit }) => unit),
  ...words<Figure>('of', 'The whole that it is a part of', ({ of }) => of),
  ...dates<Figure>('period', 'When it held', ({ period }) => period),
  ...words<Figure>('base', 'What it is compared with', ({ base }) => base),
  ...words<Figure>('source', 'Whose data it is', ({ source }) => source),
  {
    name: 'said_by',
    meaning: 'Who gives the value, where the text does not state whose data it is',
    read: (figure, { analysis }) => {
      if (!isSaidBySomebody(figure)) return null;
      const speaker = quotationOf(figure, analysis)?.speaker;
      if (!speaker || speaker.kind === 'author') return THE_AUTHOR;
      return speaker.kind === 'named' ? speaker.name : speaker.words;
    },
  },
  ...words<Figure>(
    'said_via',
    'The paper or agency through which the text has it from them',
    (figure, { analysis }) =>
      isSaidBySomebody(figure) ? quotationOf(figure, analysis)?.via : undefined,
  ),
  {
    name: 'formula',
    meaning: 'How a derived value is reckoned',
    read: (figure, { analysis }) => {
      if (!figure.derived) return null;
      const terms = formula(figure.derived, analysis);
      const left = terms.map(({ operator, words }) => `${operator} ${words}`.trim()).join(' ');
      return `${left} = ${figureValue(figure, analysis.lang)}`;
    },
  },
  {
    name: 'operation',
    meaning: 'What the formula does',
    read: ({ derived }) => (derived ? OPERATIONS[derived.op] : null),
  },
  {
    name: 'derived_from',
    meaning: 'The ids of the figures, or of the set of agreements, that it is reckoned from',
    read: ({ derived }) => derived?.of ?? null,
  },
  {
    name: 'rounded_to',
    meaning: 'To how many decimal places it is rounded, where it had to be',
    read: ({ derived }, { analysis }) =>
      derived && isRounded(derived, analysis.figures) ? derived.round : null,
  },
  UNSAID,
  ...PLACE,
];

const SPEAKERS = { named: 'identified', unnamed: 'not named', author: THE_AUTHOR } as const;

const VOICE: readonly Field<Quotation>[] = [
  ID,
  {
    name: 'speaker',
    meaning: 'Who says it: their name, or the words of the text for somebody it does not name',
    read: ({ use, speaker }, { analysis }) => {
      if (isOfNobody(use)) return null;
      if (speaker.kind === 'author')
        return analysis.author === NOT_STATED ? SILENT : analysis.author;
      return speaker.kind === 'named' ? speaker.name : speaker.words;
    },
  },
  {
    name: 'speaker_is',
    meaning: 'Whether the text identifies the speaker, does not name them, or it is the author',
    read: ({ use, speaker }) => (isOfNobody(use) ? null : SPEAKERS[speaker.kind]),
  },
  {
    name: 'speaker_words',
    meaning: 'The words of the text for the speaker, where they are not the name',
    read: ({ use, speaker }) => (isOfNobody(use) ? null : (calledInText(speaker) ?? null)),
  },
  {
    name: 'words',
    meaning: 'The words that are said, or that stand in marks, as they stand in the text',
    read: ({ at, evidence }, { analysis }) =>
      (analysis.passages[evidence.passage] ?? '').slice(at.start, at.end),
  },
  {
    name: 'use',
    meaning: 'How the text gives them; the words are defined under "definitions"',
    read: ({ use }) => USES[use].label,
  },
  ...words<Quotation>('via', 'The paper or agency through which the text has them', (q) => q.via),
  ...dates<Quotation>('date', 'When they were said', ({ date }) => date),
  {
    name: 'marks',
    meaning: 'What is wrong with the quotation marks in the text, in the words of the edition',
    read: ({ marks }) => marks ?? null,
  },
  ...PLACE,
];
