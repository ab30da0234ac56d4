import type { Language } from '../language.ts';
import { isGlued, type Lexeme, type LexemeRange } from '../lexeme.ts';
import { matchPhrase, matchPhraseBefore } from '../phrase.ts';

/** What lies between a cue and the words behind it. */
export function between(
  all: readonly Lexeme[],
  from: number,
  to: number,
  language: Language,
  isAfterMark = false,
) {
  let marks = 0;
  let isParted = false;
  let hasComplement = false;
  let hasConjunction = false;
  let isBare = true;
  /** Within a pair of marks, which sets off what interrupts the clause. */
  let isInserted = false;
  // A cue that is itself set off (", perhaps, ") takes its second mark along.
  const isSetOff = from < to && isClauseMark(all[from]!) && isAfterMark;
  for (let index = isSetOff ? from + 1 : from; index < to; index += 1) {
    const complement = matchPhrase(language.complementizers, all, index);
    const lexeme = all[index]!;
    if (complement && complement.next <= to) {
      hasComplement = true;
      isBare = false;
    } else if (isClauseMark(lexeme)) {
      if (isInNumber(all, index)) continue;
      if (matchPhrase(language.complementizers, all, index + 1)) continue;
      if (goesOnWithInfinitive(all, index + 1, language)) continue;
      // A clause of its own follows: ", and …".
      if (lexeme.text === ';' || matchPhrase(language.coordinators, all, index + 1))
        isParted = true;
      marks += 1;
      isInserted = !isInserted;
    } else if (!isInserted) {
      const conjunction = matchPhrase(language.clauseWords, all, index);
      if (conjunction && conjunction.next <= to) hasConjunction = true;
      if (!isLight(all, index, language)) isBare = false;
    }
  }
  // An odd mark closes a clause or opens one; an even number of them sets off an insertion.
  isParted ||= marks % 2 === 1;
  return { isParted, hasComplement, hasConjunction, isBare: isBare && !isParted };
}

/** "undertakes to deepen the river, and to raise …": behind its comma the same verb goes on. */
function goesOnWithInfinitive(
  all: readonly Lexeme[],
  index: number,
  { coordinators, infinitiveLinks, agreed }: Language,
): boolean {
  const and = matchPhrase(coordinators, all, index);
  if (!and) return false;
  const link = matchPhrase(infinitiveLinks, all, and.next);
  const verb = all[link?.next ?? and.next];
  const endings = agreed.upon?.infinitives ?? [];
  if (endings.length === 0) return link !== undefined;
  return verb?.kind === 'word' && endings.some((ending) => verb.fold.endsWith(ending));
}

/** Whether a clause of its own begins between: behind "; " or ", and", but not "; that". */
export function isOtherClause(
  all: readonly Lexeme[],
  from: number,
  to: number,
  language: Language,
): boolean {
  for (let index = from; index < to; index += 1) {
    if (!isClauseMark(all[index]!)) continue;
    const and = matchPhrase(language.coordinators, all, index + 1);
    const isDependent =
      matchPhrase(language.complementizers, all, and?.next ?? index + 1) !== undefined;
    if (!isDependent && (and || /^[;；]$/u.test(all[index]!.text))) return true;
  }
  return false;
}

export const isClauseMark = ({ text }: Lexeme) => /^[,;:–—()،；：，、]$/u.test(text);

/** "2,400": a mark within a number parts no clause. */
const isInNumber = (all: readonly Lexeme[], index: number): boolean =>
  all[index - 1]?.kind === 'digits' &&
  all[index + 1]?.kind === 'digits' &&
  isGlued(all, index) &&
  isGlued(all, index + 1);

/** Whether only auxiliaries and adverbs stand there, or nothing. */
export function areLight(
  all: readonly Lexeme[],
  from: number,
  to: number,
  language: Language,
): boolean {
  for (let index = from; index < to; index += 1) if (!isLight(all, index, language)) return false;
  return true;
}

function isLight(all: readonly Lexeme[], index: number, language: Language): boolean {
  const lexeme = all[index]!;
  if (/^[“”"‘«»„]$/u.test(lexeme.text)) return true;
  return (
    matchPhrase(language.lightWords, all, index) !== undefined ||
    language.lightEndings.some((ending) => lexeme.fold.endsWith(ending) && lexeme.fold.length > 4)
  );
}

/** Whether the lexeme at an index is the first of its sentence or clause, adverbs aside. */
export function opensClause(all: readonly Lexeme[], index: number, language: Language): boolean {
  let at = index;
  while (at > 0) {
    const before = all[at - 1]!;
    if (before.kind === 'mark') return true;
    if (
      matchPhrase(language.clauseWords, all, at - 1) ??
      matchPhrase(language.complementizers, all, at - 1)
    )
      return true;
    if (!isLight(all, at - 1, language)) return false;
    at -= 1;
  }
  return true;
}

/** The last relative pronoun in a stretch. */
export function lastRelative(
  all: readonly Lexeme[],
  from: number,
  to: number,
  language: Language,
): number | undefined {
  for (let index = to - 1; index >= from; index -= 1)
    if (matchPhrase(language.relatives, all, index)) return index;
  return undefined;
}

/**
 * Whether a cue before the words stands in a relative clause on their subject ("the treaty that will
 * open the river was signed"): a relative pronoun right before it, and a verb of its own behind it.
 */
export function isInRelative(
  all: readonly Lexeme[],
  at: LexemeRange,
  words: LexemeRange,
  language: Language,
): boolean {
  const relative = lastRelative(all, Math.max(0, at.from - 2), at.from, language);
  if (relative === undefined || isOfSpeech(all, relative, language)) return false;
  const hasOther = lastRelative(all, at.to, words.from, language) !== undefined;
  const hasVerb = matchPhrase(language.lightWords, all, words.from) !== undefined;
  return hasVerb && !hasOther && !areLight(all, at.to, words.from, language);
}

/** "insiste che": behind a verb of saying the same word makes a clause depend on it. */
function isOfSpeech(all: readonly Lexeme[], index: number, language: Language): boolean {
  const { verbs, verbsBeforeThat } = language.attributions;
  return (
    matchPhrase(language.complementizers, all, index) !== undefined &&
    [verbs, verbsBeforeThat].some((table) => matchPhraseBefore(table, all, index))
  );
}

/** Whether a word before the words makes a clause depend ("reports that …"). */
export function hasComplementizer(all: readonly Lexeme[], to: number, language: Language): boolean {
  for (let index = 0; index < to; index += 1)
    if (matchPhrase(language.complementizers, all, index)) return true;
  return false;
}
