import type { Cue } from '../../language/cues/cue.ts';
import type { Language } from '../../language/language.ts';
import { sentenceAround } from '../../language/sentence.ts';
import { cuesAround, STRONG_STATUSES } from '../../language/status.ts';
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
    const isInList =
      entry.passage > set.passage &&
      passages[entry.passage]!.section === passages[set.passage]!.section &&
      passages.slice(set.passage + 1, entry.passage + 1).every(({ isItem }) => isItem);
    if (isInList) return [];
    const { text } = passages[entry.passage]!;
    const sentence = sentenceAround(text, stating, language);
    const isInSentence =
      entry.passage === set.passage &&
      entry.quote.start >= sentence.start &&
      entry.quote.end <= sentence.end;
    if (!isInSentence)
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
