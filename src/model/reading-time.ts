import type { Analysis } from './analysis.ts';

/** @returns how many words a text has, as its sections count them. */
export const wordCount = ({ sections }: Analysis): number =>
  sections.reduce((total, section) => total + section.words, 0);

/**
 * Words a minute in silent reading, by language: Trauzettel-Klosinski and Dietz, "Standardized
 * assessment of reading performance" (IReST), 2012, table 2; 190 where it has no value.
 */
const WORDS_A_MINUTE: Record<string, number> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 193,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  zh: 158,
};

/** @returns how long a text of so many words takes to read, in whole minutes, at least 1. */
export function readingMinutes(words: number, lang: string): number {
  const pace = WORDS_A_MINUTE[lang.split('-')[0]!.toLowerCase()] ?? 190;
  return Math.max(1, Math.round(words / pace));
}
