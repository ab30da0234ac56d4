import type { Language } from './language.ts';
import { lexemes, type Lexeme } from './lexeme.ts';
import { matchPhrase, type PhraseTable } from './phrase.ts';

/** The statuses of an agreement that may be claimed only where their words stand unblocked. */
export const STRONG_STATUSES: ReadonlySet<string> = new Set([
  'signed',
  'initialled',
  'ratified',
  'in-force',
]);

/** Whether words state a status; if something turns them round, what it is. */
export type Statement =
  { readonly stated: true } | { readonly stated: false; readonly blocker?: string };

/** How many words before a phrase a blocker reaches it over, within the clause. */
const REACH = 4;

/**
 * Takes the words that an editor cites for a status, what stands before them in the sentence, the
 * status and the language; gives whether they state it. A blocker (not, to be, ready to …) counts
 * within the clause, up to four words before the phrase, cited or not.
 */
export function statusStated(
  words: string,
  contextBefore: string,
  status: string,
  language: Language,
): Statement {
  const before = lexemes(contextBefore, language.folding);
  const all = [...before, ...lexemes(words, language.folding)];
  const phrases = language.statuses.get(status.replaceAll(' ', '-'));
  const blockers = STRONG_STATUSES.has(status.replaceAll(' ', '-'))
    ? [language.blockers, language.negations]
    : [language.negations];
  let blocked: string | undefined;
  for (let at = before.length; phrases && at < all.length; at += 1) {
    const phrase = matchPhrase(phrases, all, at);
    if (!phrase) continue;
    const blocker = blockerBefore(all, at, blockers, language);
    if (blocker === undefined) return { stated: true };
    blocked ??= blocker;
    at = phrase.next - 1;
  }
  // "ready to sign" holds no phrase of the status, yet says why not.
  blocked ??= blockerBefore(all, all.length, blockers, language);
  return { stated: false, ...(blocked !== undefined && { blocker: blocked }) };
}

/** The last blocker in reach before the lexeme at `index`. */
function blockerBefore(
  all: readonly Lexeme[],
  index: number,
  tables: readonly PhraseTable<string>[],
  language: Language,
): string | undefined {
  const start = clauseStart(all, index, language);
  let found: string | undefined;
  let at = start;
  while (at < index) {
    const harmless = matchPhrase(language.notBlockers, all, at);
    if (harmless && harmless.next <= index) {
      at = harmless.next;
      continue;
    }
    const matches = tables.map((table) => matchPhrase(table, all.slice(0, index), at));
    const longest = matches
      .filter((match) => match !== undefined)
      .sort((a, b) => b.next - a.next)[0];
    if (longest && index - longest.next < REACH) found = longest.value;
    at = longest?.next ?? at + 1;
  }
  return found;
}

/** The first lexeme of the clause that holds the one at `index`: after a mark, or a clause word. */
function clauseStart(all: readonly Lexeme[], index: number, language: Language): number {
  let start = index;
  while (start > 0) {
    const before = all[start - 1];
    if (!before || /^[.,;:!?—–…()]$/u.test(before.text)) break;
    if (matchPhrase(language.clauseWords, all, start - 1)) break;
    start -= 1;
  }
  return start;
}
