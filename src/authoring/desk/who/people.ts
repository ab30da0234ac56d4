import type { Language } from '../../../language/language.ts';
import { lexemes, type Lexeme } from '../../../language/lexeme.ts';
import { matchPhrase } from '../../../language/phrase.ts';

/** Two or three words with capitals, as the names of people are written. */
const FULL_NAME = /\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){1,2}/gu;

/**
 * Takes the paragraphs of a text; gives the names in them that people can have. What stands behind an
 * article is a body ("the Port Authority"), and what only stands behind such words as "in" and "of" a
 * place, unless its last part is used by itself, as that of people is.
 * @returns undefined where the letters of the language do not tell a name
 */
export function peopleIn(texts: readonly string[], language: Language): string[] | undefined {
  if (language.file === undefined || language.capitalNouns) return undefined;
  const seen = new Map<string, { isBody: boolean; isFree: boolean }>();
  const alone = new Set<string>();
  for (const text of texts) {
    const all = lexemes(text, language.folding);
    const byEnd = new Map(all.map((lexeme, index) => [lexeme.end, index]));
    const before = (start: number) => byEnd.get(text.slice(0, start).trimEnd().length);
    const byStart = new Map(all.map((lexeme, index) => [lexeme.start, index]));
    const found = [...text.matchAll(FULL_NAME)];
    for (const { 0: whole, index } of found) {
      // "In Santa Irene": a word that only begins its sentence with a capital.
      const opening = roleOf(all, byStart.get(index), language);
      const name = opening === undefined ? whole : whole.replace(/^\S+ /u, '');
      if (!/[ -]/u.test(name)) continue;
      const known = seen.get(name) ?? { isBody: false, isFree: false };
      const role = opening ?? roleOf(all, before(index), language);
      seen.set(name, {
        isBody: known.isBody || role === 'article',
        isFree: known.isFree || role === undefined,
      });
    }
    const isInName = (at: number) =>
      found.some(({ 0: name, index }) => index <= at && at < index + name.length);
    for (const { text: word, start } of all)
      if (/^\p{Lu}\p{Ll}/u.test(word) && !isInName(start)) {
        if (roleOf(all, before(start), language) !== 'article') alone.add(word);
      }
  }
  return [...seen].flatMap(([name, { isBody, isFree }]) =>
    !isBody && (isFree || alone.has(name.split(/[ -]/u).at(-1)!)) ? [name] : [],
  );
}

/** What the word before a name says of it; nothing, where that is any other word or a mark. */
function roleOf(
  all: readonly Lexeme[],
  at: number | undefined,
  { articles, fillers, dates, unitLinks }: Language,
): 'article' | 'link' | undefined {
  if (at === undefined || all[at]!.kind === 'mark') return undefined;
  if (matchPhrase<unknown>(articles, all, at, at + 1)) return 'article';
  const links = [fillers, dates.fillers, unitLinks];
  return links.some((table) => matchPhrase<unknown>(table, all, at, at + 1)) ? 'link' : undefined;
}
