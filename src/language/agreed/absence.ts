import { instrumentAt } from './agreed.ts';
import type { Language } from '../language.ts';
import type { Lexeme, LexemeRange } from '../lexeme.ts';
import { matchPhrase } from '../phrase.ts';

/** How many words may stand before the name of an agreement ("no such [secret] accord"). */
const TO_NAME = 1;
/** How many words may stand between that name and its verb («такого договора [с ними] не было»). */
const TO_VERB = 4;
/** A word of a language without spaces has more characters. */
const HAN = 3;

/**
 * Takes lexemes and a stretch of them; gives the words there by which an agreement is said not to exist
 * ("there is no such treaty", "it never existed"): somebody denies it.
 */
export function absentIn(
  all: readonly Lexeme[],
  cited: LexemeRange,
  language: Language,
): LexemeRange[] {
  const { before, such, behind, alone } = language.absence;
  const found: LexemeRange[] = [];
  for (let from = cited.from; from < cited.to; from += 1) {
    const no = matchPhrase(before, all, from, cited.to);
    const verb = matchPhrase(alone, all, from, cited.to);
    const like = matchPhrase(such, all, from, cited.to);
    if (no && nameAfter(all, no.next, language)) found.push({ from, to: no.next });
    else if (verb) found.push({ from, to: verb.next });
    else if (like) {
      const name = nameAfter(all, like.next, language);
      const to = name && verbAfter(all, name.next, behind, cited.to, language);
      if (to !== undefined) found.push({ from, to });
    }
  }
  return found;
}

const reachOf = (words: number, { hanNumerals }: Language) => (hanNumerals ? words * HAN : words);

/** The name of an agreement at an index, or a word behind it. */
function nameAfter(all: readonly Lexeme[], index: number, language: Language) {
  const last = index + reachOf(TO_NAME, language);
  for (let at = index; at <= last && at < all.length; at += 1) {
    const name = instrumentAt(all, at, language.agreed);
    if (name) return name;
    if (all[at]?.kind === 'mark') return undefined;
  }
  return undefined;
}

/** The index after the words that say of a name that there is no such thing. */
function verbAfter(
  all: readonly Lexeme[],
  index: number,
  verbs: Language['absence']['behind'],
  end: number,
  language: Language,
): number | undefined {
  const last = index + reachOf(TO_VERB, language);
  for (let at = index; at <= last && at < end; at += 1) {
    const verb = matchPhrase(verbs, all, at, end);
    if (verb) return verb.next;
    if (all[at]?.kind === 'mark') return undefined;
  }
  return undefined;
}
