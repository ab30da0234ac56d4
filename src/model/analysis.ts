/**
 * What an analysis is, once compiled: plain data that serialises to JSON and back unchanged.
 * Nothing here is optional by accident: what the text does not say is `NOT_STATED`, and a field
 * that is absent does not apply.
 */

/** The word that the format uses, and that the page shows as "not stated". */
export const NOT_STATED = 'not-stated';
export type NotStated = typeof NOT_STATED;
export type Stated<T> = T | NotStated;

/** The kinds of text; a closed list, so that a reader is always told in the same words. */
export const KINDS = {
  'opinion-analysis': 'Opinion analysis',
  'news-analysis': 'News analysis',
  commentary: 'Commentary',
  interview: 'Interview',
  report: 'Report',
} as const;
export type Kind = keyof typeof KINDS;

/** What an edition may have added to a text. */
export const EDITION_PARTS = {
  headline: 'headline',
  'section-headings': 'section headings',
} as const;
export type EditionPart = keyof typeof EDITION_PARTS;

/** An element of the text; a string is text. `mark` names the records that the words carry. */
export type Node = string | Element;
export interface Element {
  tag: string;
  props?: Record<string, string | number | boolean>;
  mark?: RecordRef[];
  children?: Node[];
}

export type RecordKind = 'agreement' | 'figure';
export interface RecordRef {
  kind: RecordKind;
  id: string;
}

export interface Section {
  /** Authored, unique, kept for ever; `lead` for the prose before the first heading. */
  id: string;
  /** Absent for the lead. */
  heading?: { text: string; nodes: Node[] };
  body: Node[];
  /** Words in the section's prose, for reading times. */
  words: number;
}

/** A half-open range of UTF-16 code units in a passage. */
export interface Span {
  start: number;
  end: number;
}

/** Where in the text a record's words stand. */
export interface Evidence extends Span {
  section: string;
  /** Index into `Analysis.passages`. */
  passage: number;
  /** The words within the quote that its fields are bound to, in order, not overlapping. */
  words: Span[];
}

/** A field's words, and what the editor reads in them where the words alone do not say it. */
export interface Words {
  words: string;
  is?: string;
}

export const STATUSES = {
  signed: { label: 'Signed', meaning: 'The text says that it was signed.' },
  initialled: { label: 'Initialled', meaning: 'The text says that its wording was initialled.' },
  ratified: { label: 'Ratified', meaning: 'The text says that it was ratified.' },
  'in-force': { label: 'In force', meaning: 'The text says that it is in force.' },
  prepared: {
    label: 'Prepared',
    meaning: 'The text says that it was prepared; not that it was signed.',
  },
  announced: {
    label: 'Announced',
    meaning: 'Readiness or an intention was made public; nothing is said to be signed.',
  },
  issued: {
    label: 'Issued',
    meaning: 'A statement was made; the text does not call it an agreement.',
  },
  planned: { label: 'Planned', meaning: 'The text speaks of it as a plan.' },
  'existing-practice': {
    label: 'Existing practice',
    meaning: 'The text tells of it as going on already, and names no document.',
  },
  'goal-ascribed': {
    label: 'Goal ascribed',
    meaning: 'The text says that somebody wants it.',
  },
  threatened: { label: 'Threatened', meaning: 'The text says that somebody threatens it.' },
  claimed: {
    label: 'Claimed',
    meaning: 'The text says that it exists, and does not say what it is.',
  },
  rejected: { label: 'Rejected', meaning: 'The text says that it was turned down.' },
  suspended: { label: 'Suspended', meaning: 'The text says that it was suspended.' },
  ended: { label: 'Ended', meaning: 'The text says that it has ended.' },
} as const;
export type Status = keyof typeof STATUSES;

/** Statuses of what is an agreement or is on the way to one; the others are "also told of". */
export const AGREEMENT_STATUSES: readonly Status[] = [
  'signed',
  'initialled',
  'ratified',
  'in-force',
  'prepared',
  'announced',
  'issued',
  'planned',
];

