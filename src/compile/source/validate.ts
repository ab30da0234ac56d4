import type { ZodType } from 'zod';
import { excerpt } from './markdown.ts';
import { NOT_STATED_WORD } from './not-stated.ts';
import { nearest } from '../did-you-mean.ts';
import type { Problem } from '../problem.ts';
import { ID_EXPECTED } from './schema.ts';
import type { Path, YamlData } from './yaml.ts';

/**
 * Holds data against a schema.
 * @param at where in the YAML the data stands
 * @returns the value as the schema makes it, or a problem for each mistake.
 */
export function validate<T>(
  schema: ZodType<T>,
  data: YamlData,
  value: unknown = data.value,
  at: Path = [],
): { value?: T; problems: Problem[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  const meantKeys = misspeltKeys(result.error.issues);
  const problems = result.error.issues.flatMap((issue): Problem[] => {
    const path = [...at, ...issue.path];
    // A key that is missing because it is misspelt is one mistake, reported where it stands.
    if (issue.input === undefined && meantKeys.has(issue.path.join('.'))) return [];
    if (isMissing(issue) && meantKeys.has(issue.path.join('.'))) return [];
    if (issue.code === 'custom' && !isMissing(issue) && meantKeys.size > 0) return [];
    const { file } = data;
    if (issue.code === 'unrecognized_keys') {
      const known = issue.message.split(', ');
      // Several that belong elsewhere are one mistake: a line that was to begin what they are of.
      const alien = issue.keys.filter((key) => meantBy(key, known, issue.input) === undefined);
      const reported = issue.keys.filter((key) => !alien.includes(key) || key === alien[0]);
      return reported.map((key) => {
        const meant = meantBy(key, known, issue.input);
        const others = meant === undefined ? alien.slice(1) : [];
        return {
          file,
          ...data.place([...path, key], true),
          found:
            others.length > 0
              ? `unknown keys ${alien.map((one) => `"${one}"`).join(', ')}`
              : `an unknown key "${key}"`,
          expected: `one of: ${known.join(', ')}`,
          fix: meant
            ? key.includes(' ')
              ? `write "${meant}: ${key.slice(key.indexOf(' ') + 1)}", with a colon`
              : `rename it to "${meant}"`
            : hasNoValue(issue.input, key)
              ? 'put the value before it in quotation marks, if its comma belongs to it'
              : others.length > 0
                ? 'remove them, or add the line that begins what they belong to'
                : 'remove it',
        };
      });
    }
    if (issue.code === 'invalid_key') {
      return [
        {
          file,
          ...data.place(path, true),
          found: `the key "${String(path.at(-1))}"`,
          expected: issue.issues[0]?.message ?? 'another key',
          fix: 'rename it',
        },
      ];
    }
    const place = data.place(path);
    const input = isMissing(issue) ? undefined : issue.input;
    const key = String(path.at(-1) ?? '');
    if (input === undefined) {
      return [
        {
          file,
          ...place,
          found: `no "${key}"`,
          expected: `the key "${key}": ${expectation(issue)}`,
          fix: `add "${key}:"${orSilent(issue)}`,
        },
      ];
    }
    if (typeof input === 'string' && input.trim() === '') {
      return [
        {
          file,
          ...data.place(path, true),
          found: typeof path.at(-1) === 'number' ? 'a blank entry' : `"${key}" is blank`,
          expected: expectation(issue),
          fix: `fill it in${orSilent(issue)}`,
        },
      ];
    }
    const options = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    const only = options.length === 1 ? options[0] : undefined;
    if (maySayNotStated(issue)) options.push(NOT_STATED_WORD);
    if (issue.message === ID_EXPECTED && typeof input === 'string') options.push(toId(input));
    const meant = typeof input === 'string' ? (nearest(input, options) ?? only) : undefined;
    return [
      {
        file,
        ...place,
        found: describe(input),
        expected: expectation(issue),
        fix: meant
          ? `write "${meant}"`
          : (ownFix(issue) ?? `change ${key ? `"${key}"` : 'it'} to what is expected`),
      },
    ];
  });
  return { problems };
}

/** In "{ words: 76,5 million }" the comma ends the value, and "5 million" is a key of no value. */
const hasNoValue = (map: unknown, key: string): boolean =>
  map !== null && typeof map === 'object' && (map as Record<string, unknown>)[key] === null;

/** @returns the key that one which is unknown is meant for; of "is prepared", without colon, "is". */
function meantBy(key: string, known: readonly string[], map: unknown): string | undefined {
  const there = map !== null && typeof map === 'object' ? Object.keys(map) : [];
  const missing = known.filter((name) => !there.includes(name));
  return (
    nearest(key, missing) ??
    nearest(key, known) ??
    (key.includes(' ') ? nearest(key.slice(0, key.indexOf(' ')), missing) : undefined)
  );
}

const maySayNotStated = (issue: Issue) => expectation(issue).includes(`or ${NOT_STATED_WORD}`);

const orSilent = (issue: Issue) =>
  maySayNotStated(issue) ? `, with the word ${NOT_STATED_WORD} if the source does not say` : '';

/** @returns what an id is written like that nearly is one. */
const toId = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

type Issue = { code?: string; message: string; expected?: unknown; values?: readonly unknown[] };

/** Whether a key is missing that could be written in several ways. */
const isMissing = (issue: { code?: string; params?: Record<string, unknown> | undefined }) =>
  issue.code === 'custom' && issue.params?.['missing'] === true;

/** The fix that the check of a schema knows itself. */
function ownFix(issue: { code?: string; params?: Record<string, unknown> | undefined }) {
  const fix = issue.code === 'custom' ? issue.params?.['fix'] : undefined;
  return typeof fix === 'string' ? fix : undefined;
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_value' && issue.values && issue.message.startsWith('Invalid'))
    return `one of: ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    const names: Record<string, string> = {
      string: 'text',
      array: 'a list',
      object: 'a map of keys and values',
      record: 'a map of keys and values',
    };
    return names[String(issue.expected)] ?? String(issue.expected);
  }
  return issue.message;
}

function describe(value: unknown): string {
  if (typeof value === 'string') return `"${excerpt(value)}"`;
  return Array.isArray(value) ? 'a list' : 'a map of keys and values';
}

/** @returns the paths of the keys that are missing because a key beside them is misspelt. */
function misspeltKeys(
  issues: readonly {
    code?: string;
    path: PropertyKey[];
    message: string;
    keys?: string[];
    input?: unknown;
  }[],
): Set<string> {
  return new Set(
    issues.flatMap(({ code, path, message, keys = [], input }) =>
      code === 'unrecognized_keys'
        ? keys.flatMap((key) => {
            const meant = meantBy(key, message.split(', '), input);
            return meant === undefined ? [] : [[...path, meant].join('.')];
          })
        : [],
    ),
  );
}
