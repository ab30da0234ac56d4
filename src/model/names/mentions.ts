import { address, LEAD } from '../address/address.ts';
import type { Analysis } from '../analysis.ts';
import type { Span } from '../record.ts';
import { linkInPlace, passageSearch } from '../passage/link.ts';
import { lettersOf, UNSPACED } from '../passage/text.ts';
import { textBlocks } from '../passage/text-blocks.ts';
import { sentencesOf } from './sentences.ts';
import type { Named } from './who.ts';

/** A sentence of the text that mentions somebody. */
export interface Mention {
  /** The heading of its section; absent before the first, and in footnotes. */
  heading?: string;
  sentence: string;
  /** Where in the sentence they are named, in order. */
  at: Span[];
  /** What they are called there, likewise. */
  forms: string[];
  /** Where it stands in the text. */
  address: string;
}

/**
 * Finds every mention of those whom a text names, by all that it calls them: whole words, letter case
 * as it is, but that a sentence may begin with a capital.
 * @returns the mentions by the name, in the order of the text; a name that is part of another one
 * ("China" in "Bank of China") is not mentioned by it
 */
export function mentionsOf(analysis: Analysis, named: readonly Named[]): Map<string, Mention[]> {
  const nameOf = new Map<string, { name: string; form: string }>();
  for (const { name, forms } of named)
    for (const form of forms)
      for (const words of written(form)) if (!nameOf.has(words)) nameOf.set(words, { name, form });
  const mentions = new Map<string, Mention[]>(named.map(({ name }) => [name, []]));
  if (nameOf.size === 0) return mentions;
  const longestFirst = [...nameOf.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(patternOf(longestFirst), 'gu');

  const blocks = [...textBlocks(analysis)];
  const letters = lettersOf(blocks);
  for (const [block, { text, section, isHeading }] of blocks.entries()) {
    // Headings and the title may be the edition's own words.
    if (section === undefined || isHeading) continue;
    if (matchesOf(pattern, text).next().done) continue;
    for (const { start, end } of sentencesOf(text)) {
      const sentence = text.slice(start, end);
      const found = new Map<string, { at: Span; form: string }[]>();
      for (const { 0: words, index } of matchesOf(pattern, sentence)) {
        const { name, form } = nameOf.get(words.replace(/\s+/gu, ' '))!;
        const own = found.get(name) ?? [];
        own.push({ at: { start: index, end: index + words.length }, form });
        found.set(name, own);
      }
      if (found.size === 0) continue;
      const link = linkInPlace(blocks, letters, {
        start: { block, offset: start },
        end: { block, offset: end },
      });
      const heading = analysis.sections.find(({ id }) => id === section)?.heading?.text;
      const place = heading === undefined ? LEAD : section;
      for (const [name, own] of found)
        mentions.get(name)!.push({
          ...(heading !== undefined && { heading }),
          sentence,
          at: own.map(({ at }) => at),
          forms: own.map(({ form }) => form),
          address: address.section(analysis.slug, place) + (link ? passageSearch(link) : ''),
        });
    }
  }
  return mentions;
}

const LETTER = /^[\p{L}\p{M}\p{N}]$/u;
const isSpaced = (letter: string | undefined) =>
  letter !== undefined && LETTER.test(letter) && !UNSPACED.test(letter);

/** @returns where a pattern matches from the beginning of a word on; older engines cannot look behind. */
function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const before = [...text.slice(Math.max(0, match.index - 2), match.index)].at(-1);
    if (isSpaced([...match[0]][0]) && isSpaced(before)) pattern.lastIndex = match.index + 1;
    else yield match;
  }
}

/** @returns the ways in which a text may write a form: as it is, and at the beginning of a sentence. */
function written(form: string): string[] {
  const words = form.replace(/\s+/gu, ' ').trim();
  const [first = ''] = words;
  const begun = first.toUpperCase() + words.slice(first.length);
  return [
    ...new Set([words, begun].flatMap((one) => [one, one.normalize('NFC'), one.normalize('NFD')])),
  ];
}

/**
 * @returns a pattern that takes the first of the words that stand in a place, as whole words. What must
 * not follow is said once for all that stand together: each time that it is said costs a millisecond.
 */
function patternOf(words: readonly string[]): string {
  const runs: { isWord: boolean; patterns: string[] }[] = [];
  for (const one of words) {
    const isWord = isSpaced([...one].at(-1));
    if (runs.at(-1)?.isWord !== isWord) runs.push({ isWord, patterns: [] });
    runs.at(-1)!.patterns.push(one.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, '\\s+'));
  }
  return runs
    .map(
      ({ isWord, patterns }) =>
        `(?:${patterns.join('|')})${isWord ? '(?![\\p{L}\\p{M}\\p{N}])' : ''}`,
    )
    .join('|');
}