export interface AgreementSet {
  /** The words that count the documents, and the number read in them. */
  count: Words & { value: number };
  /** Ids of the agreements that the text names. */
  named: string[];
  notNamed: number;
}

export interface Agreement {
  kind: 'agreement';
  id: string;
  /** The edition's own name for it. */
  label: string;
  evidence: Evidence;
  instrument: Stated<Words>;
  status: Status;
  /** The words that state it; a member of a set has the set's. */
  statusWords: Words;
  /** The set that it belongs to. */
  memberOf?: string;
  set?: AgreementSet;
  parties?: Stated<Words[]>;
  signatories?: Stated<Words[]>;
  date?: Stated<Words>;
  start?: Stated<Words>;
  until?: Stated<Words>;
  term?: Stated<Words>;
  place?: Stated<Words>;
  /** What a reader would look for in vain, in the edition's words. */
  unsaid: string[];
}

export const OPERATIONS = {
  share: 'share of the whole, in per cent',
  difference: 'the first less the others',
  sum: 'the sum',
  'not-named': 'documents of a set less those that the text names',
} as const;
export type Operation = keyof typeof OPERATIONS;

export interface Derivation {
  op: Operation;
  /** Ids of the figures, or of the set of agreements, that it is reckoned from. */
  of: string[];
  /** Decimal places that the result is rounded to. */
  round: number;
  result: number;
}

/** How exactly the text gives a value. */
export type Exactness =
  'exact' | 'about' | 'bound' | 'range' | 'magnitude' | 'vague' | 'ordinal' | 'year';

export interface Figure {
  kind: 'figure';
  id: string;
  label: string;
  /** `trade`, or another topic in the edition's words. */
  about: string;
  /** Of a derived figure: the evidence of its first input. */
  evidence: Evidence;
  /** The words of the text; a derived figure has none. */
  value?: Words & { exactness: Exactness; number?: number };
  derived?: Derivation;
  unit?: Stated<Words>;
  of?: Stated<Words>;
  period?: Stated<Words>;
  base?: Stated<Words>;
  source?: Stated<Words>;
  unsaid: string[];
}

export interface Channel {
  name: string;
  url: Stated<string>;
}

export interface Correction {
  date: string;
  text: string;
}

export interface Analysis {
  slug: string;
  title: string;
  kind: Kind;
  category: Stated<string>;
  lang: string;
  dir: 'ltr' | 'rtl';
  translation: {
    translator: Stated<string>;
    method: Stated<string>;
    from: Stated<string>;
    original: Stated<string>;
  };
  author: Stated<string>;
  publisher: Stated<string>;
  published: Stated<string>;
  tags: string[];
  channels: Channel[];
  closing: string[];
  edition: { added: string; revised: Stated<string>; by: string; ours: EditionPart[] };
  /** A name, and how else the text calls it. */
  names: Record<string, string[]>;
  aliases: { slugs: string[]; ids: Record<string, string> };
  corrections: Correction[];
  sections: Section[];
  /** Footnotes of all sections, as one list. */
  footnotes: Node[];
  /** Plain text of each paragraph or cell that evidence stands in. */
  passages: string[];
  agreements: Agreement[];
  figures: Figure[];
}

/** What the library shows of an analysis. */
export interface LibraryEntry {
  slug: string;
  title: string;
  kind: Kind;
  category: Stated<string>;
  lang: string;
  dir: 'ltr' | 'rtl';
  translator: Stated<string>;
  added: string;
  lead: string;
  words: number;
  outline: { id: string; text: string }[];
  /** Address of its model, relative to the site's root. */
  data: string;
  highlights: Highlight[];
}

/** One of the few facts shown on a cover. */
export interface Highlight extends RecordRef {
  value: string;
  label: string;
}

export interface Site {
  name: string;
  description: string;
  lang: string;
  contact: string;
  rights: string;
  /** The about page, compiled from Markdown. */
  about: Node[];
}

export interface Library {
  site: Site;
  entries: LibraryEntry[];
}
