import { z } from 'zod';
import { nearest } from '../did-you-mean.ts';
import { NOT_STATED_WORD, readStated } from './not-stated.ts';

/** Building blocks of the format's schemas. The message of each is what is expected. */

/** @returns a schema for a map with exactly these keys; an unknown one is reported with the known ones. */
export function keyed<Shape extends z.ZodRawShape>(shape: Shape, expected?: string) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? Object.keys(shape).join(', ') : expected,
  });
}

export const text = (expected = 'text') =>
  z.string({ error: expected }).refine((value) => value.trim() !== '', expected);

/** Text, or the word that says that the source is silent; misspelt, it would be taken for text. */
export const stated = (expected = 'text') => {
  const message = `${expected}, or ${NOT_STATED_WORD}`;
  return text(message)
    .refine(
      (value) => value === NOT_STATED_WORD || nearest(value, [NOT_STATED_WORD]) === undefined,
      message,
    )
    .transform(readStated);
};

export const list = <T extends z.ZodType>(entry: T, expected = 'a list') =>
  z.array(entry, { error: expected });

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const ID_EXPECTED = 'an id of lower-case letters a to z, digits and single hyphens';

/** @returns whether a text can be an id or a slug: what survives in every address unchanged. */
export const isId = (value: string): boolean => ID.test(value);
export const id = () => z.string({ error: ID_EXPECTED }).regex(ID, ID_EXPECTED);

/** A list of ids, each once. */
export const ids = (expected: string) =>
  list(id(), expected).superRefine((all, context) => {
    all.forEach((one, index) => {
      if (all.indexOf(one) === index) return;
      context.addIssue({
        code: 'custom',
        path: [index],
        input: one,
        message: 'each id once',
        params: { fix: 'remove it: it is in the list already' },
      });
    });
  });

/** A calendar date as in ISO 8601, that exists. */
const isDate = (value: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);
export const date = () =>
  z.string({ error: 'a date such as 2026-11-24' }).refine(isDate, 'a date such as 2026-11-24');
export const statedDate = () => {
  const expected = `a date such as 2026-11-24, or ${NOT_STATED_WORD}`;
  return z
    .string({ error: expected })
    .refine((value) => value === NOT_STATED_WORD || isDate(value), expected)
    .transform(readStated);
};

const isUrl = (value: string) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
export const statedUrl = () => {
  const expected = `an address that begins with https://, or ${NOT_STATED_WORD}`;
  return z
    .string({ error: expected })
    .refine((value) => value === NOT_STATED_WORD || isUrl(value), expected)
    .transform(readStated);
};

/** @returns a field that is written as text alone as one with its words; a blank one stays blank. */
export const asWords = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() !== '' ? { words: value } : value;

/** As `words`, of a date: what else of the text gives a part of it stands in `dated-by`. */
export const dateWords = (expected = 'words of the text') =>
  z.preprocess(
    asWords,
    keyed(
      {
        words: text(expected),
        is: text('how the words are read').optional(),
        'dated-by': text('"published", or other words of the text').optional(),
      },
      expected,
    ).superRefine(({ is, 'dated-by': datedBy }, context) => {
      if (datedBy === undefined || is !== undefined) return;
      const message = 'the date that is read, in EDTF';
      context.addIssue({ code: 'custom', path: ['is'], input: undefined, message });
    }),
  );

/** Words of the text, or `{ words, is }` where the editor says how they are to be read. */
export const words = (expected = 'words of the text') =>
  z.preprocess(
    asWords,
    keyed({ words: text(expected), is: text('how the words are read').optional() }, expected),
  );
