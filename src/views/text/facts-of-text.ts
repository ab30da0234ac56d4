import { labels } from '../../messages/labels.ts';
import { text as m } from '../../messages/text.ts';
import type { Analysis } from '../../model/analysis.ts';
import { isStated, type Stated } from '../../model/record.ts';
import { dayInWords } from '../shared/day-in-words.ts';

/** Something that may be known of a text: its name, as within a sentence, and what it is. */
export type FactOfText = [name: string, value: Stated<string>];

/** @returns who made a text and from what: of a translation, who translated it from which original. */
export function factsOfText(analysis: Analysis): FactOfText[] {
  const { translation, author, publisher, published, isOriginal } = analysis;
  const made: FactOfText[] = [
    [m.author(), author],
    [m.publisher(), publisher],
    [m.published(), isStated(published) ? dayInWords(published) : published],
  ];
  if (isOriginal) return made;
  return [
    [m.translator(), translation.translator],
    ...made,
    [m.original(), translation.original],
    [m.originalLanguage(), translation.from],
    [m.method(), translation.method],
  ];
}

/** @returns what of it stands before the text: who made it, and when or, where nothing is known, from what. */
export function firstFacts(analysis: Analysis): FactOfText[] {
  const all = factsOfText(analysis);
  const { isOriginal, translation, publisher, published } = analysis;
  const isUnknown =
    !isOriginal && ![translation.original, translation.from, publisher, published].some(isStated);
  const first = [m.translator(), m.author(), isUnknown ? m.original() : m.published()];
  return all.filter(([name]) => first.includes(name));
}

/** @returns words as a list. Not by `Intl.ListFormat`: to make the first takes longer than to draw the page. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1)!;
  return words.length === 1
    ? last
    : m.and({ others: words.slice(0, -1).join(labels.comma()), last });
}
