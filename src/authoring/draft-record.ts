import type { Span } from '../model/record.ts';
import {
  boundariesOf,
  quoteClause,
  quoteSentence,
  quoteShortly,
  sentenceOf,
  type Boundaries,
} from './find-quote.ts';
import { unitOf, withLimits, withQualifier } from './surrounding-qualifiers.ts';
import { attributionsOf } from '../language/context/attribution.ts';
import type { CellPlace, HeadWords } from './cell-grounds.ts';
import { readDate } from '../language/date.ts';
import type { Language } from '../language/language.ts';
import type { Token } from '../language/scan.ts';
import { readValue } from '../compile/records/figure-value.ts';
import { proposeMode } from '../compile/records/modes.ts';
import { findAllWords } from '../compile/evidence/whole-words.ts';
import type { RecordFields } from './write-record.ts';

/** A record that is written for an editor to correct; what only an editor can decide is blank. */
export interface DraftedRecord {
  kind: 'agreement' | 'figure' | 'event' | 'quotation' | 'waive';
  fields: RecordFields;
  /** What it accounts for in its passage; with `everywhere`, wherever its words stand in the section. */
  claims: Span;
  everywhere?: string;
  /** What it accounts for in other passages: the heads of a cell. */
  inHeads?: readonly HeadWords[];
}

/** A passage, and what is around it. */
export interface Place {
  text: string;
  /** The texts of all passages of its section. */
  section: readonly string[];
  boundaries: Boundaries;
  /** The heading of its section, if it has one. */
  heading: string | undefined;
  /** Of a cell of a table, how it is cited. */
  inTable?: CellPlace | undefined;
}

/** Makes what is to be known of a passage to draft a record. */
export const placeOf = (
  text: string,
  section: readonly string[],
  heading: string | undefined,
  lang: string,
  inTable?: CellPlace,
): Place => ({ text, section, heading, boundaries: boundariesOf(text, lang), inTable });

/** What a record rests on: a cell, or a quote. */
export const grounds = ({ text, inTable }: Place, quote: Span) =>
  inTable
    ? (['cell', inTable.cell] as const)
    : (['quote', text.slice(quote.start, quote.end)] as const);

export const wholeCell = ({ text, inTable }: Place): Span | undefined =>
  inTable && { start: 0, end: text.length };

/** @returns an id for a record that is not taken yet, from words if they have any Latin letters. */
export type TakeId = (words: string, kind: DraftedRecord['kind']) => string;

/**
 * Drafts the record of a number, date, quotation or stray mark.
 * @param isRepeated whether the text has the words of a number and what it counts before
 * @returns the record; undefined where its words cannot be distinguished from the same words elsewhere in
 * the section
 */
export function draftRecord(
  token: Token,
  place: Place,
  language: Language,
  isRepeated: boolean,
  takeId: TakeId,
): DraftedRecord | undefined {
  switch (token.kind) {
    case 'quotation':
      return draftQuotation(token, place, takeId);
    case 'stray-mark':
      return draftStrayMark(token, place, takeId);
    case 'date':
    case 'number': {
      const name = nameAround(token, place.text) ?? nameOf(token, place, language);
      if (name) return draftWaiver(name, 'name', place, takeId);
      const counted = countedBy(token, place, language);
      if (isRepeated && counted) return draftWaiver(counted, 'coreference', place, takeId);
      return token.kind === 'date'
        ? draftEvent(token, place, language, takeId)
        : draftFigure(token, place, language, takeId);
    }
    case 'idiom':
      return undefined;
  }
}

/** @returns a number in words with what it counts, "two countries": said again, it is the same. */
export function countedBy(token: Token, place: Place, language: Language): Span | undefined {
  if (token.kind !== 'number' || /\p{N}/u.test(token.text)) return undefined;
  const unit = unitOf(token, around(token, place), language);
  return unit && unit.start >= token.end ? { start: token.start, end: unit.end } : undefined;
}

const around = (at: Span, { text, boundaries }: Place) => ({
  text,
  sentence: sentenceOf(at, boundaries),
  words: boundaries.words,
});

