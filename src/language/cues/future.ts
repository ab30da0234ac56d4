import type { CueKind } from '../cue-kinds.ts';
import type { Language } from '../language.ts';
import type { Lexeme } from '../lexeme.ts';
import { matchPhrase, type PhraseMatch } from '../phrase.ts';

/** How many letters a verb has before its ending at least. */
const STEM = 2;

/**
 * Takes lexemes and an index; gives the verb there whose ending or beginning says that it is to come
 * ("alcanzará", «سيوظف»), in a language where one can say so. With a capital inside a sentence it is a
 * name.
 */
export function futureAt(
  all: readonly Lexeme[],
  index: number,
  language: Language,
): PhraseMatch<CueKind> | undefined {
  const lexeme = all[index];
  const { futureEndings, futureBeginnings } = language;
  if (lexeme?.kind !== 'word' || futureEndings.length + futureBeginnings.length === 0)
    return undefined;
  if (index > 0 && all[index - 1]?.kind === 'word' && /^\p{Lu}/u.test(lexeme.text))
    return undefined;
  const { fold } = lexeme;
  const isFuture =
    futureEndings.some((ending) => fold.endsWith(ending) && fold.length >= ending.length + STEM) ||
    futureBeginnings.some(
      (beginning) => fold.startsWith(beginning) && fold.length >= beginning.length + STEM,
    );
  if (!isFuture || matchPhrase(language.notFuture, all, index)) return undefined;
  return { value: 'intention', next: index + 1 };
}
