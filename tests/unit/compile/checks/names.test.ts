import { describe, expect, it } from 'vitest';
import type { FrontMatter } from '../../../../src/compile/source/front-matter.ts';
import { checkNames } from '../../../../src/compile/checks/names.ts';
import { placeAt } from '../../../../src/compile/source/source.ts';
import { readYaml } from '../../../../src/compile/source/yaml.ts';
import { canonicalName } from '../../../../src/model/records/names.ts';
import { readText } from '../records/read-records.ts';

const TEXT =
  'Moscow and Astana signed it, the Russian president said.\n\nThe Americans watched; so did Paris, “Nord” and 船公司说。\n';

/** What is told of names that are written so, each with where: "‸" stands before it. */
function told(names: Record<string, string | string[]>) {
  const yaml = `names:\n${Object.entries(names)
    .map(([name, others]) =>
      typeof others === 'string' ? `  ${name}: ${others}\n` : `  ${name}: [${others.join(', ')}]\n`,
    )
    .join('')}`;
  const { data } = readYaml({ file: 'a.md', text: yaml, start: { line: 1, column: 1 } });
  const lists = Object.fromEntries(
    Object.entries(names).map(([name, others]) => [name, [others].flat()]),
  );
  const matter = { names: lists } as FrontMatter;
  return checkNames(data!, matter, readText(TEXT).passages).map(({ line, column, found, fix }) => {
    const offset =
      yaml
        .split('\n')
        .slice(0, line - 1)
        .join('\n').length + column;
    expect(placeAt(yaml, offset)).toEqual({ line, column });
    return { at: /^[^,\]\n]*/.exec(yaml.slice(offset))?.[0], found, fix };
  });
}

describe('how else the text calls what has a name', () => {
  it.each<[Record<string, string | string[]>]>([
    [{}],
    [{ Russia: [] }],
    [{ Russia: ['Moscow'], Kazakhstan: ['Astana'], France: 'Paris' }],
    [{ 'Vladimir Putin': ['the Russian president', 'Russian president'] }],
    [{ US: ['The Americans'], Ship: ['Nord'], Company: ['船公司'] }],
    // The name itself need not stand in the text.
    [{ 'The United States of America': ['The Americans'] }],
  ])('stands in the text: %j', (names) => {
    expect(told(names)).toEqual([]);
  });

  it.each<[Record<string, string | string[]>, string, string, string]>([
    [{ Russia: ['Moscou'] }, 'Moscou', '"Moscou", which is not in the text', 'write "Moscow"'],
    [{ Russia: 'Moscou' }, 'Moscou', '"Moscou", which is not in the text', 'write "Moscow"'],
    [
      { Putin: ['the Rusian president'] },
      'the Rusian president',
      '"the Rusian president", which is not in the text',
      'write "the Russian president"',
    ],
    // Whole words only, and with their capitals.
    [{ Russia: ['Mosc'] }, 'Mosc', '"Mosc", which is not in the text', 'write "Moscow"'],
    [
      { US: ['the americans'] },
      'the americans',
      '"the americans", which is not in the text',
      'write "The Americans"',
    ],
    [
      { Russia: ['Kremlin'] },
      'Kremlin',
      '"Kremlin", which is not in the text',
      'write it exactly as it is in the text, or remove it',
    ],
  ])('is told if it does not: %j', (names, at, found, fix) => {
    expect(told(names)).toEqual([{ at, found, fix }]);
  });

  it.each<[Record<string, string | string[]>, string, string]>([
    [
      { Russia: ['Moscow'], Kazakhstan: ['Astana', 'Moscow'] },
      'Moscow',
      '"Moscow" as another name of "Kazakhstan", and of "Russia"',
    ],
    [
      { Russia: ['Astana', 'Moscow'], Astana: [] },
      'Astana',
      '"Astana" as another name of "Russia", which has an entry of its own',
    ],
    [
      { Russia: ['Moscow', 'Moscow'] },
      'Moscow',
      '"Moscow" as another name of "Russia" a second time',
    ],
  ])('means one thing only: %j', (names, at, found) => {
    const problems = told(names);
    expect(problems.map((problem) => [problem.at, problem.found])).toEqual([[at, found]]);
  });
});

describe('a name', () => {
  const names = { Russia: ['Moscow'], Kazakhstan: ['Astana', 'the republic'], Paris: ['France'] };
  it.each([
    ['Moscow', 'Russia'],
    ['the republic', 'Kazakhstan'],
    ['Russia', 'Russia'],
    ['Paris', 'Paris'],
    ['Gazprom', 'Gazprom'],
    ['constructor', 'constructor'],
    ['toString', 'toString'],
  ])('of %s is %s', (words, name) => {
    expect(canonicalName(names, words)).toBe(name);
  });
});
