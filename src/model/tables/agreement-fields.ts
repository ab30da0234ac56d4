import { AGREEMENT_STATUSES, STATUSES, type Agreement } from '../record.ts';
import { dates, ID, LABEL, lists, PLACE, UNSAID, words, type Field } from './table-fields.ts';

/** The columns of a table of agreements. */
export const AGREEMENT: readonly Field<Agreement>[] = [
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
