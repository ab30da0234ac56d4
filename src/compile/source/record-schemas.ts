import { z } from 'zod';
import { NOTE_REASONS, PHASES, USES } from '../../model/record.ts';
import { STATUSES } from '../../model/statuses.ts';
import { isOfNobody } from '../../model/records/speakers.ts';
import { operation } from './operation.ts';
import {
  common,
  despite,
  grounds,
  hasGrounds,
  isOnOne,
  label,
  listOfWords,
  mode,
  NEEDS_GROUNDS,
  ON_BOTH,
  statedDate,
  statedWords,
} from './record-fields.ts';
import { asWords, dateWords, id, ids, keyed, list, text, words } from './schema.ts';

/** The schemas of the records, by content-format, section 3. The message of each is what is expected. */

const STATUS = '"{ is: …, words: … }", or "{ from: … }" for a member of a set';
const status = keyed(
  {
    is: z.enum(STATUSES).optional(),
    words: text('the words that state it').optional(),
    from: id().optional(),
  },
  STATUS,
).superRefine(({ is, words, from }, context) => {
  const issue = { code: 'custom', input: undefined } as const;
  if (from !== undefined) {
    if (is !== undefined || words !== undefined)
      context.addIssue({ ...issue, input: { is, words, from }, message: STATUS });
  } else if (is === undefined && words === undefined)
    context.addIssue({ ...issue, input: {}, message: STATUS });
  else if (is === undefined) context.addIssue({ ...issue, path: ['is'], message: 'the status' });
  else if (words === undefined)
    context.addIssue({ ...issue, path: ['words'], message: 'the words that state it' });
});

export const agreementSchema = keyed({
  agreement: id(),
  ...common,
  ...grounds,
  instrument: statedWords(),
  status,
  parties: listOfWords().optional(),
  signatories: listOfWords().optional(),
  date: statedDate().optional(),
  start: statedDate().optional(),
  until: statedDate().optional(),
  term: statedWords().optional(),
  place: statedWords().optional(),
  source: statedWords().optional(),
  despite: despite(),
  'perhaps-in': id().optional(),
  set: keyed({
    count: words('the words that count the documents'),
    named: ids('a list of the ids of those that the text names'),
  }).optional(),
})
  .refine(hasGrounds, NEEDS_GROUNDS)
  .refine(isOnOne, ON_BOTH);

const figureFields = {
  figure: id(),
  ...common,
  about: text('"trade", or another topic'),
  unit: statedWords().optional(),
  of: statedWords().optional(),
  period: statedDate().optional(),
  base: statedWords().optional(),
  source: statedWords().optional(),
};

const CHANGE = '"{ direction: …, of: …, from: …, to: … }", or "by: …"';

export const quotedFigureSchema = keyed({
  ...figureFields,
  ...grounds,
  value: words('the words of the value').optional(),
  change: keyed(
    {
      direction: text('the words that say which way it goes').optional(),
      of: id().optional(),
      from: text('the words of the value before').optional(),
      to: text('the words of the value after').optional(),
      by: text('the words of how much it is').optional(),
    },
    CHANGE,
  )
    .refine(({ from, to, by }) => (from ?? to ?? by) !== undefined, CHANGE)
    .optional(),
  mode: mode(),
  despite: despite(),
})
  .refine(hasGrounds, NEEDS_GROUNDS)
  .refine(isOnOne, ON_BOTH)
  .superRefine(({ value, change }, context) => {
    if ((value === undefined) !== (change === undefined)) return;
    const issue = { code: 'custom' as const, input: undefined, path: ['value'] };
    const both = '"value", or "change" in its place';
    context.addIssue({ ...issue, message: change ? both : 'the words of the value' });
  });

export const derivedFigureSchema = keyed({
  ...figureFields,
  derive: keyed({
    op: operation(),
    of: ids('a list of the ids of what it is calculated from').min(1, 'at least one id'),
    round: z
      .string({ error: 'how many decimal places, 0 to 6' })
      .regex(/^[0-6]$/, 'how many decimal places, 0 to 6'),
  }),
});

