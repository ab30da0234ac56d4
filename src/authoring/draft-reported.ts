import { attributionsOf } from '../language/context/attribution.ts';
import type { Language } from '../language/language.ts';
import { lexemes } from '../language/lexeme.ts';
import { matchPhrase } from '../language/phrase.ts';
import { sentenceAround } from '../language/sentence.ts';
import type { Span } from '../model/record.ts';
import { grounds, wholeCell, type DraftPlace } from './draft-place.ts';
import type { DraftedRecord, TakeId } from './draft-record.ts';
import { quoteSentence } from './find-quote.ts';

/** How many words a speaker has at most; of more the editor says who it is. */
const SPEAKER_WORDS = 6;
/** How few words are no statement. */
const FEWEST_WORDS = 3;

/**
 * Drafts what the text tells in its own words that somebody said: "X said that …", "according to X, …".
 * Who says it stands before the verb, or behind the phrase; where that is in doubt it is left blank.
 */
export function draftReported(
  place: DraftPlace,
  language: Language,
  isTaken: (at: Span) => boolean,
  takeId: TakeId,
): DraftedRecord[] {
  const { text } = place;
  const found: DraftedRecord[] = [];
  for (const sentence of place.boundaries.sentences) {
    const own = sentenceAround(text, sentence, language);
    const words = text.slice(own.start, own.end);
    // What stands in quotation marks is recorded as such.
    if (isTaken(own) || [...language.quotationMarks.keys()].some((mark) => words.includes(mark)))
      continue;
    const at = { start: own.end, end: own.end };
    const [first, ...others] = attributionsOf(text, at, language);
    if (!first || others.length > 0 || first.start < own.start) continue;
    const parts = partsOf(text, own, first, language);
    const quote =
      parts &&
      (wholeCell(place) ?? quoteSentence(place.section, text, parts.said, place.boundaries));
    if (!parts || !quote) continue;
    const said = text.slice(parts.said.start, parts.said.end);
    const speaker = parts.speaker && text.slice(parts.speaker.start, parts.speaker.end);
    found.push({
      kind: 'quotation',
      claims: parts.said,
      fields: [
        ['quotation', takeId(said, 'quotation')],
        grounds(place, quote),
        ['words', said],
        ['use', 'reported'],
        [
          'speaker',
          speaker === undefined || /^\p{Lu}/u.test(speaker) ? speaker : { unnamed: speaker },
        ],
      ],
    });
  }
  return found;
}

/** @returns what is said, and who says it, where the sentence has no more than the two. */
export function partsOf(
  text: string,
  sentence: Span,
  words: Span,
  language: Language,
): { said: Span; speaker?: Span } | undefined {
  const trim = ({ start, end }: Span): Span => {
    const inner = text.slice(start, end);
    const from = start + (/^[\s,:;—–-]*/u.exec(inner)?.[0].length ?? 0);
    const to = end - (/[\s,:;.!?…—–-]*$/u.exec(inner)?.[0].length ?? 0);
    return { start: from, end: Math.max(from, to) };
  };
  const count = ({ start, end }: Span) =>
    lexemes(text.slice(start, end), language.folding).filter(({ kind }) => kind !== 'mark').length;
  const before = trim({ start: sentence.start, end: words.start });
  const behind = trim({ start: words.end, end: sentence.end });
  const all = lexemes(text.slice(words.start, words.end), language.folding);
  const isPhrase = matchPhrase(language.attributions.phrases, all, 0) !== undefined;
  const comma = /[,，]/u.exec(text.slice(behind.start, behind.end));
  const that = all.some((_, index) => matchPhrase(language.attributions.that, all, index));
  if (!isPhrase && !that) return undefined;
  // "… according to a French project in Holm" belongs to its clause.
  if (
    isPhrase &&
    before.start < before.end &&
    !/[,，—–]\s*$/u.test(text.slice(sentence.start, words.start))
  )
    return undefined;
  const parts: [Span, Span] | undefined = !isPhrase
    ? [before, behind]
    : before.start < before.end
      ? [behind, before]
      : comma
        ? [
            trim({ start: behind.start, end: behind.start + comma.index }),
            trim({ start: behind.start + comma.index, end: behind.end }),
          ]
        : undefined;
  if (!parts) return undefined;
  const [speaker, said] = parts;
  if (count(said) < FEWEST_WORDS || count(speaker) === 0) return undefined;
  return count(speaker) <= SPEAKER_WORDS ? { said, speaker } : { said };
}
