import type { Cue } from '../../language/cues/cue.ts';
import type { Language } from '../../language/language.ts';
import { sentenceAround } from '../../language/sentence.ts';
import { AUTHOR } from '../evidence/field-words.ts';
import { findSpans } from '../evidence/folded-match.ts';
import type { Problem } from '../problem.ts';
import { excerpt } from '../source/markdown.ts';
import { foldWhiteSpace } from '../source/passages.ts';
import type { SourceRecord } from '../source/read-records.ts';
import { CUE_NAMES } from './status-words.ts';

/** @returns a cue and what it is, in a message: `"denied" (a denial)`. */
export const nameCue = ({ kind, start, end }: Cue, text: string): string =>
  `"${excerpt(text.slice(start, end))}" (${CUE_NAMES[kind]})`;

/** The words that a record cites under "despite", with their places in the file. */
const despiteOf = (record: SourceRecord): readonly string[] =>
  ('despite' in record.fields ? record.fields.despite : undefined) ?? [];

/**
 * Holds what a record cites under `despite` against the cues that stand beside its words in their
 * sentence: each cue is cited, and each citation has one.
 * @param text the passage
 * @param span the words that the cues concern
 * @param what that which they may turn round, for the message
 * @param field where that stands in the record
 */
export function checkDespite(
  file: string,
  record: SourceRecord,
  text: string,
  span: { start: number; end: number },
  cues: readonly Cue[],
  language: Language,
  what: string,
  field: readonly PropertyKey[],
): Problem[] {
  const sentence = sentenceAround(text, span, language);
  const cited = despiteOf(record).map((words, index) => {
    const folded = foldWhiteSpace(words).trim();
    const spans = findSpans(text, folded, !/[\p{L}\p{N}]/u.test(folded)).filter(
      ({ start, end }) => start >= sentence.start && end <= sentence.end,
    );
    return { words, index, spans };
  });
  const holds = (cue: Cue) => (at: { start: number; end: number }) =>
    at.start <= cue.start && at.end >= cue.end;
  const left = cues.filter((cue) => !cited.some(({ spans }) => spans.some(holds(cue))));
  // Words that give the value to somebody stand there too; the source says that they do not.
  const isOfAuthor = 'source' in record.fields && record.fields.source?.words === AUTHOR;
  const problems = cited
    .filter(({ spans }) => !(isOfAuthor && spans.length > 0))
    .filter(({ spans }) => !cues.some((cue) => spans.some(holds(cue))))
    .map(({ words, index, spans }): Problem => ({
      file,
      ...record.place('despite', index),
      found:
        spans.length === 0
          ? `"${excerpt(words)}", which the sentence of ${what} does not have`
          : `"${excerpt(words)}", which does not turn ${what} round`,
      expected: 'words in the same sentence that could reverse it',
      fix: left[0] ? `write "${excerpt(text.slice(left[0].start, left[0].end))}"` : 'remove it',
    }));
  if (left.length === 0 || problems.length > 0) return problems;
  const words = left.map((cue) => text.slice(cue.start, cue.end));
  return [
    {
      file,
      ...record.place(...field),
      found: `${what} in a sentence that also has ${left.map((cue) => nameCue(cue, text)).join(', ')}`,
      expected:
        'a sentence that states it, with nothing that reverses it; or these words cited, for the reader to see',
      fix: `give the status that the sentence states; or, if they belong to something else, write "despite: [${[...despiteOf(record), ...words].join(', ')}]"`,
    },
  ];
}
