import type { StatedIn } from '../compile/checks/stated-agreements.ts';
import { attributionsOf } from '../language/context/attribution.ts';
import type { Language } from '../language/language.ts';
import { lexemes } from '../language/lexeme.ts';
import { matchPhrase } from '../language/phrase.ts';
import { sentenceAround } from '../language/sentence.ts';
import type { Span } from '../model/record.ts';
import { grounds, wholeCell, type DraftPlace } from './draft-place.ts';
import type { DraftedRecord, TakeId } from './draft-record.ts';
import { quoteClause } from './find-quote.ts';
import { namesIn } from './names-in.ts';

/**
 * Drafts the agreement that words of the text state to be signed, reached and so on: its status, what it
 * is called and the names in the sentence; which of them are its parties an editor decides.
 */
export function draftAgreement(
  stated: StatedIn,
  place: DraftPlace,
  language: Language,
  takeId: TakeId,
): DraftedRecord | undefined {
  const { text, section, boundaries } = place;
  const sentence = sentenceAround(text, stated, language);
  const instrument = instrumentNear(text, sentence, stated, language);
  const names = namesIn(text, sentence, language).filter(
    (name) => name.start > sentence.start || !isDoubtful(name, text, stated),
  );
  const reach = [stated, ...(instrument ? [instrument] : []), ...names];
  const whole = {
    start: Math.min(...reach.map(({ start }) => start)),
    end: Math.max(...reach.map(({ end }) => end)),
  };
  const quote = wholeCell(place) ?? quoteClause(section, text, stated, boundaries, whole);
  if (!quote) return undefined;
  const isIn = ({ start, end }: Span) => quote.start <= start && end <= quote.end;
  const wordsAt = ({ start, end }: Span) => text.slice(start, end);
  const what = instrument && isIn(instrument) ? wordsAt(instrument) : undefined;
  const parties = names.filter(isIn).map(wordsAt);
  const isSaid = attributionsOf(text, stated, language).length > 0;
  return {
    kind: 'agreement',
    claims: stated,
    fields: [
      ['agreement', takeId(what ?? wordsAt(stated), 'agreement')],
      ['label', undefined],
      grounds(place, quote),
      ['instrument', what],
      ['status', { is: stated.status, words: wordsAt(stated) }],
      ...(parties.length > 0 ? [['parties', parties] as const] : []),
      ...(stated.beside.length > 0 ? [['despite', stated.beside] as const] : []),
      ...(isSaid ? [['source', undefined] as const] : []),
    ],
  };
}

/**
 * Whether the first word of a sentence may be no name: a single one that the words do not follow soon
 * ("Trade reached 5 million, and a treaty was signed"), and no other name ("Norland and Westmark").
 */
function isDoubtful(name: Span, text: string, stated: Span): boolean {
  if (/\s/.test(text.slice(name.start, name.end))) return false;
  const between = text.slice(name.end, Math.max(stated.start, name.end));
  return !/^\s+(?:\S+\s+)?$/u.test(between) && !/^(?:,|\s+\S+)\s+\p{Lu}/u.test(between);
}

/** @returns the word for what was agreed that stands nearest to the words that say so. */
export function instrumentNear(
  text: string,
  sentence: Span,
  at: Span,
  language: Language,
): Span | undefined {
  const all = lexemes(text.slice(sentence.start, sentence.end), language.folding);
  let best: Span | undefined;
  const distance = ({ start, end }: Span) => Math.max(start - at.end, at.start - end, 0);
  for (let index = 0; index < all.length; index += 1) {
    const match = matchPhrase(language.agreed.instruments, all, index);
    if (!match) continue;
    const span = {
      start: sentence.start + all[index]!.start,
      end: sentence.start + all[match.next - 1]!.end,
    };
    if (!best || distance(span) < distance(best)) best = span;
  }
  return best;
}
