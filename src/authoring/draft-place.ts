import type { Span } from '../model/record.ts';
import type { CellPlace } from './cell-grounds.ts';
import { boundariesOf, sentenceOf, type Boundaries } from './find-quote.ts';

/** A passage, and what is around it. */
export interface DraftPlace {
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
export const draftPlaceOf = (
  text: string,
  section: readonly string[],
  heading: string | undefined,
  lang: string,
  inTable?: CellPlace,
): DraftPlace => ({ text, section, heading, boundaries: boundariesOf(text, lang), inTable });

/** What a record rests on: a cell, or a quote. */
export const grounds = ({ text, inTable }: DraftPlace, quote: Span) =>
  inTable
    ? (['cell', inTable.cell] as const)
    : (['quote', text.slice(quote.start, quote.end)] as const);

/** @returns all of a cell of a table, which is cited whole; undefined of other passages. */
export const wholeCell = ({ text, inTable }: DraftPlace): Span | undefined =>
  inTable && { start: 0, end: text.length };

/** @returns the sentence around words of a passage, and the words in it. */
export const around = (at: Span, { text, boundaries }: DraftPlace) => ({
  text,
  sentence: sentenceOf(at, boundaries),
  words: boundaries.words,
});
