import type { ZodType } from 'zod';
import { excerpt } from './markdown.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
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
    // A key that is missing because it is misspelt is one mistake, told where it stands.
    if (issue.input === undefined && meantKeys.has(issue.path.join('.'))) return [];
    if (issue.code === 'custom' && meantKeys.size > 0) return [];
    const { file } = data;
    if (issue.code === 'unrecognized_keys') {
      const known = issue.message.split(', ');
      return issue.keys.map((key) => {
        const meant = nearest(key, known);
        return {
          file,
          ...data.place([...path, key], true),
          found: `an unknown key "${key}"`,
          expected: `one of: ${known.join(', ')}`,
          fix: meant ? `rename it to "${meant}"` : 'remove it',
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
    const input = issue.input;
    const key = String(path.at(-1) ?? '');
    if (input === undefined) {
      return [
        {
          file,
          ...place,
          found: `no "${key}"`,
          expected: `the key "${key}": ${expectation(issue)}`,
          fix: `add "${key}:", with the word not-stated if the source does not say and the key allows it`,
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
          fix: 'fill it in, with the word not-stated if the source does not say and the key allows it',
        },
      ];
    }
    const options = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    const meant = typeof input === 'string' ? nearest(input, options) : undefined;
    return [
      {
        file,
        ...place,
        found: describe(input),
        expected: expectation(issue),
        fix: meant ? `write "${meant}"` : `change ${key ? `"${key}"` : 'it'} to what is expected`,
      },
    ];
  });
  return { problems };
}

type Issue = { code?: string; message: string; expected?: unknown; values?: readonly unknown[] };

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_value' && issue.values)
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
  issues: readonly { code?: string; path: PropertyKey[]; message: string; keys?: string[] }[],
): Set<string> {
  return new Set(
    issues.flatMap(({ code, path, message, keys = [] }) =>
      code === 'unrecognized_keys'
        ? keys.flatMap((key) => {
            const meant = nearest(key, message.split(', '));
            return meant === undefined ? [] : [[...path, meant].join('.')];
          })
        : [],
    ),
  );
}
