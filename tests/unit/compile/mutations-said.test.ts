import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileAnalysis } from '../../../src/compile/analysis.ts';
import { formatProblems } from '../../../src/compile/problem.ts';
import { withHash } from './mutation.ts';

/** Analyses that are not the first article; tests/fixtures/mutations has what is changed in each. */
const FILES = [
  ['en', 'everything-markdown'],
  ['ru', 'sodruzhestvo-severa'],
  ['es', 'acuerdo-del-rio'],
] as const;

const KINDS = [
  'status',
  'party',
  'unit',
  'scale',
  'sign',
  'limit',
  'period',
  'speaker',
  'negation',
  'condition',
  'order',
  'invisible',
];

interface Row {
  kind: string;
  what: string;
  text: string;
  expected: string;
  records: number;
  undecided: boolean;
}

const read = (path: string) =>
  readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8');
const unescaped = (written: string) => JSON.parse(`"${written.replaceAll('"', '\\"')}"`) as string;

/** Takes the changes of a fixture and the sound file; gives each with the file as changed. */
function rowsOf(fixture: string, sound: string): Row[] {
  const blocks = fixture.split(/\n\n+/).filter((block) => block.startsWith('kind: '));
  return blocks.map((block): Row => {
    const lines = block.trimEnd().split('\n');
    const valueOf = (key: string) =>
      lines.find((line) => line.startsWith(`${key}: `))?.slice(key.length + 2);
    let text = sound;
    let from = '';
    for (const line of lines) {
      const [, key, value = ''] = /^(from|everywhere|to): ?(.*)$/u.exec(line) ?? [];
      if (key === undefined) continue;
      if (key !== 'to') {
        from = unescaped(value);
        const count = text.split(from).length - 1;
        expect(count, from).toBeGreaterThan(0);
        if (key === 'from') expect(count, from).toBe(1);
      } else text = text.replaceAll(from, unescaped(value));
    }
    const told = lines.filter((line) => /^(?:at|found|fix): /u.test(line));
    return {
      kind: valueOf('kind') ?? '',
      what: lines.filter((line) => /^(?:from|everywhere|to): /u.test(line)).join(' / '),
      text: lines.some((line) => line.startsWith('entered')) ? withHash(text) : text,
      expected: told.join('\n'),
      records: Number(valueOf('records') ?? 1),
      undecided: valueOf('undecided') !== undefined,
    };
  });
}

describe.each(FILES)('%s: what changes what %s says', (tag, name) => {
  const sound = read(`analyses/${name}.md`);
  const rows = rowsOf(read(`mutations/${tag}.txt`), sound);

  it('is of every kind, at least sixty', () => {
    const decided = rows.filter(({ undecided }) => !undecided);
    expect(decided.length).toBeGreaterThanOrEqual(60);
    for (const kind of KINDS)
      expect(decided.filter((row) => row.kind === kind).length, kind).toBeGreaterThanOrEqual(4);
  });

  it.each(rows)('$kind: $what', ({ text, expected, records, undecided }) => {
    expect(text).not.toBe(sound);
    const { problems } = compileAnalysis({ file: 'analysis.md', text }, name);
    expect(problems.length, formatProblems(problems)).toBe(undecided ? 0 : records);
    const told = problems.flatMap(({ line, column, found, fix }) => [
      `at: ${line}:${column}`,
      `found: ${found}`,
      `fix: ${fix}`,
    ]);
    expect(told.join('\n')).toBe(expected);
  });
});
