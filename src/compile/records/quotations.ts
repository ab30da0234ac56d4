import type { Evidence, Quotation, Speaker } from '../../model/record.ts';
import { canonicalName } from '../../model/records/names.ts';
import { isOfNobody } from '../../model/records/speakers.ts';
import { statedWords } from './agreements.ts';
import type { Accounted } from '../checks/coverage-count.ts';
import type { Dating } from './dated-by.ts';
import { statedDate } from './dates.ts';
import type { BoundRecord } from '../evidence/bound.ts';
import { AUTHOR } from '../evidence/field-words.ts';
import type { FrontMatter } from '../source/front-matter.ts';
import { excerpt } from '../source/markdown.ts';
import { nearest } from '../did-you-mean.ts';
import { foldWhiteSpace } from '../source/passages.ts';
import type { Problem, ProblemText } from '../problem.ts';
import type { Language } from '../../language/language.ts';
import type { QuotationRecord } from '../source/record-schemas.ts';

/**
 * Makes the quotations of the model from their records.
 * @param bound the records that are bound to their words
 * @param evidence where the words of each record stand, by id
 * @param accounted what the text has in quotation marks
 * @returns the quotations in the order of the file, and a problem for each whose use its marks, or
 * whose speaker its use, does not bear out
 */
export function makeQuotations(
  file: string,
  bound: readonly BoundRecord[],
  evidence: ReadonlyMap<string, Evidence>,
  accounted: readonly Accounted[],
  names: FrontMatter['names'],
  language: Language,
  dating?: Dating,
): { quotations: Quotation[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const quotations = bound.flatMap((entry): Quotation[] => {
    const { record } = entry;
    const at = entry.spans.get('words');
    const own = evidence.get(record.id);
    if (record.kind !== 'quotation' || !at || !own) return [];
    const { fields } = record;
    const { use, words, marks } = fields;
    problems.push(...checkMarks(file, entry, accounted));
    const speaker = toSpeaker(fields.speaker, names);
    if ('problem' in speaker)
      problems.push({ file, ...record.place('speaker', 'is'), ...speaker.problem });
    else if (isOfNobody(use) && speaker.kind !== 'author') {
      problems.push({
        file,
        ...record.place('speaker'),
        found: `a speaker of words whose use is "${use}": nobody is quoted`,
        expected: 'no "speaker"',
        fix: 'remove it, or write "use: direct" if somebody is quoted',
      });
    }
    const quotation: Quotation = {
      kind: 'quotation',
      id: record.id,
      evidence: own,
      words: [words, ...(fields.pieces ?? [])].map((one) => foldWhiteSpace(one).trim()).join(' … '),
      at,
      use,
      speaker: 'problem' in speaker ? { kind: 'author' } : speaker,
    };
    const others = (fields.speakers ?? []).map((other) => toSpeaker(other, names));
    for (const [index, other] of others.entries())
      if ('problem' in other)
        problems.push({ file, ...record.place('speaker', index + 1), ...other.problem });
    const more = others.filter((other): other is Speaker => !('problem' in other));
    if (more.length > 0) quotation.moreSpeakers = more;
    if (fields.via) {
      const { words: through, is } = fields.via;
      quotation.via = statedWords(is === undefined ? { words: through } : { words: through, is });
    }
    if (fields.date) {
      const { date, problem } = statedDate(file, fields.date, record.place('date'), language, {
        isPlace: record.place('date', 'is'),
        ...(dating && { dating }),
      });
      if (problem) problems.push(problem);
      if (date) quotation.date = date;
    }
    if (marks !== undefined) quotation.marks = marks;
    return [quotation];
  });
  return { quotations, problems };
}

function toSpeaker(
  field: QuotationRecord['speaker'],
  names: FrontMatter['names'],
): Speaker | { problem: ProblemText } {
  if (field?.unnamed !== undefined) return { kind: 'unnamed', words: field.unnamed };
  const { words, is } = field ?? {};
  if (words === undefined || words === AUTHOR) return { kind: 'author' };
  if (is === undefined || Object.hasOwn(names, is))
    return { kind: 'named', words, name: is ?? canonicalName(names, words) };
  const meant = nearest(is, Object.keys(names));
  return {
    problem: {
      found: `"${is}", a name that the front matter does not have`,
      expected: 'a name under "names"',
      fix: meant === undefined ? `add "${is}" to "names" in the front matter` : `write "${meant}"`,
    },
  };
}

/** Whether the words stand in quotation marks, as their use says. */
function checkMarks(
  file: string,
  { record, passage, spans }: BoundRecord,
  accounted: readonly Accounted[],
): Problem[] {
  if (record.kind !== 'quotation') return [];
  const { use, marks, pieces = [] } = record.fields;
  // Of marks that are not balanced, what they enclose cannot be told.
  if (marks !== undefined) return [];
  const said = [record.fields.words, ...pieces].map((words, index) => {
    const at = spans.get(index === 0 ? 'words' : `words.${index}`);
    const isMarked = accounted.some(
      (token) =>
        at !== undefined &&
        token.kind === 'quotation' &&
        token.passage === passage &&
        token.start <= at.start &&
        at.end <= token.end,
    );
    return { words, at, isMarked };
  });
  const wrong = said.find(({ at, isMarked }) => at && isMarked === (use === 'reported'));
  if (!wrong) return [];
  const { words, isMarked } = wrong;
  return [
    {
      file,
      ...record.place('use'),
      found: isMarked
        ? `the use "reported" of words in quotation marks: "${excerpt(words)}"`
        : `the use "${use}" of words without quotation marks: "${excerpt(words)}"`,
      expected: isMarked
        ? 'how the words in marks are used: direct, ascribed, author or name'
        : 'words in quotation marks, or the use "reported"',
      fix: isMarked
        ? 'write "use: direct" if the speaker said them so'
        : 'write "use: reported", cite the words in the marks, or say under "marks" what is wrong with them',
    },
  ];
}
