import { z } from 'zod';
import { MODES } from '../../model/record.ts';
import { NOT_STATED_WORD } from './not-stated.ts';
import { dateWords, id, keyed, list, text, words } from './schema.ts';

/** The fields that records of several kinds have; the message of each is what is expected. */

/** Words of the text, or the word that says that the text is silent. */
export const statedWords = () => words('words of the text, or not-stated');
/** The same, of a date. */
export const statedDate = () => dateWords('words of the text, or not-stated');
const LIST = 'a list of words of the text, or not-stated alone';
export const listOfWords = () =>
  z.preprocess(
    (value) => (typeof value === 'string' ? [value] : value),
    list(statedWords(), LIST)
      .min(1, LIST)
      .refine(
        (entries) =>
          entries.length === 1 || entries.every(({ words }) => words !== NOT_STATED_WORD),
        LIST,
      ),
  );

/** Which of several places of the section the quote, or the words that stand for one, means. */
const nth = () =>
  z
    .string({ error: 'which place is meant: 2 for the second' })
    .regex(/^[1-9]\d{0,3}$/, 'which place is meant: 2 for the second')
    .optional();

export const label = () => text('the editors’ name for it');
const QUOTE = 'the words of the text, exactly';
const quote = () => text(QUOTE).optional();
const CELL = '"{ row: …, column: … }", the words of the heads or their numbers';
/** In the place of a quote: the cell of a table. */
const cell = () =>
  keyed(
    {
      table: z
        .string({ error: 'the number of the table in its section' })
        .regex(/^[1-9]\d{0,3}$/, 'the number of the table in its section')
        .optional(),
      row: text('the words of the row heading, or its number'),
      column: text('the words of the column heading, or its number'),
    },
    CELL,
  ).optional();
/** What a record rests on. */
const drafted = () => z.literal('true', { error: '"true", or no "drafted" at all' }).optional();
export const grounds = { quote: quote(), nth: nth(), cell: cell(), drafted: drafted() };

interface Grounds {
  quote?: string | undefined;
  nth?: string | undefined;
  cell?: object | undefined;
}

/** That a record rests on a quote or on a cell: asked together with what else is missing. */
export const NEEDS_GROUNDS = {
  path: ['quote'],
  message: QUOTE,
  params: { missing: true },
  when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null,
};
export const hasGrounds = ({ quote, cell }: Grounds) => quote !== undefined || cell !== undefined;

/** Not on both. */
export const ON_BOTH = {
  path: ['cell'],
  message: 'either "quote" or "cell"',
  params: { fix: 'remove one of the two' },
};
export const isOnOne = ({ quote, nth, cell }: Grounds) =>
  cell === undefined || (quote ?? nth) === undefined;

export const common = {
  label: label(),
  within: id().optional(),
  unsaid: list(text('what the text does not say')).default([]),
};

/** Words of the sentence that may turn it round, and do not. */
export const despite = () =>
  list(text('words of the same sentence'), 'a list of words of the same sentence').optional();

const MODE = '"{ is: …, words: … }"';
/** That the text does not state it, but foresees, supposes, denies, asks or alleges it. */
export const mode = () =>
  keyed({ is: z.enum(MODES), words: text('the words that say so') }, MODE).optional();
