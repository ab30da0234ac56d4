import type { Node } from '../analysis.ts';
import type { Span } from '../record.ts';

/**
 * What the desk asks its server and is answered, as JSON. A place is the index of a passage and
 * offsets in its plain text, never offsets in the file.
 */

/** A value as it stands in YAML: every scalar is the text that it was written as. */
export type RawValue = string | RawValue[] | RawFields;
export interface RawFields {
  [key: string]: RawValue;
}

export const DESK_KINDS = ['agreement', 'figure', 'quotation', 'event', 'note', 'waive'] as const;
export type DeskKind = (typeof DESK_KINDS)[number];

export interface TextPlace extends Span {
  passage: number;
}

/** Something that the desk cannot do, or that concerns the editor: what it is, and what to do. */
export interface Refusal {
  message: string;
  fix: string;
  /** Whether only the writing failed: the page keeps the change, and tries it again. */
  isUnwritten?: boolean;
}

/** A record as it stands in the file, also one that is not filled in yet. */
export interface DeskRecord {
  id: string;
  kind: DeskKind;
  section: string;
  fields: RawFields;
  /** Of its source: whoever changes it says which one was seen. */
  version: string;
  /** Where its quote stands, if it does. */
  quote?: TextPlace;
  /** Where the words of its fields stand, by their path joined with dots. */
  words: Record<string, TextPlace>;
  /** What is read in its fields: a value, a date, by the name of the field. */
  read: Record<string, string>;
  /** Of an agreement, where there are sets: those whose status it can have, by where it stands. */
  setsOf?: string[];
}

/** What no record accounts for. */
export interface OpenToken extends TextPlace {
  kind: 'number' | 'date' | 'quotation' | 'stray-mark';
  text: string;
}

/** A record that the desk would make, for the editor to decide. */
export interface Candidate extends TextPlace {
  /** The same as long as the words are the same. */
  key: string;
  kind: DeskKind;
  section: string;
  text: string;
  sentence: Span;
  fields: RawFields;
  /** What the editor has to decide: the fields that are left blank. */
  blank: string[];
  /** What the desk has guessed, to be looked at before it is saved. */
  guessed: string[];
  /** Of a sentence that states a status: the words that a waiver of it has. */
  stated?: Span;
  /** Other places with equal words, to which the same decision can be applied. */
  equal: string[];
}

export interface DeskProblem {
  line: number;
  column: number;
  found: string;
  expected: string;
  fix: string;
  /** The record that has it, and its field. */
  record?: string;
  field?: string;
  place?: TextPlace;
  /** What buttons can do about it. */
  repairs: { label: string; edits: Edit[] }[];
}

export interface DeskPassage {
  section: string;
  text: string;
}

/** The text as it is set. */
export interface DeskText {
  /** Changes with every word of it. */
  hash: string;
  sections: { id: string; heading?: { text: string; nodes: Node[] }; body: Node[] }[];
  footnotes: Node[];
  passages: DeskPassage[];
  /** Names of the text that people can have, where its language tells them from others. */
  people?: string[];
}

export interface DeskState {
  slug: string;
  /** Of the whole file. */
  version: string;
  /** Why the file cannot be written. */
  readOnly?: Refusal;
  /** Why records cannot be edited here: the file has to be mended by hand first. */
  broken?: Refusal;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Whether only digits, dates and quotation marks are looked for in this language. */
  isLimited: boolean;
  isDraft: boolean;
  matter: RawFields;
  /** Left out where the page has it already. */
  text?: DeskText;
  textHash: string;
  records: DeskRecord[];
  open: OpenToken[];
  candidates: Candidate[];
  problems: DeskProblem[];
  undo?: string;
  redo?: string;
  /** What the desk did by itself. */
  notices: string[];
  /** The record that the edit was about, if it made one, and its fields that the desk has guessed. */
  made?: string;
  guessed?: string[];
}

export type Edit =
  | { do: 'add'; section: string; kind: DeskKind; fields: RawFields; place?: TextPlace }
  | {
      do: 'set';
      record: string;
      version: string;
      path: (string | number)[];
      /** Left out to take it out. */
      value?: RawValue;
      /** Where the words were selected: the quote is made to hold them. */
      place?: TextPlace;
    }
  | { do: 'remove'; record: string; version: string }
  | { do: 'rename'; record: string; version: string; id: string }
  | { do: 'matter'; path: string[]; value?: RawValue; was?: RawValue }
  | { do: 'section'; passage: number; heading: string }
  | { do: 'heading'; section: string; heading: string; id: string }
  | { do: 'join'; section: string }
  | { do: 'text'; passage: number; was: string; text: string }
  | { do: 'publish' }
  | { do: 'fingerprint' };

/** Two versions of what was changed in two places. */
export interface Conflict {
  record: string;
  mine?: RawFields;
  theirs?: RawFields;
  /** To be given as seen by whoever decides for theirs to be changed. */
  version?: string;
}

export interface ListedAnalysis {
  slug: string;
  title: string;
  isDraft: boolean;
  records: number;
  problems: number;
  open: number;
}

/** A paste, as Markdown, and what looks like no part of the text. */
export interface Pasted {
  blocks: PastedBlock[];
  /** Characters that nobody sees, which were taken out. */
  takenOut: string[];
}
export interface PastedBlock {
  markdown: string;
  text: string;
  /** Where it seems to belong. */
  role:
    | 'text'
    | 'heading'
    | 'title'
    | 'category'
    | 'author'
    | 'translator'
    | 'channel'
    | 'closing'
    | 'tags';
}

/** What each field and status holds, from the editors' page. */
export interface DeskHelp {
  fields: Record<string, Record<string, { text: string; example?: string }>>;
  statuses: Record<string, string>;
  modes: Record<string, string>;
  uses: Record<string, string>;
  /** How an analysis is made, step by step. */
  guide: string[];
}

/** What a status can be, by its words. */
export interface StatusProposal {
  status: string;
  /** Words of the sentence that turn it round. */
  cue?: string;
}

/** Questions to the server by their names, with what is asked and answered. */
export interface DeskApi {
  list: { ask: object; answer: { analyses: ListedAnalysis[]; by: string } };
  help: { ask: object; answer: DeskHelp };
  open: { ask: { slug: string; textHash?: string }; answer: DeskState };
  apply: {
    ask: { slug: string; textHash?: string; label: string; edits: Edit[] };
    answer: DeskState | { conflict: Conflict };
  };
  undo: { ask: { slug: string; textHash?: string }; answer: DeskState };
  redo: { ask: { slug: string; textHash?: string }; answer: DeskState };
  skip: { ask: { slug: string; keys: string[]; textHash?: string }; answer: DeskState };
  statuses: { ask: { slug: string; place: TextPlace }; answer: StatusProposal[] };
  paste: { ask: { html?: string; text?: string; docx?: string; name?: string }; answer: Pasted };
  begin: {
    ask: {
      slug: string;
      lang: string;
      title: string;
      kind: string;
      by: string;
      blocks: PastedBlock[];
    };
    answer: { slug: string };
  };
}
export type Question = keyof DeskApi;

/** Where the questions go, and the header that carries the token of the page. */
export const DESK_API = '/desk-api/';
export const TOKEN_HEADER = 'x-desk-token';
export const CHANGED = 'desk:changed';
