import { STATUSES, type Status } from '../../model/statuses.ts';
import type { BoundRecord } from '../evidence/bound.ts';
import { excerpt } from '../source/markdown.ts';
import { foldWhiteSpace, type Passage } from '../source/passages.ts';
import type { Problem, ProblemText } from '../problem.ts';
import type { Language } from '../../language/language.ts';
import { PHRASED_STATUSES, readStatus, STRONG_STATUSES } from '../../language/status.ts';
import { checkDespite, nameCue } from './despite.ts';
import { fixForGoverned, MEANINGS } from './status-words.ts';

/**
 * Checks that a status is stated by its words (evidence, section 2). A strong one needs a phrase of
 * the language in the record's own quote, in a sentence that does not turn it round; some weak ones
 * need a phrase too, and the others words that state nothing stronger.
 * @returns a problem for each status that the words do not state
 */
export function checkStatuses(
  file: string,
  bound: readonly BoundRecord[],
  passages: readonly Passage[],
  language: Language,
): Problem[] {
  return bound.flatMap((entry): Problem[] => {
    const { record } = entry;
    if (record.kind !== 'agreement') return [];
    const { is, words } = record.fields.status;
    if (!is || words === undefined) return [];
    if (STRONG_STATUSES.has(is)) return checkStrong(file, entry, is, words, passages, language);
    return checkWeak(file, entry, is, words, passages, language);
  });
}

function checkStrong(
  file: string,
  entry: BoundRecord,
  is: Status,
  words: string,
  passages: readonly Passage[],
  language: Language,
): Problem[] {
  const { record, passage, spans, inHeads, quote } = entry;
  const tell = (told: ProblemText): Problem[] => [
    { file, ...record.place('status', 'words'), ...told },
  ];
  const expected = `words by which ${MEANINGS[is]}`;
  if (language.file === undefined)
    return [
      {
        file,
        ...record.place('status', 'is'),
        found: `the status "${is}" in a text whose language, "${language.tag}", has no file, so it cannot be checked`,
        expected:
          'one of the weaker statuses: in this language only digits, dates and quotation marks are checked',
        fix: 'write "is: claimed", and what the text says in the label',
      },
    ];
  const inHead = inHeads.get('status.words');
  const span = spans.get('status.words') ?? inHead;
  const within = 'within' in record.fields ? record.fields.within : undefined;
  if (!span)
    return within === undefined
      ? []
      : tell({
          found: `"${excerpt(words)}", which is in the quote of "${within}" and not in this record’s own`,
          expected: `${expected}, in the quote of this record: words found through "within" do not count for this status`,
          fix: 'quote the words that state it for this one, or give it a weaker status',
        });
  const { text } = passages[inHead?.passage ?? passage]!;
  const { hasPhrase, cues } = readStatus(text, span, is, language, inHead ?? quote);
  const governing = cues.find(({ governs }) => governs);
  if (governing && (hasPhrase || !statedElse(text, span, language)))
    return tell({
      found: `"${excerpt(words)}", which ${nameCue(governing, text)} reverses: it does not state the status "${is}"`,
      expected,
      fix:
        statedElse(text, span, language) === 'denied'
          ? fixForGoverned('denial')
          : fixForGoverned(governing.kind),
    });
  if (!hasPhrase) {
    const stated = statedElse(text, span, language);
    return tell({
      found: `"${excerpt(words)}", which does not state the status "${is}"`,
      expected,
      fix:
        stated === undefined
          ? 'cite the words that state it, or give the status that the words state'
          : `write "is: ${stated}", or cite the words that state "${is}"`,
    });
  }
  return checkDespite(file, record, text, span, cues, language, `the status "${is}"`, [
    'status',
    'words',
  ]);
}

/** The first status that words state as they stand in their sentence. */
function statedElse(
  text: string,
  span: { start: number; end: number },
  language: Language,
): Status | undefined {
  return STATUSES.find((status) => {
    const { hasPhrase, cues } = readStatus(text, span, status, language);
    return hasPhrase && (!STRONG_STATUSES.has(status) || cues.length === 0);
  });
}

/** The quotes that words of a weak status may stand in: the record's own, and that of `within`. */
function checkWeak(
  file: string,
  { record, passage, spans }: BoundRecord,
  is: Status,
  words: string,
  passages: readonly Passage[],
  language: Language,
): Problem[] {
  if (language.file === undefined) return [];
  const span = spans.get('status.words');
  // Words of another record's quote are read by themselves.
  const own = foldWhiteSpace(words).trim();
  const text = span ? passages[passage]!.text : own;
  const at = span ?? { start: 0, end: own.length };
  const tell = (told: ProblemText): Problem[] => [
    { file, ...record.place('status', 'words'), ...told },
  ];
  if (!PHRASED_STATUSES.has(is)) {
    const strong = [...STRONG_STATUSES].find((status) => {
      const { hasPhrase, cues } = readStatus(text, at, status, language);
      return hasPhrase && cues.length === 0;
    });
    if (strong === undefined) return [];
    return tell({
      found: `"${excerpt(words)}", which states the status "${strong}", for the status "${is}"`,
      expected: 'words that state no other status',
      fix: `write "is: ${strong}", or cite other words`,
    });
  }
  const { hasPhrase, ofFirst } = readStatus(text, at, is, language);
  const negation = ofFirst.find(
    ({ governs, kind }) => governs && (kind === 'negation' || kind === 'negative-subject'),
  );
  if (hasPhrase && (!negation || is === 'rejected' || is === 'denied')) return [];
  const stated = hasPhrase ? undefined : statedElse(text, at, language);
  return tell({
    found: negation
      ? `"${excerpt(words)}", which ${nameCue(negation, text)} reverses: it does not state the status "${is}"`
      : `"${excerpt(words)}", which does not state the status "${is}"`,
    expected: `words by which ${MEANINGS[is]}`,
    fix:
      stated === undefined
        ? 'cite the words that state it, or give the status that the words state'
        : `write "is: ${stated}", or cite the words that state "${is}"`,
  });
}
