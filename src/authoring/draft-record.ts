import type { Span } from '../model/record.ts';
import { attributionsOf } from '../language/context/attribution.ts';
import { readDate } from '../language/date.ts';
import { withoutInvisible } from '../language/invisible.ts';
import type { Language } from '../language/language.ts';
import type { Token } from '../language/scan.ts';
import { readValue } from '../compile/records/figure-value.ts';
import { proposeMode } from '../compile/records/modes.ts';
import { findAllWords } from '../compile/evidence/whole-words.ts';
import type { HeadWords } from './cell-grounds.ts';
import { around, grounds, wholeCell, type DraftPlace } from './draft-place.ts';
import { quoteClause, quoteSentence, quoteShortly } from './find-quote.ts';
import { countedBy, isNumberedName, nameWith, WORDS_OF_A_NAME } from './names-with-numbers.ts';
import { unitOf, withLimits, withQualifier } from './surrounding-qualifiers.ts';
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
  place: DraftPlace,
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
      const mark = referenceMark(token, place.text);
      if (mark) return draftWaiver(mark, 'reference', place, takeId);
      const name = nameWith(token, place, language);
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

/** Digits alone in square brackets lead to a note or a source, and count nothing: "[1]". */
function referenceMark({ start, end, text: words }: Token, text: string): Span | undefined {
  const isMark = /^\p{Nd}{1,3}$/u.test(words) && text[start - 1] === '[' && text[end] === ']';
  return isMark ? { start: start - 1, end: end + 1 } : undefined;
}

function draftFigure(
  token: Token,
  place: DraftPlace,
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
      ['about', isSpokenOf(place, at) ? place.heading : undefined],
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

/** How many letters of a word two of its forms share. */
const SHARED = 5;

/** Whether the sentence of a value has a word of its section's heading: else it may be about anything. */
function isSpokenOf(place: DraftPlace, at: Span): boolean {
  const { sentence } = around(at, place);
  const stems = (text: string) =>
    (text.toLowerCase().match(/\p{L}{4,}|\p{sc=Han}{2,}/gu) ?? []).map((word) =>
      word.slice(0, SHARED),
    );
  const said = new Set(stems(place.text.slice(sentence.start, sentence.end)));
  return stems(place.heading ?? '').some((stem) => said.has(stem));
}

function draftEvent(
  token: Token,
  place: DraftPlace,
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

function draftQuotation(
  token: Token,
  place: DraftPlace,
  takeId: TakeId,
): DraftedRecord | undefined {
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
      ['use', isNumberedName(token) ? 'name' : undefined],
      ...(words.length > WORDS_OF_A_NAME ? [['speaker', undefined] as const] : []),
    ],
  };
}

function draftStrayMark(
  token: Token,
  place: DraftPlace,
  takeId: TakeId,
): DraftedRecord | undefined {
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
  why: 'name' | 'coreference' | 'reference',
  { text, section }: DraftPlace,
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
  withoutInvisible(words).replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(tag));
