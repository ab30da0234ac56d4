import { CUE_PLACES, type CueKind, type CuePlace } from './cue-kinds.ts';
import type { Language } from './language.ts';
import type { Lexeme } from './lexeme.ts';
import { matchPhrase, type PhraseMatch } from './phrase.ts';

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
 * What the words are that a cue may concern: a verb, with its cues before it; a value or a date, whose
 * verb may stand on either side; or one of the things that a sentence lists.
 */
export type Concerned = 'verb' | 'value' | 'item';

/** A stretch of lexemes, by index; `to` exclusive. */
export interface LexemeRange {
  readonly from: number;
  readonly to: number;
}

/** Kinds that say that others say, believe or deny it: a comma keeps them from nothing. */
const OF_SENTENCE: ReadonlySet<CueKind> = new Set([
  'denial',
  'doubt',
  'falsehood',
  'report',
  'condition',
  'question',
]);
const OF_SPEECH: ReadonlySet<CueKind> = new Set(['denial', 'doubt', 'falsehood']);

/** How far behind a noun phrase its verb may stand ("No contract worth the name was signed"). */
const SUBJECT_REACH = 9;
/** How many words behind a relative pronoun a denial still belongs to its clause. */
const RELATIVE_REACH = 3;

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
      return match ? [{ ...match, place }] : [];
    }).sort((a, b) => b.next - a.next);
    if (harmless && harmless.next >= (here[0]?.next ?? 0)) {
      index = harmless.next - 1;
      continue;
    }
    if (isMonth(all, index, language)) continue;
    for (const match of here) {
      const cue = concern(all, { from: index, to: match.next }, match, words, language, concerned);
      if (!cue) continue;
      keep(match.value, { from: index, to: match.next }, cue.governs);
      break;
    }
  }
  return found.map(({ kind, start, end, governs }) => ({ kind, start, end, governs }));
}

/** Whether a cue concerns the words, and how; undefined where it belongs to something else. */
function concern(
  all: readonly Lexeme[],
  at: LexemeRange,
  { value: kind, place }: PhraseMatch<CueKind> & { place: CuePlace },
  words: LexemeRange,
  language: Language,
  concerned: Concerned,
): { governs: boolean } | undefined {
  if (at.from < words.to && at.to > words.from) return undefined;
  if (concerned !== 'verb' && place === 'adjacent') return undefined;
  // "Until 2050" is a time.
  if (concerned === 'value' && kind === 'condition' && place === 'before') return undefined;
  if (at.from >= words.to) {
    if (concerned === 'item') return undefined;
    if (concerned === 'value' && place === 'before') {
      const { isParted, hasConjunction } = between(all, words.to, at.from, language);
      const isOfOther = lastRelative(all, words.to, at.from, language) !== undefined;
      return isParted || hasConjunction || isOfOther ? undefined : { governs: false };
    }
    if (place === 'behind')
      return areLight(all, words.to, at.from, language) ? { governs: true } : undefined;
    if (place === 'after') return concernBehind(all, at, words, language, concerned);
    if (place !== 'anywhere') return undefined;
    if (
      concerned === 'value' &&
      kind !== 'denial' &&
      between(all, words.to, at.from, language).isParted
    )
      return undefined;
    const relative = lastRelative(all, words.to, at.from, language);
    const isOfOther =
      relative !== undefined && (!OF_SPEECH.has(kind) || at.from - relative <= RELATIVE_REACH);
    if (isOfOther) return undefined;
    // "The claim that it was signed is false": what is said of the clause governs it.
    const isOfClause =
      OF_SPEECH.has(kind) &&
      hasComplementizer(all, words.from, language) &&
      !between(all, words.to, at.from, language).isParted;
    return { governs: isOfClause };
  }
  if (place === 'behind' || place === 'after') return undefined;
  const { isParted, hasComplement, isBare, hasConjunction } = between(
    all,
    at.to,
    words.from,
    language,
    at.from > 0 && isClauseMark(all[at.from - 1]!),
  );
  if (place === 'adjacent') return isBare ? { governs: true } : undefined;
  if (place === 'before_present')
    return !isParted && matchPhrase(language.presentVerbs, all, words.from)
      ? { governs: true }
      : undefined;
  if (place === 'opening') {
    const isFirst = at.from === 0 || all[at.from - 1]!.kind === 'mark';
    return concerned === 'verb' && isFirst && !isParted ? { governs: true } : undefined;
  }
  if (OF_SENTENCE.has(kind)) {
    if (concerned === 'value' && isParted && kind !== 'condition' && kind !== 'question')
      return undefined;
    // Where no word makes a clause depend, the verb stands right before what it denies ("否认签署").
    const isComplement = hasComplement || language.complementizers.size === 0;
    if (OF_SPEECH.has(kind)) return { governs: isComplement && !isParted };
    return { governs: kind === 'condition' && !isParted && opensClause(all, at.from, language) };
  }
  if (concerned === 'item')
    return isInRelative(all, at, words, language) ? undefined : { governs: false };
  if (isParted || (hasConjunction && !hasComplement)) return undefined;
  if (isBare) return { governs: true };
  if (isInRelative(all, at, words, language)) return undefined;
  if (kind === 'negative-subject')
    return {
      governs:
        opensClause(all, at.from, language) &&
        words.from - at.to <= SUBJECT_REACH &&
        lastRelative(all, at.to, words.from, language) === undefined,
    };
  return { governs: hasComplement };
}

/** A negation at the end of the clause of the words: behind a coordination it may be of the other half. */
function concernBehind(
  all: readonly Lexeme[],
  at: LexemeRange,
  words: LexemeRange,
  language: Language,
  concerned: Concerned,
): { governs: boolean } | undefined {
  const gap = between(all, words.to, at.from, language);
  if (gap.isParted || gap.hasComplement || gap.hasConjunction) return undefined;
  if (lastRelative(all, words.to, at.from, language) !== undefined) return undefined;
  let isCoordinated = false;
  for (let index = words.to; index < at.from; index += 1)
    isCoordinated ||= matchPhrase(language.coordinators, all, index) !== undefined;
  return { governs: concerned === 'verb' && !isCoordinated };
}

/** Whether a word before the words makes a clause depend ("reports that …"). */
function hasComplementizer(all: readonly Lexeme[], to: number, language: Language): boolean {
  for (let index = 0; index < to; index += 1)
    if (matchPhrase(language.complementizers, all, index)) return true;
  return false;
}

/** What lies between a cue and the words behind it. */
function between(
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
      if (matchPhrase(language.complementizers, all, index + 1)) continue;
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

const isClauseMark = ({ text }: Lexeme) => /^[,;:–—()،；：，、]$/u.test(text);

/** Whether only auxiliaries and adverbs stand there, or nothing. */
function areLight(all: readonly Lexeme[], from: number, to: number, language: Language): boolean {
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
function opensClause(all: readonly Lexeme[], index: number, language: Language): boolean {
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
function lastRelative(
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
function isInRelative(
  all: readonly Lexeme[],
  at: LexemeRange,
  words: LexemeRange,
  language: Language,
): boolean {
  const relative = lastRelative(all, Math.max(0, at.from - 2), at.from, language);
  if (relative === undefined) return false;
  const hasOther = lastRelative(all, at.to, words.from, language) !== undefined;
  const hasVerb = matchPhrase(language.lightWords, all, words.from) !== undefined;
  return hasVerb && !hasOther && !areLight(all, at.to, words.from, language);
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
