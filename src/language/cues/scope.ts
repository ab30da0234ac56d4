import type { CueKind, CuePlace } from '../cue-kinds.ts';
import type { Language } from '../language.ts';
import type { Lexeme, LexemeRange } from '../lexeme.ts';
import { matchPhrase, matchPhraseBefore } from '../phrase.ts';
import {
  areLight,
  between,
  isOtherClause,
  hasComplementizer,
  isClauseMark,
  isInRelative,
  lastRelative,
  opensClause,
} from './clause.ts';

/**
 * What the words are that a cue may concern: a verb, with its cues before it; a value or a date, whose
 * verb may stand on either side; or one of the things that a sentence lists.
 */
export type Concerned = 'verb' | 'value' | 'item';

/** A phrase that may turn words round: what it is, in which place it does so, and where it stands. */
export interface FoundCue {
  readonly kind: CueKind;
  readonly place: CuePlace;
  readonly at: LexemeRange;
}

/** How a cue concerns the words: whether they depend on it. */
export interface CueScope {
  readonly governs: boolean;
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

/** @returns how a cue concerns the words; undefined where it belongs to something else. */
export function scopeOf(
  all: readonly Lexeme[],
  cue: FoundCue,
  words: LexemeRange,
  language: Language,
  concerned: Concerned,
): CueScope | undefined {
  const { kind, place, at } = cue;
  if (at.from < words.to && at.to > words.from) {
    // "would have" runs into "have signed".
    const runsInto = concerned === 'verb' && at.from < words.from && at.to < words.to;
    return runsInto && place !== 'behind' ? { governs: !OF_SENTENCE.has(kind) } : undefined;
  }
  if (concerned !== 'verb' && place === 'adjacent') return undefined;
  if (concerned === 'value' && place === 'throughout') {
    const [from, to] = at.to <= words.from ? [at.to, words.from] : [words.to, at.from];
    return isOtherClause(all, from, to, language) ? undefined : { governs: false };
  }
  // "Until 2050" is a time.
  if (concerned === 'value' && kind === 'condition' && place === 'before') return undefined;
  if (at.from >= words.to) return scopeBackward(all, cue, words, language, concerned);
  const scope = scopeForward(all, cue, words, language, concerned);
  // "not signed until 1997", « n’a été signé qu’en 1997 »
  const isRestricted =
    kind === 'negation' && matchPhrase(language.restrictions, all, words.to) !== undefined;
  return scope && isRestricted ? { governs: false } : scope;
}

/** Whether words are, or follow directly, a verb of the present tense ("is signed"). */
function isOfPresent(all: readonly Lexeme[], from: number, { presentVerbs }: Language): boolean {
  return (
    matchPhrase(presentVerbs, all, from) !== undefined ||
    matchPhraseBefore(presentVerbs, all, from) !== undefined
  );
}

/** Of a cue that stands behind the words. */
function scopeBackward(
  all: readonly Lexeme[],
  { kind, place, at }: FoundCue,
  words: LexemeRange,
  language: Language,
  concerned: Concerned,
): CueScope | undefined {
  if (concerned === 'item') return undefined;
  if (concerned === 'value' && place === 'before') {
    const { isParted, hasConjunction } = between(all, words.to, at.from, language);
    const isOfOther = lastRelative(all, words.to, at.from, language) !== undefined;
    return isParted || hasConjunction || isOfOther ? undefined : { governs: false };
  }
  if (place === 'behind')
    return areLight(all, words.to, at.from, language) ? { governs: kind !== 'doubt' } : undefined;
  if (place === 'after') return atClauseEnd(all, at, words, language, concerned);
  if (place !== 'anywhere' && place !== 'throughout') return undefined;
  if (
    concerned === 'value' &&
    kind !== 'denial' &&
    between(all, words.to, at.from, language).isParted &&
    !(OF_SPEECH.has(kind) && isClauseAlone(all, at))
  )
    return undefined;
  const relative = lastRelative(all, words.to, at.from, language);
  // A question is one as a whole, also where it goes on ("…, and by whom?").
  const isOfOther =
    kind !== 'question' &&
    relative !== undefined &&
    (!OF_SPEECH.has(kind) || at.from - relative <= RELATIVE_REACH);
  if (isOfOther) return undefined;
  // "The claim that it was signed is false": what is said of the clause governs it.
  const isOfClause =
    OF_SPEECH.has(kind) &&
    hasComplementizer(all, words.from, language) &&
    !between(all, words.to, at.from, language).isParted;
  return { governs: isOfClause };
}

/** How many words a clause has that only says who doubts it (", critics of the plan doubt."). */
const CLAUSE_ALONE = 6;

/** Whether a mark stands shortly before a cue, and the next one right behind it. */
function isClauseAlone(all: readonly Lexeme[], at: LexemeRange): boolean {
  const before = all.slice(Math.max(0, at.from - CLAUSE_ALONE), at.from);
  const next = all[at.to];
  return before.some(isClauseMark) && (next === undefined || next.kind === 'mark');
}

/** A negation at the end of the clause of the words: behind a coordination it may be of the other half. */
function atClauseEnd(
  all: readonly Lexeme[],
  at: LexemeRange,
  words: LexemeRange,
  language: Language,
  concerned: Concerned,
): CueScope | undefined {
  const gap = between(all, words.to, at.from, language);
  if (gap.isParted || gap.hasComplement || gap.hasConjunction) return undefined;
  if (lastRelative(all, words.to, at.from, language) !== undefined) return undefined;
  let isCoordinated = false;
  for (let index = words.to; index < at.from; index += 1)
    isCoordinated ||= matchPhrase(language.coordinators, all, index) !== undefined;
  return { governs: concerned === 'verb' && !isCoordinated };
}

/** Of a cue that stands before the words. */
function scopeForward(
  all: readonly Lexeme[],
  { kind, place, at }: FoundCue,
  words: LexemeRange,
  language: Language,
  concerned: Concerned,
): CueScope | undefined {
  if (place === 'behind' || place === 'after') return undefined;
  const { isParted, hasComplement, isBare, hasConjunction } = between(
    all,
    at.to,
    words.from,
    language,
    at.from > 0 && isClauseMark(all[at.from - 1]!),
  );
  if (place === 'clause') return isParted || hasConjunction ? undefined : { governs: true };
  if (place === 'adjacent') return isBare ? { governs: true } : undefined;
  if (place === 'before_present')
    return !isParted && isOfPresent(all, words.from, language) ? { governs: true } : undefined;
  // „Haben alle die Charta unterzeichnet, öffnet der Fonds“: a verb before all else makes its clause depend.
  if (place === 'first')
    return at.from === 0 && !isParted && all.slice(words.to).some(({ text }) => text === ',')
      ? { governs: true }
      : undefined;
  if (place === 'opening') {
    const isFirst = at.from === 0 || all[at.from - 1]!.kind === 'mark';
    // "Were it to lose 3 seats": of a value, only what makes it depend on something.
    const isOpen = concerned === 'verb' || kind === 'condition' || kind === 'past-conditional';
    return isOpen && isFirst && !isParted ? { governs: true } : undefined;
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
  if (isInRelative(all, at, words, language))
    // "the summit at which no charter was signed", but "the treaty that nobody wanted was signed"
    return kind === 'negative-subject' ? { governs: false } : undefined;
  if (kind === 'negative-subject')
    return {
      governs:
        opensClause(all, at.from, language) &&
        words.from - at.to <= SUBJECT_REACH &&
        lastRelative(all, at.to, words.from, language) === undefined,
    };
  return { governs: hasComplement };
}
