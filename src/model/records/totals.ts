import type { Agreement, Quotation } from '../record.ts';
import { strongCount, type StrongCount } from './strong-count.ts';
import { countVoices, groupBySpeaker } from './voices.ts';

/** What is said of an analysis on each of its pages; it is counted at build time, not in the browser. */
export interface Totals {
  /** Of the agreements those that have come furthest; absent where there are none. */
  strong?: StrongCount;
  /** How many speak: those whom the text names and those whom it does not, and the author as a speaker. */
  voices: number;
  /** What those are called, but for the author. */
  speakers: string[];
}

/** @param lang the language of the text */
export function totalsOf(
  agreements: readonly Agreement[],
  quotations: readonly Quotation[],
  lang: string,
): Totals {
  const strong = strongCount(agreements);
  const voices = groupBySpeaker(quotations, lang);
  return {
    ...(strong && { strong }),
    voices: countVoices(voices),
    speakers: [...voices.named, ...voices.unnamed].map(({ name }) => name),
  };
}
