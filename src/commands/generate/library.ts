import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateAnalysis } from './analysis.ts';
import { arabic } from './languages/arabic.ts';
import { chinese } from './languages/chinese.ts';
import { english } from './languages/english.ts';
import { russian } from './languages/russian.ts';
import { spanish } from './languages/spanish.ts';
import type { Phrases } from './phrases.ts';

/** The languages that analyses are generated in: two scripts without case, one from right to left. */
export const LANGUAGES: readonly Phrases[] = [english, russian, spanish, arabic, chinese];

/** How long an analysis is, and how many records it has, at least. */
export interface Size {
  words: number;
  records: number;
}

/** The sizes of the analyses of a library, one after the other. */
export const SIZES: readonly Size[] = [
  { words: 300, records: 4 },
  { words: 700, records: 8 },
  { words: 500, records: 6 },
  { words: 1000, records: 12 },
];
/** The longest that opens at once. */
export const LONGEST: Size = { words: 20_000, records: 500 };

const SITE = `name: Generated
description: Analyses that a generator has written, to measure with.
lang: en
contact: not-stated
rights: not-stated
`;

/** @returns the text of one of a library's analyses: the same for the same number and size. */
export const generated = (
  number: number,
  size: Size = SIZES[number % SIZES.length]!,
  isNamed = true,
): string =>
  generateAnalysis({
    seed: number,
    phrases: LANGUAGES[number % LANGUAGES.length]!,
    isNamed,
    ...size,
  });

/** @returns the slug of one of a library's analyses. */
export const generatedSlug = (number: number): string => `generated-${number}`;

/**
 * Writes a content folder of generated analyses, in place of what is there.
 * @param count how many, of the sizes of the list
 * @param isNamed whether they say who is who
 */
export function writeLibrary(folder: string, count: number, isNamed = true): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'site.yaml'), SITE);
  writeFileSync(join(folder, 'about.md'), 'What stands here was made up by a program.\n');
  for (let number = 0; number < count; number++)
    writeFileSync(
      join(folder, `${generatedSlug(number)}.md`),
      generated(number, undefined, isNamed),
    );
}