const SPEAKER = '"author", the words of the text for who says it, or "{ unnamed: … }"';
const speaker = z
  .preprocess(
    asWords,
    keyed(
      {
        words: text('the words of the text for who says it').optional(),
        is: text('the name that the words mean').optional(),
        unnamed: text('the words of the text for somebody it does not name').optional(),
      },
      SPEAKER,
    ),
  )
  .refine(
    ({ words, is, unnamed }) =>
      (words === undefined) !== (unnamed === undefined) && !(is && unnamed),
    SPEAKER,
  );

/** One speaker, or a list: the first stands in `speaker`, the others in `speakers`. So with `words`. */
const withLists = (value: unknown): unknown =>
  firstApart(firstApart(value, 'speaker', 'speakers'), 'words', 'pieces');

function firstApart(value: unknown, name: 'speaker' | 'words', others: string): unknown {
  const list = (value as Partial<Record<typeof name, unknown>> | null)?.[name];
  if (!Array.isArray(list) || list.length < 2) return value;
  return { ...(value as object), [name]: list[0] as unknown, [others]: list.slice(1) };
}

export const quotationSchema = z.preprocess(
  withLists,
  keyed({
    quotation: id(),
    ...grounds,
    within: id().optional(),
    words: text('the words that are said'),
    pieces: list(text('the words that are said')).optional(),
    use: z.enum(USES),
    speaker: speaker.optional(),
    speakers: list(speaker).optional(),
    via: statedWords().optional(),
    date: statedDate().optional(),
    marks: text('what is wrong with the quotation marks in the text').optional(),
  })
    .refine(hasGrounds, NEEDS_GROUNDS)
    .refine(isOnOne, ON_BOTH)
    .superRefine(({ use, speaker }, context) => {
      if (speaker !== undefined || isOfNobody(use)) return;
      context.addIssue({ code: 'custom', path: ['speaker'], input: undefined, message: SPEAKER });
    }),
);

export const eventSchema = keyed({
  event: id(),
  label: label(),
  ...grounds,
  within: id().optional(),
  when: dateWords('the words that say when'),
  phase: z.enum(PHASES),
  source: statedWords().optional(),
  mode: mode(),
  despite: despite(),
})
  .refine(hasGrounds, NEEDS_GROUNDS)
  .refine(isOnOne, ON_BOTH);

export const noteSchema = keyed({
  note: id(),
  on: text('the words of the text that it is on'),
  ...grounds,
  why: z.enum(NOTE_REASONS),
  text: text('the remark of the edition'),
}).refine(isOnOne, ON_BOTH);

/** Why a number, a date or a passage in quotation marks needs no record. */
export const WAIVER_REASONS = {
  name: 'it is a part of a name',
  idiom: 'it is an idiom, and counts nothing',
  coreference: 'it means again what the text has named already',
  defect: 'it is a defect of the text',
  reference: 'it is the mark of a note or a source',
} as const;
export type WaiverReason = keyof typeof WAIVER_REASONS;

export const waiverSchema = keyed({
  waive: id(),
  words: text('the words of the text that need no record'),
  ...grounds,
  all: z.literal('true', { error: '"true", or no "all" at all' }).optional(),
  everywhere: z.literal('true', { error: '"true", or no "everywhere" at all' }).optional(),
  why: z.enum(Object.keys(WAIVER_REASONS) as [WaiverReason, ...WaiverReason[]]),
})
  .refine(isOnOne, ON_BOTH)
  .refine(
    ({ everywhere, all, quote, nth, cell }) =>
      everywhere === undefined || (all ?? quote ?? nth ?? cell) === undefined,
    {
      path: ['everywhere'],
      message: '"everywhere" alone: it is for every place of the text',
      params: { fix: 'remove "quote", "nth", "cell" and "all"' },
    },
  );

export type AgreementRecord = z.infer<typeof agreementSchema>;
export type QuotedFigureRecord = z.infer<typeof quotedFigureSchema>;
export type DerivedFigureRecord = z.infer<typeof derivedFigureSchema>;

export type QuotationRecord = z.infer<typeof quotationSchema>;
export type EventRecord = z.infer<typeof eventSchema>;
export type NoteRecord = z.infer<typeof noteSchema>;
export type WaiverRecord = z.infer<typeof waiverSchema>;
