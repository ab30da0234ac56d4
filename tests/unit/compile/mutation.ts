import { expect } from 'vitest';
import { compileAnalysis } from '../../../src/compile/analysis.ts';
import { parseMarkdown } from '../../../src/compile/source/markdown.ts';
import { passagesOf } from '../../../src/compile/source/passages.ts';
import { formatProblems } from '../../../src/compile/problem.ts';
import { splitSections } from '../../../src/compile/source/sections.ts';
import { placeAt } from '../../../src/compile/source/source.ts';
import { plainText, sha256 } from '../../../src/compile/source/text.ts';

/** One change to a sound file, and the one problem that an editor must be told of it. */
export interface Mutation {
  what: string;
  /** What is written instead of what; each stands in the file exactly once. */
  edits: readonly (readonly [from: string, to: string])[];
  /** Whether the text is changed on purpose: its SHA-256 is written anew. */
  entered?: true;
  /** A stretch that the changed file has exactly once, with "‸" where the problem is. */
  at: string;
  /** A part of what is found. */
  found: string;
  /** The fix, all of it. */
  fix: string;
}

/** @returns the place of a stretch that stands exactly once; fails the test if it does not. */
function indexOfOnly(text: string, part: string): number {
  expect(text.split(part).length - 1, `how often the file has ${JSON.stringify(part)}`).toBe(1);
  return text.indexOf(part);
}

/** @returns the file with the SHA-256 of the text that it has now. */
export function withHash(text: string): string {
  const { document } = parseMarkdown({ file: 'analysis.md', text });
  const { sections } = splitSections('analysis.md', document.tree);
  const passages = sections.flatMap(({ id, prose }) => passagesOf(id, prose));
  const withHeadings = !/^ {2}ours: \[.*section-headings/m.test(text);
  const hash = sha256(plainText(sections, passages, () => withHeadings));
  return text.replace(/^text-sha256: .*$/m, `text-sha256: ${hash}`);
}

/** @returns the changed file. */
export function mutate(sound: string, { edits, entered }: Pick<Mutation, 'edits' | 'entered'>) {
  let text = sound;
  for (const [from, to] of edits) {
    const at = indexOfOnly(text, from);
    text = text.slice(0, at) + to + text.slice(at + from.length);
  }
  expect(text).not.toBe(sound);
  return entered ? withHash(text) : text;
}

/** Expects that a change to a sound file yields exactly the one problem that is described. */
export function expectOneProblem(file: string, sound: string, mutation: Mutation): void {
  const { at, found, fix } = mutation;
  const text = mutate(sound, mutation);
  const { problems, analysis } = compileAnalysis({ file, text }, 'analysis');
  expect(analysis).toBeUndefined();
  expect(problems.length, `\n${formatProblems(problems)}\n\nproblems`).toBe(1);
  const [problem] = problems;
  const marker = at.replace('‸', '');
  expect(marker.length).toBe(at.length - 1);
  const place = placeAt(text, indexOfOnly(text, marker) + at.indexOf('‸'));
  const { line, column } = problem!;
  const told = formatProblems(problems);
  expect({ line, column }, told).toEqual(place);
  expect(problem!.found, told).toContain(found);
  expect(problem!.fix, told).toBe(fix);
}
