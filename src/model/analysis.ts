/**
 * What an analysis is, once compiled: plain data that serialises to JSON and back unchanged.
 * Nothing here is optional by accident: what the text does not say is `NOT_STATED`, and a field
 * that is absent does not apply.
 */

import type {
  Agreement,
  DatedEvent,
  Figure,
  HowMany,
  Note,
  Quotation,
  RecordRef,
  Stated,
} from './record.ts';
import type { Status } from './statuses.ts';

/** The kinds of text; a closed list, so that readers always see the same words. */
export const KINDS = [
  'opinion-analysis',
  'news-analysis',
  'commentary',
  'interview',
  'report',
] as const;
export type Kind = (typeof KINDS)[number];

/** What an edition may have added to a text. */
export const EDITION_PARTS = ['headline', 'section-headings'] as const;
export type EditionPart = (typeof EDITION_PARTS)[number];

/** What an edition may have recorded as a whole: all of it, unless it says otherwise. */
export const COVERED = ['agreements', 'figures', 'dates', 'quotations'] as const;
export type Covered = (typeof COVERED)[number];

/** An element of the text; a string is text. `mark` names the records that the words carry. */
export type Node = string | Element;
export interface Element {
  tag: string;
  props?: Record<string, string | number | boolean>;
  mark?: RecordRef[];
  children?: Node[];
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
  /** Whether it is no translation. */
  isOriginal?: true;
  /** Whether its language has no file: only digits, dates and quotation marks are checked. */
  isLimited?: true;
  author: Stated<string>;
  publisher: Stated<string>;
  published: Stated<string>;
  tags: string[];
  channels: Channel[];
  closing: string[];
  edition: {
    added: string;
    revised: Stated<string>;
    by: string;
    ours: EditionPart[];
    /** Ids of the sections whose headings are this edition's, where only some are. */
    ourHeadings?: string[];
    /** What is recorded as a whole; absent where all is. Of the rest a selection is. */
    covers?: Covered[];
  };
  /** A name, and how else the text calls it. */
  names: Record<string, string[]>;
  aliases: { slugs: string[]; ids: Record<string, string> };
  corrections: Correction[];
  sections: Section[];
  /** Footnotes of all sections, as one list. */
  footnotes: Node[];
  /** Plain text of each paragraph or cell that evidence stands in. */
  passages: string[];
  /** What is counted of the records. */
  totals: Totals;
  agreements: Agreement[];
  figures: Figure[];
  quotations: Quotation[];
  events: DatedEvent[];
  notes: Note[];
}

/** How many agreements have come furthest: what is said of all of them where there is room for one number. */
export interface StrongCount {
  count: HowMany;
  /** Absent where the text calls none of them an agreement. */
  status?: Status;
}

/** What is said of an analysis on each of its pages; it is counted at build time, not in the browser. */
export interface Totals {
  /** Of the agreements those that have come furthest; absent where there are none. */
  strong?: StrongCount;
  /** How many speak: those whom the text names and those whom it does not, and the author as a speaker. */
  voices: number;
  /** What those are called, but for the author. */
  speakers: string[];
}

export interface Site {
  name: string;
  description: string;
  lang: string;
  contact: Stated<string>;
  rights: Stated<string>;
  /** The about page, compiled from Markdown. */
  about: Node[];
}
