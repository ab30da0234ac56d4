/**
 * Records: what is bound to words of the text. A field that is absent does not apply; what the text
 * does not say is `NOT_STATED`.
 */

import type { Status } from './statuses.ts';

/**
 * What the text does not state. An object, so that it can be taken for no name, date or address: the
 * compiler refuses it wherever text is expected, and it survives JSON.
 */
export interface NotStated {
  readonly notStated: true;
}
export const NOT_STATED: NotStated = { notStated: true };
export type Stated<T> = T | NotStated;

/** @returns whether a field applies and the text states it. */
export const isStated = <T>(field: Stated<T> | undefined): field is T =>
  field !== undefined && !(field as Partial<NotStated>).notStated;

/** The kinds of records that a reader meets; waivers concern only the check. */
export type RecordKind = 'agreement' | 'figure' | 'quotation' | 'event' | 'note';
export interface RecordRef {
  kind: RecordKind;
  id: string;
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
  /** Of a cell of a table: indices into `Analysis.passages` of the heads of its row and column. */
  heads?: number[];
}

/** A field's words, and what the editor reads in them where the words alone do not say it. */
export interface Words {
  words: string;
  is?: string;
}

/** What limits a date: only a part of the period is meant, or it is a limit. */
export const QUALIFIERS = ['beginning', 'middle', 'end', 'about', 'before', 'after'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** When something is, in EDTF (ISO 8601-2:2019), never more exact than the words: "XXXX-11-09". */
export interface When {
  edtf: string;
  qualifier?: Qualifier;
}

/** What stands in `datedBy` for the day on which the text was published. */
export const PUBLISHED = 'published';

/** Words that say when; without `when` they name no date that could be read ("currently"). */
export type DateWords = Words & {
  when?: When;
  /** What else of the text gives a part of the date: its words, or "published". */
  datedBy?: string;
};

/** How many there are, as far as the text says. */
export interface HowMany {
  /** The number; where the text does not give it, the least that it can be. */
  value: number;
  /** The most that it can be, where that is another. */
  most?: number;
  /** There may be any number more ("more than 20", "dozens of"). */
  isOpen?: true;
  /** The number is rough ("about 30"). */
  isAbout?: true;
}

export interface AgreementSet {
  /** The words that count the documents, and the number read in them. */
  count: Words & HowMany;
  /** Ids of the agreements that the text names. */
  named: string[];
  /** How many it does not name, at least. */
  notNamed: number;
  /** The same, where the text does not say it exactly. */
  rest?: HowMany;
  /** How many of those that are named have a status of their own, which is another. */
  otherStatus?: number;
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
  /** Whether it has another status than that set. */
  hasOwnStatus?: true;
  /** The set of which the text leaves open whether it is one. */
  perhapsIn?: string;
  set?: AgreementSet;
  parties?: Stated<Words[]>;
  signatories?: Stated<Words[]>;
  date?: Stated<DateWords>;
  start?: Stated<DateWords>;
  until?: Stated<DateWords>;
  term?: Stated<Words>;
  place?: Stated<Words>;
  /** Who the text says it is from. */
  source?: Stated<Words>;
  /** Words of the sentence that may turn the status round, and do not. */
  despite?: string[];
  /** What a reader would look for in vain, in the edition's words. */
  unsaid: string[];
}

/** What a derived figure is reckoned by. */
export const OPERATIONS = ['share', 'difference', 'sum', 'not-named'] as const;
export type Operation = (typeof OPERATIONS)[number];

export interface Derivation {
  op: Operation;
  /** Ids of the figures, or of the set of agreements, that it is reckoned from. */
  of: string[];
  /** Decimal places that the result is rounded to. */
  round: number;
  result: number;
  /** The result as it is shown, in the number style of the language: no page has to know that. */
  words: string;
}

/** In what way a number is not exact: rough, or a limit. */
export type NumberLimit =
  { exactness: 'about' } | { exactness: 'bound'; bound: '<' | '<=' | '>' | '>='; near?: true };

/** The words of a value, and what is read in them: by how exactly the text gives it. */
export type FigureValue = Words & {
  /** The scale as it stands in the words ("billion"), if there is one. */
  scale?: string;
  /** The scale that the head of its row or column gives ("million"); `number` has it, the words have not. */
  scaleInHead?: string;
} & (
    | {
        exactness: 'exact' | 'about' | 'ordinal';
        /** In full: 28200000000. */
        number: number;
      }
    | {
        exactness: 'bound';
        /** The limit, and on which side of it the value lies. */
        number: number;
        bound: '<' | '<=' | '>' | '>=';
        /** The text says that it lies near the limit ("just under 5"). */
        near?: true;
      }
    | { exactness: 'range'; range: [from: number, to: number] }
    /** A value before and one after, or how much it changed: as far as the text gives them. */
    | {
        exactness: 'change';
        direction?: 'up' | 'down';
        from?: number;
        to?: number;
        by?: number;
        /** Which of them are no exact numbers, and in what way ("by almost a fifth"). */
        limits?: Partial<Record<'from' | 'to' | 'by', NumberLimit>>;
      }
    | { exactness: 'magnitude' | 'vague' | 'year' }
  );
export type Exactness = FigureValue['exactness'];

/** In what way the text gives a figure or an event that it does not state. */
export const MODES = ['forecast', 'condition', 'denial', 'question', 'allegation'] as const;
export type Mode = (typeof MODES)[number];

/** The mode, and the words that say so. */
export interface Modality {
  is: Mode;
  words: string;
}

/** What quoted and derived figures have in common. */
export interface FigureFields {
  kind: 'figure';
  id: string;
  label: string;
  /** `trade`, or another topic in the edition's words. */
  about: string;
  unit?: Stated<Words>;
  of?: Stated<Words>;
  period?: Stated<DateWords>;
  base?: Stated<Words>;
  source?: Stated<Words>;
  /** The text gives it to somebody, and the record does not say to whom: it is not the author who says it. */
  isAttributed?: true;
  /** In what way the text gives a value that it does not state. */
  mode?: Modality;
  /** Words of the sentence that may turn the value round, and do not. */
  despite?: string[];
  unsaid: string[];
}

/** A figure whose value the text gives. */
export interface QuotedFigure extends FigureFields {
  evidence: Evidence;
  value: FigureValue;
  /** The id of the figure that changes, where the value is a change. */
  changeOf?: string;
  derived?: never;
  firstInput?: never;
}

/** A figure that the text does not give: it has no words of its own, and so no evidence. */
export interface DerivedFigure extends FigureFields {
  derived: Derivation;
  /** Where the words of the first of its inputs stand, which says where in the text it belongs. */
  firstInput: Evidence;
  evidence?: never;
  value?: never;
}

export type Figure = QuotedFigure | DerivedFigure;

/** In what way the text gives the words of another, or sets its own apart. */
export const USES = ['direct', 'ascribed', 'reported', 'author', 'name'] as const;
export type Use = (typeof USES)[number];

/** Who says it: somebody the text names, somebody it does not name, or its author. */
export type Speaker =
  | {
      kind: 'named';
      words: string;
      /** As the front matter calls the one whom the words mean. */ name: string;
    }
  | { kind: 'unnamed'; words: string }
  | { kind: 'author' };

export interface Quotation {
  kind: 'quotation';
  id: string;
  evidence: Evidence;
  /** The words that are said, as they stand in the text, with their marks if it has them. */
  words: string;
  /** Where those words stand in the passage. */
  at: Span;
  use: Use;
  speaker: Speaker;
  /** Who says it with them, where the text names several. */
  moreSpeakers?: Speaker[];
  /** The paper or agency through which the text has it. */
  via?: Stated<Words>;
  date?: Stated<DateWords>;
  /** What is wrong with the quotation marks in the text, in the edition's words. */
  marks?: string;
}

/** Whether a date is of what has taken place. */
export const PHASES = ['happened', 'planned'] as const;
export type Phase = (typeof PHASES)[number];

export interface DatedEvent {
  kind: 'event';
  id: string;
  label: string;
  evidence: Evidence;
  when: DateWords & { when: When };
  phase: Phase;
  source?: Stated<Words>;
  mode?: Modality;
  despite?: string[];
}

/** Why an editor remarks on words of the text. */
export const NOTE_REASONS = ['defect', 'name', 'gloss', 'ambiguity'] as const;
export type NoteReason = (typeof NOTE_REASONS)[number];

/** The editor's remark; the text itself stays as it is. */
export interface Note {
  kind: 'note';
  id: string;
  evidence: Evidence;
  /** The words that it is on. */
  on: string;
  why: NoteReason;
  text: string;
}

/** Any record, by its kind. */
export type AnyRecord = Agreement | Figure | Quotation | DatedEvent | Note;
