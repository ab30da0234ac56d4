import type { Span } from '../model/record.ts';
import { readDate } from '../language/date.ts';
import { isEndOfChange } from '../language/context/limits-around.ts';
import type { Language } from '../language/language.ts';
import { lexemes } from '../language/lexeme.ts';
import { readNumber } from '../language/number.ts';
import { matchPhrase, matchPhraseBefore } from '../language/phrase.ts';
import { readUnit } from '../language/unit.ts';

/** How many words before or after a number or date may limit it ("no more than about"). */
const REACH = 6;

/** Words of a passage around a place, within a sentence. */
interface Around {
  text: string;
  sentence: Span;
  /** The words of the passage. */
  words: readonly Span[];
}

const startsBefore = (at: Span, { sentence, words }: Around) =>
  words
    .map(({ start }) => start)
    .filter((start) => start >= sentence.start && start < at.start)
    .slice(-REACH)
    .reverse();
const endsAfter = (at: Span, { sentence, words }: Around) =>
  words
    .map(({ end }) => end)
    .filter((end) => end <= sentence.end && end > at.end)
    .slice(0, REACH);

/** @returns a number with the words that limit it: "about 100", "less than ten", "five or more". */
export function withLimits(at: Span, around: Around, language: Language): Span {
  const read = (start: number, end: number) => {
    const quantity = readNumber(around.text.slice(start, end), language);
    if (!quantity) return undefined;
    const about = quantity.kind === 'range' && quantity.about === true;
    return `${quantity.kind} ${about} ${quantity.kind === 'bound' ? quantity.op : ''}`;
  };
  const plain = read(at.start, at.end);
  if (plain === undefined) return at;
  let span = at;
  let limits = plain;
  for (const start of startsBefore(at, around)) {
    const found = read(start, at.end);
    // «5 лет 40 судов»: a noun before a number may be counted by another.
    const words = lexemes(around.text.slice(start, at.end), language.folding);
    if (matchPhrase(language.countsBefore, words, 0)) continue;
    // "The" before it is no limit, and is left out.
    if (found === undefined || found === limits) continue;
    if (isReached(start, around, language)) continue;
    span = { start, end: at.end };
    limits = found;
  }
  const end = endsAfter(span, around).find((candidate) => {
    const found = read(span.start, candidate);
    return found !== undefined && found !== limits;
  });
  return end === undefined ? span : { start: span.start, end };
}

/** Whether a change reaches what stands behind words at an offset ("increase trade up to"). */
function isReached(start: number, { text, sentence }: Around, language: Language): boolean {
  const all = lexemes(text.slice(sentence.start, sentence.end), language.folding);
  const at = all.findIndex((lexeme) => lexeme.start + sentence.start >= start);
  return at >= 0 && isEndOfChange(all, at, language);
}

/** @returns a date with the words that qualify it: "at the beginning of 2022". */
export function withQualifier(at: Span, around: Around, language: Language): Span {
  let span = at;
  for (const start of startsBefore(at, around)) {
    const found = readDate(around.text.slice(start, at.end), language)?.qualifier;
    // "Before the end of 2026": the words farthest out say how it is meant.
    if (found === undefined) continue;
    span = { start, end: at.end };
  }
  // Of what is qualified twice ("before the end of"), nothing is left out; an editor reads it.
  const before = lexemes(around.text.slice(around.sentence.start, span.start), language.folding);
  const more = matchPhraseBefore(language.dates.qualifiers, before, before.length);
  return more ? { start: around.sentence.start + before[more.start]!.start, end: span.end } : span;
}

/**
 * @param value where the words of a value stand
 * @returns where its unit stands: the sign or words of a currency or of per cent within it; else the
 * word after it, or the capitalised words; undefined where that is no word, or one that only links
 */
export function unitOf(
  value: Span,
  { text, sentence, words }: Around,
  language: Language,
): Span | undefined {
  const own = text.slice(value.start, value.end);
  const quantity = readNumber(own, language);
  const unit = quantity?.unit;
  if (unit?.kind === 'percent') return percentIn(value, text, language);
  // "Twofold" says how many times, and counts nothing.
  if (unit?.words === '') return undefined;
  if (unit) {
    const start = own.lastIndexOf(unit.words);
    if (start < 0) return undefined;
    return { start: value.start + start, end: value.start + start + unit.words.length };
  }
  const gap = /^(?:[ \u00a0\u2009\u202f]|[-‐‑])?(?=[\p{L}\p{M}])/u.exec(text.slice(value.end));
  const start = value.end + (gap?.[0].length ?? 0);
  const index = words.findIndex((word) => word.start === start);
  const first = words[index];
  if (!gap || !first || first.end > sentence.end) return undefined;
  const word = text.slice(first.start, first.end);
  if (linksOnly(word, language) || readNumber(word, language)) return undefined;
  const compound = compoundEnd(text.slice(start, sentence.end), language);
  if (compound !== undefined) return { start, end: start + compound };
  let { end } = first;
  const isCapital = ({ start: at }: Span) => /^\p{Lu}/u.test(text.slice(at, at + 2));
  for (const word of words.slice(index + 1)) {
    if (!isCapital(first) || !isCapital(word) || text.slice(end, word.start) !== ' ') break;
    end = word.end;
  }
  return { start, end };
}

/** Where a unit of several words ends: "percentage points". */
function compoundEnd(text: string, language: Language): number | undefined {
  const all = lexemes(text, language.folding);
  const found = matchPhrase(language.compoundUnits, all, 0);
  return found && all[found.next - 1]!.end;
}

function percentIn({ start, end }: Span, text: string, language: Language): Span | undefined {
  for (let from = end - 1; from > start; from--) {
    const words = text.slice(from, end);
    if (words.trim() === words && readUnit(words, language).kind === 'percent')
      return { start: from, end };
  }
  return undefined;
}

/** Whether a word after a number is none that is counted: "15 of", "89 and". */
function linksOnly(word: string, language: Language): boolean {
  const all = lexemes(word, language.folding);
  const { clauseWords, unitLinks, fillers, bareRange, approximations, negations, dates } = language;
  return [
    clauseWords,
    unitLinks,
    fillers,
    bareRange,
    approximations,
    negations,
    dates.fillers,
    language.lightWords,
    language.presentVerbs,
    language.notCounted,
  ].some((table) => matchPhrase<unknown>(table, all, 0)?.next === all.length);
}
