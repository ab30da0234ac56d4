import { absentIn } from './agreed/absence.ts';
import { agreedIn } from './agreed/agreed.ts';
import { cuesOf, type Cue } from './cues/cue.ts';
import { futureAt } from './cues/future.ts';
import type { Language } from './language.ts';
import { lexemes, type Lexeme, type LexemeRange } from './lexeme.ts';
import { matchPhrase } from './phrase.ts';
import { sentenceAround } from './sentence.ts';

/** The statuses that may be claimed only where words of the record's own quote state them. */
export const STRONG_STATUSES: ReadonlySet<string> = new Set([
  'signed',
  'initialled',
  'ratified',
  'in-force',
  'agreed',
]);

/** Statuses that need a phrase of the language, in the record's words or in those of another. */
export const PHRASED_STATUSES: ReadonlySet<string> = new Set([
  'prepared',
  'announced',
  'planned',
  'threatened',
  'rejected',
  'suspended',
  'ended',
  'denied',
]);

/** What a sentence makes of words: whether they hold a phrase of the status, and what turns it round. */
export interface Statement {
  readonly hasPhrase: boolean;
  /** With offsets into the text of the passage. */
  readonly cues: readonly Cue[];
  /** Those of the first phrase in the words: "did not announce its readiness". */
  readonly ofFirst: readonly Cue[];
}

/**
 * Looks for a status in words of a text, and at the whole sentence for what turns it round.
 * @param text the passage
 * @param words the stretch of it that an editor cites for the status
 * @param quote the stretch in which the phrase may begin, of whose end it has the words
 */
export function readStatus(
  text: string,
  words: { readonly start: number; readonly end: number },
  status: string,
  language: Language,
  quote: { readonly start: number; readonly end: number } = words,
): Statement {
  const sentence = sentenceAround(text, words, language);
  const all = lexemesOf(text, sentence, language);
  const from = all.findIndex(({ end }) => end > words.start);
  const beyond = all.findIndex(({ start }) => start >= words.end);
  const cited = { from: Math.max(from, 0), to: beyond < 0 ? all.length : beyond };
  const begin = all.findIndex(({ start }) => start >= quote.start);
  const earliest = Math.min(begin < 0 ? cited.from : begin, cited.from);
  const phrases = phrasesIn(all, cited, earliest, status, language);
  // Of words that have no phrase ("ready to sign"), the cues may say why.
  const last = { from: Math.max(cited.to - 1, cited.from), to: cited.to };
  const statements = (phrases.length > 0 ? phrases : [last]).map((phrase) =>
    cuesOf(all, phrase, language),
  );
  const ofFirst = statements[0] ?? [];
  const best = statements.toSorted((a, b) => weight(a) - weight(b))[0] ?? [];
  return { hasPhrase: phrases.length > 0, cues: best, ofFirst };
}

const weight = (cues: readonly Cue[]) =>
  cues.length + (cues.some(({ governs }) => governs) ? 1000 : 0);

/**
 * Finds what takes the certainty of a value or a date, or turns a member of a list out of it.
 * @param text the passage
 * @param words its words in it
 */
export function cuesAround(
  text: string,
  words: { readonly start: number; readonly end: number },
  concerned: 'value' | 'item',
  language: Language,
): Cue[] {
  const all = lexemesOf(text, sentenceAround(text, words, language), language);
  const from = all.findIndex(({ end }) => end > words.start);
  const beyond = all.findIndex(({ start }) => start >= words.end);
  if (from < 0) return [];
  return cuesOf(all, { from, to: beyond < 0 ? all.length : beyond }, language, concerned);
}

/** The lexemes of a sentence, with offsets into the whole text. */
export function lexemesOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  language: Language,
): Lexeme[] {
  return lexemes(text.slice(start, end), language.folding).map((lexeme) => ({
    ...lexeme,
    start: lexeme.start + start,
    end: lexeme.end + start,
  }));
}

/** Takes lexemes, a stretch of them and a status; gives its phrases there, the longest at each place. */
export function phrasesIn(
  all: readonly Lexeme[],
  cited: LexemeRange,
  earliest: number,
  status: string,
  language: Language,
): LexemeRange[] {
  if (status === 'agreed') return agreedIn(all, cited, language);
  const found: LexemeRange[] = [];
  const phrases = language.statuses.get(status);
  for (let index = earliest; phrases && index < cited.to; index += 1) {
    const match = matchPhrase(phrases, all, index, cited.to);
    if (!match || match.next <= cited.from) continue;
    found.push({ from: index, to: match.next });
    index = match.next - 1;
  }
  if (status === 'denied') found.push(...absentIn(all, cited, language));
  // Whatever is denied or meant to be is said so by the cues themselves.
  const kinds = CUES_OF_STATUS[status];
  for (let index = cited.from; kinds && index < cited.to; index += 1)
    for (const table of Object.values(language.cues)) {
      const match = matchPhrase(table, all, index) ?? futureAt(all, index, language);
      if (match && match.next <= cited.to && kinds.includes(match.value))
        found.push({ from: index, to: match.next });
    }
  return found;
}

const CUES_OF_STATUS: Readonly<Record<string, readonly Cue['kind'][]>> = {
  planned: ['intention', 'condition', 'past-conditional'],
  denied: ['denial', 'falsehood'],
};
