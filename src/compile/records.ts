import type { Code } from 'mdast';
import { z } from 'zod';
import { NOT_STATED, OPERATIONS, STATUSES, type Operation, type Status } from '../model/record.ts';
import type { Place, Problem } from './problem.ts';
import { excerpt } from './markdown.ts';
import { nearest } from './nearest.ts';
import { id, keyed, list, text, words } from './schema.ts';
import { validate } from './validate.ts';
import { readYaml, type YamlData } from './yaml.ts';

const keysOf = <T extends string>(table: Record<T, unknown>) => Object.keys(table) as [T, ...T[]];

/** Words of the text, or the word that says that the text is silent. */
const statedWords = () => words('words of the text, or not-stated');
const LIST = 'a list of words of the text, or not-stated alone';
const listOfWords = () =>
  z.preprocess(
    (value) => (typeof value === 'string' ? [value] : value),
    list(statedWords(), LIST)
      .min(1, LIST)
      .refine(
        (entries) => entries.length === 1 || entries.every(({ words }) => words !== NOT_STATED),
        LIST,
      ),
  );

const common = {
  label: text('what the edition calls it'),
  within: id().optional(),
  unsaid: list(text('what the text does not say')).default([]),
};

const STATUS = '"{ is: …, words: … }", or "{ from: … }" for a member of a set';
const status = keyed(
  {
    is: z.enum(keysOf<Status>(STATUSES)).optional(),
    words: text('the words that state it').optional(),
    from: id().optional(),
  },
  STATUS,
).refine(
  ({ is, words, from }) => (from === undefined ? is && words : is === undefined && !words),
  STATUS,
);

export const agreementSchema = keyed({
  agreement: id(),
  ...common,
  quote: text('the words of the text, exactly'),
  instrument: statedWords(),
  status,
  parties: listOfWords().optional(),
  signatories: listOfWords().optional(),
  date: statedWords().optional(),
  start: statedWords().optional(),
  until: statedWords().optional(),
  term: statedWords().optional(),
  place: statedWords().optional(),
  set: keyed({
    count: words('the words that count the documents'),
    named: list(id(), 'a list of the ids of those that the text names'),
  }).optional(),
});

const figureFields = {
  figure: id(),
  ...common,
  about: text('"trade", or another topic'),
  unit: statedWords().optional(),
  of: statedWords().optional(),
  period: statedWords().optional(),
  base: statedWords().optional(),
  source: statedWords().optional(),
};

export const quotedFigureSchema = keyed({
  ...figureFields,
  quote: text('the words of the text, exactly'),
  value: words('the words of the value'),
});

export const derivedFigureSchema = keyed({
  ...figureFields,
  derive: keyed({
    op: z.enum(keysOf<Operation>(OPERATIONS)),
    of: list(id(), 'a list of the ids of what it is reckoned from')
      .min(1, 'at least one id')
      .refine((ids) => new Set(ids).size === ids.length, 'each id once'),
    round: z
      .string({ error: 'how many decimal places, 0 to 6' })
      .regex(/^[0-6]$/, 'how many decimal places, 0 to 6'),
  }),
});

export type AgreementRecord = z.infer<typeof agreementSchema>;
export type QuotedFigureRecord = z.infer<typeof quotedFigureSchema>;
export type DerivedFigureRecord = z.infer<typeof derivedFigureSchema>;

/** The kinds of records, by the key that each begins with. */
const KINDS = ['agreement', 'figure'] as const;

/** A record that fits its schema, and where its parts stand. */
export type SourceRecord = {
  id: string;
  section: string;
  /** @returns where a field stands in the file. */
  place(...path: PropertyKey[]): Place;
} & (
  | { kind: 'agreement'; fields: AgreementRecord }
  | { kind: 'figure'; fields: QuotedFigureRecord; derived?: undefined }
  | { kind: 'figure'; fields: DerivedFigureRecord; derived: true }
);

/** Records that are there and could not be read: to refer to one of them is no second mistake. */
export interface Unread {
  ids: Set<string>;
  /** Whether a whole block could not be read, so that any id may be in it. */
  any: boolean;
}

/**
 * Reads a fenced block of records.
 * @param unread told the records that do not fit their schemas
 * @returns the records that fit their schemas, and a problem for each mistake in the others.
 */
export function readRecords(
  file: string,
  section: string,
  block: Code,
  unread: Unread,
): { records: SourceRecord[]; problems: Problem[] } {
  const { line, column } = block.position!.start;
  // mdast strips the fence's own indentation from each line of the block.
  const start = { line: line + 1, column };
  const { data, problems } = readYaml({ file, text: block.value, start });
  if (!data) {
    unread.any = true;
    return { records: [], problems };
  }
  if (!Array.isArray(data.value)) {
    return {
      records: [],
      problems: [
        {
          file,
          ...(block.value.trim() === '' ? { line, column } : data.place([])),
          found: block.value.trim() === '' ? 'an empty block of records' : 'no list of records',
          expected:
            'a list, each entry beginning with "- agreement: some-id" or "- figure: some-id"',
          fix: 'write the records as such a list, or remove the block',
        },
      ],
    };
  }
  const records: SourceRecord[] = [];
  data.value.forEach((entry: unknown, index) => {
    const result = readRecord(data, entry, index, section);
    problems.push(...result.problems);
    if (result.record) records.push(result.record);
    else if (result.id === undefined) unread.any = true;
    else unread.ids.add(result.id);
  });
  return { records, problems };
}

function readRecord(
  data: YamlData,
  entry: unknown,
  index: number,
  section: string,
): { record?: SourceRecord; id?: string | undefined; problems: Problem[] } {
  const { file } = data;
  const at = [index];
  const keys = entry !== null && typeof entry === 'object' ? Object.keys(entry) : [];
  const kind = KINDS.find((name) => keys.includes(name));
  if (!kind) {
    const first = keys[0] ?? excerpt(String(entry));
    const meant = nearest(first, KINDS);
    return {
      problems: [
        {
          file,
          ...data.place(at),
          found: keys.length > 0 ? `a record of the kind "${first}"` : `"${first}"`,
          expected: `a record that begins with one of: ${KINDS.join(', ')}`,
          fix: meant ? `write "${meant}: some-id"` : 'begin it with its kind and id',
        },
      ],
    };
  }
  const named: unknown = (entry as Record<string, unknown>)[kind];
  const id = typeof named === 'string' ? named : undefined;
  const shared = { section, place: (...path: PropertyKey[]) => data.place([...at, ...path]) };
  if (kind === 'agreement') {
    const { value, problems } = validate(agreementSchema, data, entry, at);
    return value
      ? { record: { kind, id: value.agreement, fields: value, ...shared }, problems }
      : { id, problems };
  }
  if (keys.includes('derive')) {
    const { value, problems } = validate(derivedFigureSchema, data, entry, at);
    return value
      ? { record: { kind, id: value.figure, fields: value, derived: true, ...shared }, problems }
      : { id, problems };
  }
  const { value, problems } = validate(quotedFigureSchema, data, entry, at);
  return value
    ? { record: { kind, id: value.figure, fields: value, ...shared }, problems }
    : { id, problems };
}
