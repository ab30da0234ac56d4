import type { DeskKind } from './desk.ts';

/** How a field is filled: by words of the text, by a choice, or in the editor's own words. */
export type SlotType =
  | 'words'
  | 'list'
  | 'date'
  | 'speaker'
  | 'status'
  | 'mode'
  | 'own'
  | 'chips'
  | 'phrases'
  | 'record'
  | 'records'
  | 'quote'
  | 'nth'
  | 'cell'
  | 'choice'
  | 'change'
  | 'set'
  | 'derive'
  | 'all';

export interface Slot {
  name: string;
  type: SlotType;
  /** Whether the record is nothing without it. */
  required?: true;
  /** Whether "not stated" can stand in it. */
  silent?: true;
}

const silent = (name: string, type: SlotType = 'words'): Slot => ({ name, type, silent: true });
const required = (name: string, type: SlotType, more: object = {}): Slot => ({
  name,
  type,
  required: true,
  ...more,
});

/** The fields of each kind of record, in the order in which they are written. */
export const SLOTS: Readonly<Record<DeskKind, readonly Slot[]>> = {
  agreement: [
    required('label', 'own'),
    required('quote', 'quote'),
    { name: 'nth', type: 'nth' },
    { name: 'cell', type: 'cell' },
    { name: 'within', type: 'record' },
    required('instrument', 'words', { silent: true }),
    required('status', 'status'),
    silent('parties', 'list'),
    silent('signatories', 'list'),
    silent('date', 'date'),
    silent('start', 'date'),
    silent('until', 'date'),
    silent('term'),
    silent('place'),
    silent('source'),
    { name: 'despite', type: 'phrases' },
    { name: 'set', type: 'set' },
    { name: 'perhaps-in', type: 'record' },
    { name: 'unsaid', type: 'chips' },
  ],
  figure: [
    required('label', 'own'),
    required('about', 'own'),
    required('quote', 'quote'),
    { name: 'nth', type: 'nth' },
    { name: 'cell', type: 'cell' },
    { name: 'within', type: 'record' },
    required('value', 'words'),
    { name: 'change', type: 'change' },
    { name: 'derive', type: 'derive' },
    silent('unit'),
    silent('of'),
    silent('period', 'date'),
    silent('base'),
    silent('source'),
    { name: 'mode', type: 'mode' },
    { name: 'despite', type: 'phrases' },
    { name: 'unsaid', type: 'chips' },
  ],
  quotation: [
    required('quote', 'quote'),
    { name: 'nth', type: 'nth' },
    { name: 'cell', type: 'cell' },
    { name: 'within', type: 'record' },
    required('words', 'words'),
    required('use', 'choice'),
    required('speaker', 'speaker'),
    silent('via'),
    silent('date', 'date'),
    { name: 'marks', type: 'own' },
  ],
  event: [
    required('label', 'own'),
    required('quote', 'quote'),
    { name: 'nth', type: 'nth' },
    { name: 'cell', type: 'cell' },
    { name: 'within', type: 'record' },
    required('when', 'date'),
    required('phase', 'choice'),
    silent('source'),
    { name: 'mode', type: 'mode' },
    { name: 'despite', type: 'phrases' },
  ],
  note: [
    required('on', 'words'),
    { name: 'quote', type: 'quote' },
    { name: 'nth', type: 'nth' },
    { name: 'cell', type: 'cell' },
    required('why', 'choice'),
    required('text', 'own'),
  ],
  waive: [
    required('words', 'words'),
    { name: 'quote', type: 'quote' },
    { name: 'nth', type: 'nth' },
    { name: 'cell', type: 'cell' },
    { name: 'all', type: 'all' },
    { name: 'everywhere', type: 'all' },
    required('why', 'choice'),
  ],
};

/** The word by which a record says that the text is silent. */
export const NOT_STATED_FIELD = 'not-stated';

/** Why a number, a date or marks need no record. */
export const WAIVER_WHYS = ['name', 'idiom', 'coreference', 'defect', 'reference'] as const;

/** The fields that are filled by words of the text. */
export const isFilledByWords = ({ type }: Slot): boolean =>
  ['words', 'list', 'date', 'speaker', 'status', 'mode', 'phrases', 'quote'].includes(type);

/** The order in which a record of a kind is written. */
export const orderOf = (kind: DeskKind): string[] => [kind, ...SLOTS[kind].map(({ name }) => name)];
