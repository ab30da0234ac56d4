import type { BoundRecord, Claim } from '../evidence/bound.ts';
import { AUTHOR, isSaidWords } from '../evidence/field-words.ts';
import { isOfNobody } from '../../model/records/speakers.ts';
import { withHeads } from '../evidence/with-heads.ts';
import { excerpt } from '../source/markdown.ts';
import { NOT_STATED_WORD } from '../source/not-stated.ts';
import { foldWhiteSpace, type Passage } from '../source/passages.ts';
import type { Problem } from '../problem.ts';
import { attributionsOf } from '../../language/context/attribution.ts';
import type { Language } from '../../language/language.ts';

/**
 * Asks who gives a figure, where words of its sentence give it to somebody and neither its `source` nor
 * a quotation around it says who: else the page would have it said by the author.
 * @returns a problem for each figure of which that is not said, and the ids of those that the text gives
 * to somebody and that have no source: they are not said by the author
 */
export function checkAttributions(
  file: string,
  bound: readonly BoundRecord[],
  claims: readonly Claim[],
  passages: readonly Passage[],
  language: Language,
): { problems: Problem[]; attributed: ReadonlySet<string> } {
  const attributed = new Set<string>();
  const quoted = Map.groupBy(bound.filter(isSomebodys), ({ passage }) => passage);
  const byRecord = new Map(bound.map((entry) => [entry.record.id, entry]));
  const problems = claims.flatMap((claim): Problem[] => {
    const { record, field, passage } = claim;
    if (record.kind !== 'figure' || record.derived || !isValue(field)) return [];
    const { source, despite = [] } = record.fields;
    const isSilent = source?.words === NOT_STATED_WORD;
    if (source !== undefined && source.words !== AUTHOR && !isSilent) return [];
    const isQuoted = quoted
      .get(passage)
      ?.some(({ spans }) =>
        [...spans].some(
          ([name, said]) => isSaidWords(name) && said.start <= claim.start && claim.end <= said.end,
        ),
      );
    if (isQuoted && source === undefined) return [];
    const heads = byRecord.get(record.id)?.heads ?? [];
    const { text, span } = withHeads({ passage, heads }, claim, passages);
    const { section } = passages[passage]!;
    const before = passages.slice(0, passage).findLast(({ cell }) => heads.length === 0 || !cell);
    const found = attributionsOf(
      text,
      span,
      language,
      before?.section === section ? before.text : '',
    ).filter(({ words }) => !despite.some((other) => foldWhiteSpace(other).includes(words)));
    const [first] = found;
    if (!first) return [];
    if (isSilent) {
      attributed.add(record.id);
      return [];
    }
    const said = found.map(({ words }) => `"${excerpt(words)}"`).join(', ');
    const waived = [...despite, ...found.map(({ words }) => words)].join(', ');
    return [
      {
        file,
        ...record.place(source === undefined ? 'figure' : 'source'),
        found:
          source === undefined
            ? `"${excerpt(text.slice(span.start, span.end))}" without a source, where its sentence has ${said}`
            : `the author as the source of "${excerpt(text.slice(span.start, span.end))}", where its sentence has ${said}`,
        expected: 'who says so',
        fix: `cite who says it, "source: …"; or write "source: not-stated"; or, if these words belong to something else, "source: author" and "despite: [${waived}]"`,
      },
    ];
  });
  return { problems, attributed };
}

/** Whether a field holds the value, or what a change is to or by. */
const isValue = (field: string) => ['value', 'change.to', 'change.by'].includes(field);

/** Whether a quotation is in the words of somebody else than the author. */
const isSomebodys = ({ record }: BoundRecord): boolean =>
  record.kind === 'quotation' &&
  !isOfNobody(record.fields.use) &&
  record.fields.speaker?.words !== AUTHOR;
