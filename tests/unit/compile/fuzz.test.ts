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

const files = [
  'content/russia-kazakhstan-astana.md',
  'tests/fixtures/analyses/sodruzhestvo-severa.md',
  'tests/fixtures/analyses/ittifaq-almina.md',
];

const ATTEMPTS = 15;
/** Milliseconds for each file, after a few attempts that are made in any case. */
const TIME = 600;
const FEW = 4;

it.each(files)(
  'a damaged %s is never more than problems that an editor can mend',
  (file) => {
    const text = readFileSync(file, 'utf8');
    const random = seeded(file.length);
    let sound = 0;
    let slowest = 0;
    const end = performance.now() + TIME;
    let attempt = 0;
    for (; attempt < ATTEMPTS && (attempt < FEW || performance.now() < end); attempt++) {
      const damaged = mutate(text, random);
      const lines = damaged.split('\n');
      const start = process.cpuUsage();
      const { analysis, problems } = compileAnalysis({ file, text: damaged }, 'damaged');
      slowest = Math.max(slowest, process.cpuUsage(start).user / 1000);

      // Either it is published, or there is something to mend.
      const all = formatProblems(problems);
      expect(analysis !== undefined, all).toBe(problems.length === 0);
      if (problems.length === 0) sound++;
      for (const problem of problems) {
        const told = `${formatProblems([problem])}\n(attempt ${attempt})`;
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
    }
    // Much damage is noticed: the text is held to its hash, and the records to the text.
    expect(sound).toBeLessThan(attempt);
    // In milliseconds of the processor, so that a busy machine does not count.
    expect(slowest).toBeLessThan(2000);
  },
  20_000,
);
