import type { Agreement, Quotation } from '../record.ts';
import type { Totals } from '../analysis.ts';
import { strongCount } from './strong-count.ts';
import { countVoices, groupBySpeaker } from './voices.ts';

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
