import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileAnalysis } from '../../../src/compile/analysis.ts';
import { formatProblems } from '../../../src/compile/problem.ts';

/** Mulberry32: numbers that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const INSERTED = [
  ...'`"\'#[]{}()<>*_~|:;,-\\!&%@^$/=+\t\n ',
  '```\n',
  '---\n',
  '```yaml records\n',
  '<b>',
  '[^1]',
  '{#x}',
  '- figure: x\n',
  '\u00a0',
  '\u202e',
  '\ufeff',
  '😀',
  '\ud800',
  'ё',
  '7',
];

/** @returns a text with one to three mistakes of the kinds that hands and editors make. */
function mutate(text: string, random: () => number): string {
  const upTo = (end: number) => Math.floor(random() * end);
  let result = text;
  for (let mistakes = 1 + upTo(3); mistakes > 0; mistakes--) {
    const lines = result.split('\n');
    const line = upTo(lines.length);
    const at = upTo(result.length);
    switch (upTo(8)) {
      case 0:
        lines.splice(line, 1 + upTo(4));
        result = lines.join('\n');
        break;
      case 1:
        lines.splice(line, 0, ...lines.slice(line, line + 1 + upTo(4)));
        result = lines.join('\n');
        break;
      case 2:
        lines.splice(line, 0, lines[upTo(lines.length)]!);
        result = lines.join('\n');
        break;
      case 3:
        result = result.slice(0, at) + INSERTED[upTo(INSERTED.length)]! + result.slice(at);
        break;
      case 4:
        result = result.slice(0, at) + result.slice(at + 1 + upTo(3));
        break;
      case 5:
        result = result.slice(0, at);
        break;
      case 6:
        lines[line] = ' '.repeat(upTo(6)) + lines[line]!.trimStart();
        result = lines.join('\n');
        break;
      default: {
        const words = lines[line]!.split(' ');
        words.splice(upTo(words.length), 1, words[upTo(words.length)]!);
        lines[line] = words.join(' ');
        result = lines.join('\n');
      }
    }
  }
  return result;
}

/**
 * Expects of any file that either it is published, or there is something to mend, told at a place
 * that is there.
 * @returns whether it is published
 */
function expectToldWell(file: string, text: string, attempt: string): boolean {
  const lines = text.split('\n');
  const { analysis, problems } = compileAnalysis({ file, text }, 'damaged');
  const all = `${formatProblems(problems)}\n${attempt}`;
  expect(analysis !== undefined, all).toBe(problems.length === 0);
  for (const problem of problems) {
    const told = `${formatProblems([problem])}\n${attempt}`;
    expect(problem.file).toBe(file);
    expect(problem.line, told).toBeGreaterThanOrEqual(1);
    expect(problem.line, told).toBeLessThanOrEqual(lines.length);
    expect(problem.column, told).toBeGreaterThanOrEqual(1);
    // One past the end is where something is missing.
    expect(problem.column, told).toBeLessThanOrEqual(lines[problem.line - 1]!.length + 1);
    for (const part of [problem.found, problem.expected, problem.fix])
      expect(part.trim(), told).not.toMatch(/^$|undefined|\[object|NaN|Invalid input/);
  }
  const each = problems.map((problem) => formatProblems([problem]));
  expect(new Set(each).size, all).toBe(each.length);
  return problems.length === 0;
}

const files = [
  'content/russia-kazakhstan-astana.md',
  'tests/fixtures/analyses/sodruzhestvo-severa.md',
  'tests/fixtures/analyses/ittifaq-almina.md',
];

const ATTEMPTS = 15;
/** How much longer than the sound file a damaged one may take to be compiled. */
const MAX_TIMES = 10;
/** Milliseconds that only a compiler that hangs takes. */
const HANGS = 600_000;

/** @returns the microseconds of the processor that a task takes, so that a busy machine does not count. */
function timeOf(task: () => void): number {
  const start = process.threadCpuUsage();
  task();
  return process.threadCpuUsage(start).user;
}

it.each(files)(
  'a damaged %s is never more than problems that an editor can mend',
  (file) => {
    const text = readFileSync(file, 'utf8');
    const random = seeded(file.length);
    // The first of them also pays for what the engine has not compiled yet.
    const compile = () => void compileAnalysis({ file, text }, 'damaged');
    const usual = Math.max(timeOf(compile), timeOf(compile));
    let sound = 0;
    let slowest = 0;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const damaged = mutate(text, random);
      const time = timeOf(() => {
        if (expectToldWell(file, damaged, `(attempt ${attempt})`)) sound++;
      });
      slowest = Math.max(slowest, time);
    }
    // Much damage is noticed: the text is held to its hash, and the records to the text.
    expect(sound).toBeLessThan(ATTEMPTS);
    expect(slowest / usual).toBeLessThan(MAX_TIMES);
  },
  HANGS,
);

