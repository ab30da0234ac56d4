import type { Language } from '../language/language.ts';
import { lexemes, type Lexeme } from '../language/lexeme.ts';
import { matchPhrase } from '../language/phrase.ts';
import type { Span } from '../model/record.ts';

/** How many names are proposed at most. */
const MOST = 6;

/**
 * Takes a text and a sentence of it; gives the names in the sentence: runs of capitalised words. The
 * first word counts where it goes on as a name does ("Norland and Westmark signed"). None where every
 * noun has a capital.
 */
export function namesIn(text: string, { start, end }: Span, language: Language): Span[] {
  if (language.capitalNouns) return [];
  const all = lexemes(text.slice(start, end), language.folding);
  const found: Span[] = [];
  let index = 0;
  while (index < all.length && found.length < MOST) {
    if (!isName(all, index, language)) {
      index += 1;
      continue;
    }
    let next = index + 1;
    while (next < all.length && all[next]!.gap === ' ' && isName(all, next, language)) next += 1;
    const isOpening = index === 0 && next === 1 && isCommon(all, language);
    if (!isOpening)
      found.push({ start: start + all[index]!.start, end: start + all[next - 1]!.end });
    index = next;
  }
  return found;
}

function isName(all: readonly Lexeme[], index: number, language: Language): boolean {
  const lexeme = all[index]!;
  if (lexeme.kind !== 'word' || !/^\p{Lu}\p{L}/u.test(lexeme.text)) return false;
  const { dates, clauseWords, fillers, lightWords, articles, complementizers } = language;
  const others = [dates.months, dates.weekdays, dates.fillers, clauseWords, fillers, lightWords];
  return ![...others, articles, complementizers, language.attributions.phrases].some((table) =>
    matchPhrase<unknown>(table, all, index),
  );
}

/** Whether the first word of a sentence is a common word, as far as is known: "Ministers signed". */
function isCommon(all: readonly Lexeme[], language: Language): boolean {
  const next = all[1];
  const isJoined =
    next !== undefined &&
    matchPhrase(language.coordinators, all, 1) !== undefined &&
    /^\p{Lu}/u.test(all[2]?.text ?? '');
  return !isJoined && /s$/u.test(all[0]!.text);
}
