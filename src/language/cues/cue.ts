import { CUE_PLACES, type CueKind } from '../cue-kinds.ts';
import { futureAt } from './future.ts';
import type { Language } from '../language.ts';
import type { Lexeme, LexemeRange } from '../lexeme.ts';
import { matchPhrase, type PhraseTable } from '../phrase.ts';
import { spanAt } from '../range.ts';
import { areLight } from './clause.ts';
import { scopeOf, type Concerned } from './scope.ts';

/** Words of a sentence that turn others round. */
export interface Cue {
  readonly kind: CueKind;
  /** UTF-16 offsets into the text that the lexemes are of. */
  readonly start: number;
  readonly end: number;
  /**
   * Whether the words depend on it (it negates their verb, or is a verb of denial, doubt, wish or
   * plan that they are said by), so that they state nothing; else it stands beside them.
   */
  readonly governs: boolean;
}

/**
 * Finds what turns words of a sentence round. What stands in a clause of its own (a relative clause
 * behind them or before them, a clause that a comma closes) concerns another statement.
 * @param all the lexemes of the sentence
 * @param words those that are to state something
 * @returns the cues that concern them, in order; those that touch are one
 */
export function cuesOf(
  all: readonly Lexeme[],
  words: LexemeRange,
  language: Language,
  concerned: Concerned = 'verb',
): Cue[] {
  const found: (Cue & LexemeRange)[] = [];
  const keep = (kind: CueKind, at: LexemeRange, governs: boolean) => {
    const start = all[at.from]!.start;
    const end = all[at.to - 1]!.end;
    const last = found.at(-1);
    const isOne = last && (last.to >= at.from || areLight(all, last.to, at.from, language));
    if (last && isOne && at.to > words.from === last.to > words.from)
      found[found.length - 1] = {
        ...(governs && !last.governs ? { ...last, kind } : last),
        end: Math.max(end, last.end),
        to: Math.max(at.to, last.to),
        governs: governs || last.governs,
      };
    else found.push({ kind, start, end, ...at, governs });
  };
  for (let index = 0; index < all.length; index += 1) {
    const harmless = matchPhrase(language.notCues, all, index);
    const here = CUE_PLACES.flatMap((place) => {
      const match = matchPhrase(language.cues[place], all, index);
      // "alcanzará" is a verb that is to come by its ending alone.
      const found = match ?? (place === 'before' ? futureAt(all, index, language) : undefined);
      return found ? [{ ...found, place }] : [];
    }).sort((a, b) => b.next - a.next);
    if (harmless && harmless.next >= (here[0]?.next ?? 0)) {
      index = harmless.next - 1;
      continue;
    }
    if (isMonth(all, index, language)) continue;
    if (here.length > 0 && isLimitOfNumber(all, index, language)) continue;
    for (const match of here) {
      const at = { from: index, to: match.next };
      const cue = { kind: match.value, place: match.place, at };
      const scope = scopeOf(all, cue, words, language, concerned);
      if (!scope) continue;
      keep(cue.kind, at, scope.governs);
      break;
    }
  }
  return found.map(({ kind, start, end, governs }) => ({ kind, start, end, governs }));
}

/** "Nearly" in "nearly 60 countries" limits the number, and no verb. */
function isLimitOfNumber(all: readonly Lexeme[], index: number, language: Language): boolean {
  const tables: readonly PhraseTable<unknown>[] = [language.bounds, language.approximations];
  return tables.some((table) => {
    const limit = matchPhrase(table, all, index);
    return limit !== undefined && spanAt(all, limit.next, language) !== undefined;
  });
}

/** "May", with a capital, is the month. */
function isMonth(all: readonly Lexeme[], index: number, { dates }: Language): boolean {
  const lexeme = all[index]!;
  return (
    dates.monthsCapital &&
    /^\p{Lu}/u.test(lexeme.text) &&
    matchPhrase(dates.ambiguousMonths, all, index) !== undefined
  );
}
