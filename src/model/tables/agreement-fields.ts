import { STATUS_LABELS } from '../labels/labels.ts';
import { tables } from '../../messages/tables.ts';
import { howMany } from '../records/how-many.ts';
import { capital } from '../records/capital.ts';
import type { Agreement, HowMany } from '../record.ts';
import { AGREEMENT_STATUSES } from '../statuses.ts';
import {
  dates,
  DESPITE,
  ID,
  LABEL,
  lists,
  PLACE,
  UNSAID,
  words,
  type Field,
} from './table-fields.ts';

/** Whether the text says exactly how many. */
const isExact = ({ most, isOpen, isAbout }: HowMany) => most === undefined && !isOpen && !isAbout;

/** The columns of a table of agreements. */
export const AGREEMENT: readonly Field<Agreement>[] = [
  ID,
  LABEL,
  {
    name: 'status',
    meaning: tables.status,
    read: ({ status }) => capital(STATUS_LABELS[status]()),
  },
  {
    name: 'status_words',
    meaning: tables.statusWords,
    read: ({ statusWords }) => statusWords.words,
  },
  ...words<Agreement>('source', tables.statusSource, ({ source }) => source),
  DESPITE,
  {
    name: 'told_as',
    meaning: tables.toldAs,
    read: ({ status }) =>
      AGREEMENT_STATUSES.includes(status) ? tables.agreement() : tables.alsoToldOf(),
  },
  ...words<Agreement>('instrument', tables.instrument, ({ instrument }) => instrument),
  ...lists<Agreement>('parties', tables.parties, ({ parties }) => parties),
  ...lists<Agreement>('signatories', tables.signatories, ({ signatories }) => signatories),
  ...dates<Agreement>('date', tables.date, ({ date }) => date),
  ...dates<Agreement>('start', tables.start, ({ start }) => start),
  ...dates<Agreement>('until', tables.until, ({ until }) => until),
  ...words<Agreement>('term', tables.term, ({ term }) => term),
  ...words<Agreement>('place', tables.place, ({ place }) => place),
  {
    name: 'member_of',
    meaning: tables.memberOf,
    read: ({ memberOf }) => memberOf ?? null,
  },
  {
    name: 'documents',
    meaning: tables.documents,
    read: ({ set }) => (set && isExact(set.count) ? set.count.value : null),
  },
  ...words<Agreement>('documents_words', tables.documentsWords, ({ set }) => set?.count),
  {
    name: 'documents_named',
    meaning: tables.documentsNamed,
    read: ({ set }) => set?.named.length ?? null,
  },
  {
    name: 'documents_not_named',
    meaning: tables.documentsNotNamed,
    read: ({ set }) => (set?.rest ? howMany(set.rest) : (set?.notNamed ?? null)),
  },
  {
    name: 'documents_count',
    meaning: tables.documentsCount,
    read: ({ set }) => (set ? howMany(set.count) : null),
  },
  {
    name: 'perhaps_in',
    meaning: tables.perhapsIn,
    read: ({ perhapsIn }) => perhapsIn ?? null,
  },
  {
    name: 'members',
    meaning: tables.members,
    read: ({ set }) => (set && set.named.length > 0 ? set.named : null),
  },
  UNSAID,
  ...PLACE,
];
