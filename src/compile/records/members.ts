import type { Cue } from '../../language/cues/cue.ts';
import type { Language } from '../../language/language.ts';
import { sentenceAround } from '../../language/sentence.ts';
import { cuesAround, STRONG_STATUSES } from '../../language/status.ts';
import type { Span } from '../../model/record.ts';
import type { BoundRecord } from '../evidence/bound.ts';
import type { Problem } from '../problem.ts';
import type { Passage } from '../source/passages.ts';
import { checkDespite } from './despite.ts';

/**
 * Checks that a member of a set has the set's status from the text: it stands in the sentence that
 * states it, or in the list that this sentence introduces, with nothing between that takes it out
 * ("signed three documents, but not the treaty").
 * @returns a problem for each that does not
 */
export function checkMembers(
  file: string,
  bound: readonly BoundRecord[],
  passages: readonly Passage[],
  language: Language,
): Problem[] {
  const byId = new Map(bound.map((entry) => [entry.record.id, entry]));
  return bound.flatMap((entry): Problem[] => {
    const { record } = entry;
    const from = record.kind === 'agreement' ? record.fields.status.from : undefined;
    const set = from === undefined ? undefined : byId.get(from);
    if (!set || set.record.kind !== 'agreement') return [];
    const { is } = set.record.fields.status;
    if (is === undefined || !STRONG_STATUSES.has(is) || language.file === undefined) return [];
    const stating = set.spans.get('status.words') ?? set.quote;
    const owner = { passage: set.passage, stating };
    if (isInList(entry, owner, passages)) return [];
    const { text } = passages[entry.passage]!;
    if (!isInSentence(entry, owner, passages, language))
      return [
        {
          file,
          ...record.place('status', 'from'),
          found: `"${record.id}", which is neither in the sentence of the set "${set.record.id}" nor in a list that it introduces`,
          expected: 'words of its own that state its status',
          fix: `write "status: { is: …, words: … }" with the words that say what became of it`,
        },
      ];
    const cues: Cue[] = cuesAround(text, entry.quote, 'item', language).filter(
      ({ start, kind }) => start >= stating.end && kind !== 'report' && kind !== 'question',
    );
    return checkDespite(
      file,
      record,
      text,
      entry.quote,
      cues,
      language,
      `the status of "${record.id}"`,
      ['status', 'from'],
    );
  });
}

/** Where a member is quoted, and where the status of its set is stated. */
interface Quoted {
  passage: number;
  quote: Span;
}
interface Stated {
  passage: number;
  stating: Span;
}

function isInList(
  { passage }: Quoted,
  owner: Stated,
  passages: readonly Pick<Passage, 'section' | 'isItem'>[],
): boolean {
  return (
    passage > owner.passage &&
    passages[passage]!.section === passages[owner.passage]!.section &&
    passages.slice(owner.passage + 1, passage + 1).every(({ isItem }) => isItem)
  );
}

function isInSentence(
  { passage, quote }: Quoted,
  owner: Stated,
  passages: readonly Pick<Passage, 'text'>[],
  language: Language,
): boolean {
  if (passage !== owner.passage) return false;
  const sentence = sentenceAround(passages[passage]!.text, owner.stating, language);
  return quote.start >= sentence.start && quote.end <= sentence.end;
}

/** @returns whether a member can have its status from a set, by where both stand. */
export const canBeOfSet = (
  member: Quoted,
  owner: Stated,
  passages: readonly Passage[],
  language: Language,
): boolean => isInList(member, owner, passages) || isInSentence(member, owner, passages, language);