/** Digits that a hyphen ties to letters before them belong to a name: "Soyuz-5", "Expo-2017". */
function nameAround(token: Token, text: string): Span | undefined {
  if (!/^\p{Nd}/u.test(token.text)) return undefined;
  const before = /[\p{L}\p{M}\p{N}'’ʼ-]*[\p{L}\p{M}][-‐‑]$/u.exec(text.slice(0, token.start));
  // "Post-2014" says when; "Expo-2017" is one.
  if (!before || (token.kind === 'date' && !/^\p{Lu}/u.test(before[0]))) return undefined;
  const after = /^(?:[-‐‑]?[\p{L}\p{M}\p{N}])*/u.exec(text.slice(token.end))?.[0] ?? '';
  return { start: before.index, end: token.end + after.length };
}

/**
 * A number word with a capital inside a sentence belongs to a name ("the Three Seas Initiative"), and so
 * do digits right behind a capitalised word that nothing is counted by ("Resolution 2231").
 */
function nameOf(token: Token, place: Place, language: Language): Span | undefined {
  const { text, boundaries } = place;
  const sentence = sentenceOf(token, boundaries);
  const words = boundaries.words.filter(
    ({ start, end }) => start >= sentence.start && end <= sentence.end,
  );
  const isCapital = (word: Span | undefined) =>
    word !== undefined && /^\p{Lu}\p{L}/u.test(text.slice(word.start, word.end));
  const isNext = (a: Span | undefined, b: Span | undefined) =>
    a !== undefined && b !== undefined && text.slice(a.end, b.start) === ' ';
  const at = words.findIndex(({ start }) => start === token.start);
  if (at < 1 || token.kind !== 'number') return undefined;
  if (/^\p{Nd}+$/u.test(token.text)) {
    const before = words[at - 1];
    const isNamed = isCapital(before) && isNext(before, words[at]);
    const isCounted = unitOf(token, around(token, place), language) !== undefined;
    return isNamed && !isCounted ? { start: before!.start, end: token.end } : undefined;
  }
  const last = words.findIndex(({ end }) => end >= token.end);
  if (!isCapital(words[at]) || !isCapital(words[last + 1]) || !isNext(words[last], words[last + 1]))
    return undefined;
  let to = last + 1;
  while (isCapital(words[to + 1]) && isNext(words[to], words[to + 1])) to += 1;
  return { start: token.start, end: words[to]!.end };
}

function draftFigure(
  token: Token,
  place: Place,
  language: Language,
  takeId: TakeId,
): DraftedRecord | undefined {
  const { text, section, boundaries } = place;
  const at = withLimits(token, around(token, place), language);
  const unit = unitOf(at, around(token, place), language);
  const whole = { start: at.start, end: Math.max(at.end, unit?.end ?? 0) };
  const quote = wholeCell(place) ?? quoteClause(section, text, at, boundaries, whole);
  if (!quote) return undefined;
  const unitAt = unit && unit.start >= quote.start && unit.end <= quote.end ? unit : undefined;
  const isAfter = unitAt !== undefined && unitAt.start >= at.end;
  const named = text.slice(at.start, isAfter ? unitAt.end : at.end);
  // Where nobody has written down how a language writes numbers, the word after one may be its scale.
  const isUncertain = isAfter && language.file === undefined;
  const words = isUncertain ? named : text.slice(at.start, at.end);
  const { mode } = proposeMode(text, at, 'figure', language);
  const isSaid = attributionsOf(text, at, language).length > 0;
  const isUnread = 'problem' in readValue({ words }, unitAt === undefined, language);
  const { unit: headUnit, period, name } = place.inTable ?? {};
  const ofHead = unitAt ? undefined : headUnit;
  return {
    kind: 'figure',
    claims: at,
    inHeads: [ofHead, period].filter((words) => words !== undefined),
    fields: [
      ['figure', takeId(name ?? named, 'figure')],
      ['label', capitalised(name ?? named, language)],
      ['about', place.heading],
      grounds(place, quote),
      ['value', isUncertain || isUnread ? { words, is: undefined } : words],
      ...(unitAt && !isUncertain ? [['unit', text.slice(unitAt.start, unitAt.end)] as const] : []),
      ...(ofHead ? [['unit', ofHead.words] as const] : []),
      ...(period ? [['period', period.words] as const] : []),
      ...(mode ? [['mode', mode] as const] : []),
      ...(isSaid ? [['source', undefined] as const] : []),
    ],
  };
}

function draftEvent(
  token: Token,
  place: Place,
  language: Language,
  takeId: TakeId,
): DraftedRecord | undefined {
  const { text, section, boundaries } = place;
  const at = withQualifier(token, around(token, place), language);
  const quote = wholeCell(place) ?? quoteClause(section, text, at, boundaries);
  if (!quote) return undefined;
  const words = text.slice(at.start, at.end);
  const { mode, phase } = proposeMode(text, at, 'event', language);
  return {
    kind: 'event',
    claims: at,
    fields: [
      ['event', takeId(token.text, 'event')],
      ['label', undefined],
      grounds(place, quote),
      ['when', readDate(words, language) ? words : { words, is: undefined }],
      ['phase', phase],
      ...(mode ? [['mode', mode] as const] : []),
    ],
  };
}

/** Of more words than a name has, somebody is the speaker. */
const WORDS_OF_A_NAME = 4;

function draftQuotation(token: Token, place: Place, takeId: TakeId): DraftedRecord | undefined {
  const { text, section, boundaries } = place;
  const quote = wholeCell(place) ?? quoteSentence(section, text, token, boundaries);
  if (!quote) return undefined;
  const words = boundaries.words.filter(
    ({ start, end }) => start >= token.start && end <= token.end,
  );
  return {
    kind: 'quotation',
    claims: token,
    fields: [
      ['quotation', takeId(token.text, 'quotation')],
      grounds(place, quote),
      ['words', token.text],
      ['use', undefined],
      ...(words.length > WORDS_OF_A_NAME ? [['speaker', undefined] as const] : []),
    ],
  };
}

function draftStrayMark(token: Token, place: Place, takeId: TakeId): DraftedRecord | undefined {
  const { text, section, boundaries } = place;
  const quote = quoteShortly(section, text, token, boundaries);
  if (!quote) return undefined;
  return {
    kind: 'waive',
    claims: token,
    fields: [
      ['waive', takeId('stray mark', 'waive')],
      ['words', token.text],
      ['quote', text.slice(quote.start, quote.end)],
      ['why', 'defect'],
    ],
  };
}

function draftWaiver(
  at: Span,
  why: 'name' | 'coreference',
  { text, section }: Place,
  takeId: TakeId,
): DraftedRecord {
  const words = text.slice(at.start, at.end);
  const places = section.reduce((count, other) => count + findAllWords(other, words).length, 0);
  return {
    kind: 'waive',
    claims: at,
    everywhere: words,
    fields: [
      ['waive', takeId(words, 'waive')],
      ['words', words],
      ...(places > 1 ? [['all', 'true'] as const] : []),
      ['why', why],
    ],
  };
}

const capitalised = (words: string, { tag }: Language): string =>
  words.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(tag));
