import { STATUSES, type Status } from '../../model/statuses.ts';
import type { BoundRecord } from '../evidence/bind.ts';
import type { Passage } from '../source/passages.ts';
import type { Problem } from '../problem.ts';
import type { Language } from '../../language/language.ts';
import { statusStated, STRONG_STATUSES } from '../../language/status.ts';

/** What the words of a strong status say, as a problem has it. */
const WHAT_THEY_SAY: Partial<Record<Status, string>> = {
  signed: 'the text says that it was signed',
  initialled: 'the text says that its wording was initialled',
  ratified: 'the text says that it was ratified',
  'in-force': 'the text says that it is in force',
};

/**
 * Checks that a strong status is stated by its words: they hold a phrase of it in the language of
 * the text, and nothing before them turns it round ("to be signed", "was not signed"). A language
 * whose phrases nobody has written down yet has none to check.
 * @returns a problem for each status that the words do not state
 */
export function checkStatuses(
  file: string,
  bound: readonly BoundRecord[],
  passages: readonly Passage[],
  language: Language,
): Problem[] {
  return bound.flatMap(({ record, passage, spans }): Problem[] => {
    const span = spans.get('status.words');
    const is = record.kind === 'agreement' ? record.fields.status.is : undefined;
    if (!span || !is || !STRONG_STATUSES.has(is) || !language.statuses.has(is)) return [];
    const { text } = passages[passage]!;
    const words = text.slice(span.start, span.end);
    const before = text.slice(0, span.start);
    const statement = statusStated(words, before, is, language);
    if (statement.stated) return [];
    const stated = STATUSES.find((status) => statusStated(words, before, status, language).stated);
    return [
      {
        file,
        ...record.place('status', 'words'),
        found: `"${words}"${turnedRound(words, statement.blocker)}, which does not state the status "${is}"`,
        expected: `words by which ${WHAT_THEY_SAY[is] ?? `the text states "${is}"`}`,
        fix:
          stated === undefined
            ? 'cite the words that state it, or give the status that the words state'
            : `write "is: ${stated}", or cite the words that state "${is}"`,
      },
    ];
  });
}

/** By what the words say the opposite, or less: it stands before them, or among them. */
function turnedRound(words: string, blocker: string | undefined): string {
  if (blocker === undefined) return '';
  return words.toLowerCase().includes(blocker.toLowerCase())
    ? ` with "${blocker}" in it`
    : ` after "${blocker}"`;
}
