import type { Language } from '../../language/language.ts';
import { lexemes } from '../../language/lexeme.ts';
import { matchPhrase, type PhraseTable } from '../../language/phrase.ts';
import type { TextPlace } from '../../model/desk/desk.ts';
import { DeskError } from './refused.ts';

/**
 * The words for who speaks, out of those that were selected: "he", of "he said that".
 * @throws DeskError where nothing is left that could mean anybody ("the")
 */
export function whoSpeaksIn(text: string, place: TextPlace, language: Language): TextPlace {
  const all = lexemes(text.slice(place.start, place.end), language.folding);
  const { verbs, that } = language.attributions;
  const speech: PhraseTable<true>[] = [verbs, that];
  let [from, to] = [0, all.length];
  const ends = (at: number) =>
    speech.some((table) => matchPhrase(table, all, at)?.next === to) || all[at]?.kind === 'mark';
  // "States" of "the United States" is no verb.
  const isNamed = (at: number) => /^\p{Lu}/u.test(all[at]!.text);
  while (to > from + 1 && ends(to - 1) && !isNamed(to - 1)) to -= 1;
  while (to > from + 1 && speech.some((table) => matchPhrase(table, all, from)?.next === from + 1))
    from += 1;
  const isEmpty = (at: number) =>
    matchPhrase(language.articles, all, at) !== undefined ||
    (matchPhrase(language.fillers, all, at) !== undefined &&
      matchPhrase(language.lightWords, all, at) === undefined);
  if (all.slice(from, to).every((_, index) => isEmpty(from + index)))
    throw new DeskError(
      `“${text.slice(place.start, place.end)}” names nobody`,
      'Select the name, the title or the pronoun of who says it.',
    );
  return {
    ...place,
    start: place.start + all[from]!.start,
    end: place.start + all[to - 1]!.end,
  };
}