/** A text with a record of every kind, and most fields that there are. */
const everyKind = `${readFileSync('tests/fixtures/problems/none/analysis.md', 'utf8').replace('names: {}', 'names: { Strand: [the island town] }').trimEnd()}

In 2025 the island town said that “the ferry waits”; experts doubt it. Two papers were signed on June 4 in Nyby, a lease and a plan, and one more” is planned until 2030.

\`\`\`yaml records
- agreement: papers
  label: Papers
  quote: Two papers were signed on June 4 in Nyby, a lease and a plan
  instrument: papers
  status: { is: signed, words: were signed }
  parties: not-stated
  date: { words: June 4, is: XXXX-06-04 }
  place: Nyby
  set: { count: Two papers, named: [lease, plan] }
  unsaid: [by whom]
- agreement: lease
  label: Lease
  quote: a lease
  instrument: lease
  status: { from: papers }
- agreement: plan
  label: Plan
  quote: a plan
  within: papers
  instrument: plan
  status: { from: papers }
- figure: papers-signed
  label: Papers signed
  about: papers
  quote: Two papers were signed
  value: { words: Two, is: 2 }
  unit: papers
  period: not-stated
- figure: papers-not-named
  label: Papers not named
  about: papers
  derive: { op: not-named, of: [papers], round: 0 }
- quotation: the-ferry-waits
  quote: the island town said that “the ferry waits”
  words: “the ferry waits”
  use: direct
  speaker: { words: the island town, is: Strand }
  date: not-stated
- quotation: doubt
  quote: experts doubt it
  words: it
  use: reported
  speaker: { unnamed: experts }
- event: statement
  label: Statement of the island town
  quote: In 2025 the island town said
  when: In 2025
  phase: happened
- event: until
  label: Until when
  quote: is planned until 2030
  when: until 2030
  phase: planned
- note: stray
  on: one more” is
  why: defect
  text: Nothing opens the mark.
- waive: one-more
  words: one more
  quote: and one more” is planned
  why: coreference
\`\`\`
`;

/** What a value may be replaced by: every sort of YAML, and words that mean something elsewhere. */
const VALUES = [
  ...['', '""', 'not-stated', 'true', '~', 'null', '7', '-1', '1e9', '2025-06-04', 'XXXX', '198X'],
  ...['[]', '{}', '[[]]', '[a, b]', '[not-stated, Nyby]', '{ words: Nyby }', '{ is: 7 }', '{ a: }'],
  ...['{ words: "", is: "" }', '{ from: papers }', '{ unnamed: Nyby, is: Strand }', '[{ is: 1 }]'],
  ...['{ op: share, of: [], round: 9 }', '{ op: sum, of: [papers, lease], round: 0 }', 'author'],
  ...[
    '|\n    Nyby\n    Strand',
    '>-\n    In\n    2025',
    '“',
    '”',
    '"\\u202e"',
    "'’'",
    '😀',
    'papers',
  ],
  ...[
    'Nyby',
    'a',
    'In 2025',
    'June 4',
    'Two',
    'the island town',
    '&x Nyby',
    '*x',
    '!!int 7',
    '? a',
  ],
  ...['constructor', '__proto__', 'toString', 'lead', 'agreements', 'x'.repeat(3000)],
];
const KEYS = [
  ...['label', 'quote', 'within', 'words', 'use', 'speaker', 'via', 'date', 'marks', 'when', 'why'],
  ...['phase', 'on', 'text', 'all', 'value', 'unit', 'of', 'period', 'base', 'source', 'derive'],
  ...['set', 'status', 'parties', 'instrument', 'unsaid', 'about', '__proto__', 'constructor', '7'],
];
const RECORD_KINDS = ['agreement', 'figure', 'quotation', 'event', 'note', 'waive'];

/** @returns a text with one to four values, keys or kinds of its records changed. */
function mutateRecords(text: string, random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const lines = text.split('\n');
  const isField = (line: string) => /^(?:- | {2})[a-z-]+: /.test(line);
  for (let mistakes = 1 + Math.floor(random() * 4); mistakes > 0; mistakes--) {
    const fields = lines.flatMap((line, index) => (index > 27 && isField(line) ? index : []));
    const at = pick(fields);
    const [, begin = '', key = '', value = ''] =
      /^(- | {2})([a-z-]+): (.*)$/.exec(lines[at]!) ?? [];
    switch (Math.floor(random() * 6)) {
      case 0:
      case 1:
        lines[at] = `${begin}${key}: ${pick(VALUES)}`;
        break;
      case 2:
        lines[at] = `${begin}${begin === '- ' ? pick(RECORD_KINDS) : pick(KEYS)}: ${value}`;
        break;
      case 3:
        lines.splice(at, 0, `  ${pick(KEYS)}: ${pick(VALUES)}`);
        break;
      case 4:
        lines.splice(at, 1);
        break;
      default: {
        // The value of another field, such as an id where words are asked for.
        const other = /: (.*)$/.exec(lines[pick(fields)]!)?.[1] ?? '';
        lines[at] = `${begin}${key}: ${other}`;
      }
    }
  }
  return lines.join('\n');
}

const RECORD_ATTEMPTS = 400;

it(
  'records of every kind that are damaged are never more than problems that an editor can mend',
  () => {
    const file = 'every-kind.md';
    // The text is entered as it is: its records are what is damaged.
    const [problem, ...more] = compileAnalysis({ file, text: everyKind }, 'x').problems;
    expect(formatProblems(more)).toBe('');
    const hash = /[0-9a-f]{64}/.exec(problem!.found)![0];
    const text = everyKind.replace(/^text-sha256: .*$/m, `text-sha256: ${hash}`);
    expect(compileAnalysis({ file, text }, 'x').problems).toEqual([]);
    for (const kind of RECORD_KINDS) expect(text).toContain(`\n- ${kind}: `);

    const random = seeded(31);
    let sound = 0;
    for (let attempt = 0; attempt < RECORD_ATTEMPTS; attempt++) {
      const damaged = mutateRecords(text, random);
      if (expectToldWell(file, damaged, `(attempt ${attempt})\n${damaged}`)) sound++;
    }
    expect(sound).toBeLessThan(RECORD_ATTEMPTS / 4);
  },
  HANGS,
);
