import { cuesOf } from '../cues/cue.ts';
import type { Language } from '../language.ts';
import type { Lexeme } from '../lexeme.ts';
import { matchPhrase } from '../phrase.ts';
import { sentenceAround } from '../sentence.ts';
import { lexemesOf, phrasesIn, STRONG_STATUSES } from '../status.ts';

/** Words by which a text states that an agreement was signed, reached and so on. */
export interface StatedAgreement {
  readonly status: string;
  /** UTF-16 offsets into the text; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Words of the sentence that could turn it round, and do not govern it. */
  readonly beside: readonly string[];
}

/**
 * Takes a text (one block) and its language; gives every phrase of a strong status that nothing in its
 * sentence turns round, in order. Of several statuses at one place, the first of the format's list.
 */
export function statedAgreements(text: string, language: Language): StatedAgreement[] {
  const found: StatedAgreement[] = [];
  let from = 0;
  while (from < text.length) {
    const start = from + (/^\s*/u.exec(text.slice(from, from + 64))?.[0].length ?? 0);
    if (start >= text.length) break;
    const sentence = sentenceAround(text, { start, end: start + 1 }, language);
    found.push(...statedIn(text, sentence, language));
    from = Math.max(sentence.end, start + 1);
  }
  return found;
}

function statedIn(
  text: string,
  sentence: { start: number; end: number },
  language: Language,
): StatedAgreement[] {
  const all = lexemesOf(text, sentence, language);
  if (isAsked(all, language)) return [];
  const whole = { from: 0, to: all.length };
  const found: StatedAgreement[] = [];
  for (const status of STRONG_STATUSES)
    for (const phrase of phrasesIn(all, whole, 0, status, language)) {
      const [start, end] = [all[phrase.from]!.start, all[phrase.to - 1]!.end];
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const cues = cuesOf(all, phrase, language);
      if (cues.some(({ governs, kind }) => governs || kind === 'question')) continue;
      const beside = cues.map((cue) => text.slice(cue.start, cue.end));
      found.push({ status, start, end, beside });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a sentence ends as a question does, whatever stands between ("ما الذي وُقّع وما الذي لم يُوقّع؟"). */
function isAsked(all: readonly Lexeme[], language: Language): boolean {
  for (let index = all.length - 1; all[index]?.kind === 'mark'; index -= 1)
    if (matchPhrase(language.cues.anywhere, all, index)?.value === 'question') return true;
  return false;
}
