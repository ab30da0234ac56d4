import type { Language } from '../../../language/language.ts';
import { lexemes, type Lexeme } from '../../../language/lexeme.ts';
import { matchPhrase, type PhraseTable } from '../../../language/phrase.ts';
import type { Span } from '../../../model/record.ts';

/** How many characters behind a selection may end what it began: "se dice" que. */
const BEHIND = 30;

/**
 * Whether words are those of hearsay, which give what is said to nobody: "it is said", "reportedly". A
 * pronoun alone is somebody, and so is whatever else stands with a verb of speech.
 */
export function isHearsay(text: string, { start, end }: Span, language: Language): boolean {
  const all = lexemes(text.slice(start, end + BEHIND), language.folding);
  const count = all.findLastIndex((one) => one.start + start < end) + 1;
  const speech = speechOf(language);
  const others = [...speech, language.lightWords, language.fillers, language.articles];
  let heard = false;
  for (let at = 0; at < count;) {
    // "The United States": a word with a capital is a name, whatever it means besides.
    if (at > 0 && /^\p{Lu}/u.test(all[at]!.text)) return false;
    const report = reportAt(all, at, count, language);
    const tables = [...others, language.attributions.pronouns];
    const other = tables.map((table) => matchPhrase(table, all, at, count)).find((one) => one);
    if (report !== undefined) heard = true;
    else if (!other && all[at]!.kind !== 'mark') return false;
    // «Говорят»: a verb alone, with nobody who speaks.
    else if (count === 1 && speech.some((table) => matchPhrase(table, all, at, count)))
      heard = true;
    at = report ?? other?.next ?? at + 1;
  }
  return heard;
}

const speechOf = ({ attributions }: Language): PhraseTable<true>[] => [
  attributions.verbs,
  attributions.verbsBeforeThat,
  attributions.that,
];

/**
 * Where the words of hearsay end that begin here. They may end in a "that" which was not selected, and
 * what begins with a pronoun in the verb ("it is" said).
 */
function reportAt(
  all: readonly Lexeme[],
  at: number,
  count: number,
  language: Language,
): number | undefined {
  const { that, pronouns } = language.attributions;
  const ends = matchPhrase(pronouns, all, at) ? speechOf(language) : [that];
  for (const table of Object.values(language.cues)) {
    const found = matchPhrase(table, all, at);
    if (found?.value !== 'report') continue;
    const beyond = all.slice(count, found.next).map((_, index) => count + index);
    if (beyond.every((one) => ends.some((end) => matchPhrase(end, all, one))))
      return Math.min(found.next, count);
  }
  return undefined;
}
