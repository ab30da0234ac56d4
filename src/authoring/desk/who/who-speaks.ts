import type { Language } from '../../../language/language.ts';
import { lexemes } from '../../../language/lexeme.ts';
import { matchPhrase, type PhraseTable } from '../../../language/phrase.ts';
import type { TextPlace } from '../../../model/desk/desk.ts';
import { isHearsay } from './hearsay.ts';
import { DeskError } from '../refused.ts';

/**
 * The words for who speaks, out of those that were selected: "he", of "he said that".
 * @throws DeskError where nothing is left that could mean anybody ("the"), or nobody says it ("it is said")
 */
export function whoSpeaksIn(text: string, place: TextPlace, language: Language): TextPlace {
  if (isHearsay(text, place, language))
    throw new DeskError(
      `“${text.slice(place.start, place.end)}” is hearsay: it names nobody`,
      'Select who says it, if the text tells; hearsay by itself has no speaker and no source. Of a figure or an event, select these words under “mode”, as alleged.',
    );
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
  // "She also", "it is widely": only the pronoun is somebody.
  const pronoun = matchPhrase(language.attributions.pronouns, all, from, to);
  const isLight = ({ fold }: (typeof all)[number], index: number) =>
    matchPhrase(language.lightWords, all, from + index) !== undefined ||
    language.lightEndings.some((ending) => fold.endsWith(ending));
  if (
    pronoun &&
    all.slice(pronoun.next, to).every((one, index) => isLight(one, pronoun.next - from + index))
  )
    to = pronoun.next;
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
