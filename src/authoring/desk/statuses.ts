import type { Language } from '../../language/language.ts';
import { sentenceAround } from '../../language/sentence.ts';
import { readStatus, STRONG_STATUSES } from '../../language/status.ts';
import type { StatusProposal } from '../../model/desk/desk.ts';
import type { Span } from '../../model/record.ts';
import { STATUSES, type Status } from '../../model/statuses.ts';

/** @returns the statuses that words can state, and for each what of the sentence turns it round. */
export function proposeStatuses(text: string, words: Span, language: Language): StatusProposal[] {
  return STATUSES.flatMap((status): StatusProposal[] => {
    const { hasPhrase, cues } = readStatus(text, words, status, language);
    if (!hasPhrase) return [];
    const cue = cues.find(({ governs }) => governs) ?? cues[0];
    const isStated = !cue || !STRONG_STATUSES.has(status) || !cue.governs;
    const said = cue && text.slice(cue.start, cue.end);
    return isStated || said === undefined
      ? [{ status, ...(said !== undefined && { cue: said }) }]
      : [];
  });
}

/** The statuses that words of the record itself have to state, the one that comes last first. */
const LAST_FIRST: readonly Status[] = ['in-force', 'ratified', 'signed', 'initialled', 'agreed'];

/** How many words those of a status have at most. */
const MOST = 7;

/**
 * Looks in a stretch of a text for the shortest words that state a status without doubt.
 * @returns the status and the words, of several that follow one another the last; undefined where there
 * are none, or several weak ones
 */
export function statusIn(
  text: string,
  stretch: Span,
  language: Language,
): { is: Status; words: Span } | undefined {
  const words = Array.from(
    new Intl.Segmenter(language.tag, { granularity: 'word' }).segment(text),
  ).flatMap(({ index, segment, isWordLike }) =>
    isWordLike && index >= stretch.start && index + segment.length <= stretch.end
      ? [{ start: index, end: index + segment.length }]
      : [],
  );
  const whole = STATUSES.filter((status) => {
    const { hasPhrase, cues } = readStatus(text, stretch, status, language);
    return hasPhrase && !cues.some(({ governs }) => governs && status !== 'denied');
  });
  const found = whole.flatMap((is) => {
    for (let count = 1; count <= MOST; count += 1)
      for (let from = 0; from + count <= words.length; from += 1) {
        const span = { start: words[from]!.start, end: words[from + count - 1]!.end };
        const { hasPhrase, cues } = readStatus(text, span, is, language, stretch);
        if (hasPhrase && !cues.some(({ governs }) => governs && is !== 'denied'))
          return [{ is, words: span }];
      }
    return [];
  });
  // "was signed in May and entered into force in June": what it has come to last.
  const last = LAST_FIRST.flatMap((status) => found.find(({ is }) => is === status) ?? [])[0];
  if (last) return last;
  return found.length === 1 ? found[0] : undefined;
}

/** @returns the sentence around a place. */
export const sentenceOf = (text: string, place: Span, language: Language): Span => {
  const { start, end } = sentenceAround(text, place, language);
  const own = text.slice(start, end);
  return {
    start: start + (own.length - own.trimStart().length),
    end: start + own.trimEnd().length,
  };
};
