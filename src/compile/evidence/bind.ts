import type { BoundRecord, Claim } from './bound.ts';
import { headsOf, writeCell } from './cells.ts';
import { describeMissing, type MissingWords } from './missing-words.ts';
import { foldWhiteSpace, type Passage } from '../source/passages.ts';
import type { Problem, TextState } from '../problem.ts';
import type { SourceRecord } from '../source/read-records.ts';
import { describeUnbound } from './unbound-quotes.ts';
import { fieldKey, fieldsWithWords } from './field-words.ts';
import { findSpans } from './folded-match.ts';
import { locateRecords } from './locate.ts';

/** Where the words of all records stand. */
export interface Bound {
  bound: BoundRecord[];
  claims: Claim[];
  /** Sections of which a record is not bound, so that what its words account for is not known. */
  uncertain: ReadonlySet<string>;
  problems: Problem[];
  /** Whether a quote, or words that stand for one, do not stand exactly once. */
  hasUnbound: boolean;
  /** Of derived figures, by the record: words that none of its inputs has, which may be the wrong ones. */
  ofDerived: { record: SourceRecord; problem: Problem }[];
}

/** Fields that stand in the cell itself: its heads say of what it is. */
const IN_CELL = /^(?:value|change\.(?:from|to|by)|words|set\.count)$/u;

/**
 * Binds records to the words that support them: each quote stands exactly once in the prose of
 * its own section, within one passage, and the words of each field stand inside the quote, or
 * inside the quote of the record named by `within`; of a cell, in it or in its heads. A note or a
 * waiver without a quote is bound by its words themselves.
 * @param unresolved ids of records that refer to something that is not there; where their words
 * stand is not known
 * @param state of a text that is not the one that was entered: then one change in it can leave
 * several quotes without their words, and is one mistake
 * @returns the records that are bound, and a problem for each that is not.
 */
export function bindRecords(
  file: string,
  passages: readonly Passage[],
  records: readonly SourceRecord[],
  unresolved: ReadonlySet<string> = new Set(),
  state: TextState = 'entered',
): Bound {
  const located = locateRecords(file, passages, records);
  const { quotes, bound, claims, unbound } = located;
  const intact = bound.map(({ passage, quote }) => ({ passage, ...quote }));
  const { problems, uncertain } = describeUnbound(file, unbound, passages, intact, state);
  problems.push(...located.problems);
  for (const section of located.uncertain) uncertain.add(section);
  const ofDerived: Bound['ofDerived'] = [];

  /** Where words stand in the quote of a record, or in the heads of its cell. */
  const placeIn = ({ passage, quote, heads }: BoundRecord, words: string, field: string) => {
    const [span] = findSpans(passages[passage]!.text.slice(quote.start, quote.end), words);
    if (span) return { passage, start: quote.start + span.start, end: quote.start + span.end };
    if (IN_CELL.test(field)) return undefined;
    for (const head of heads) {
      const [own] = findSpans(passages[head]!.text, words);
      if (own) return { passage: head, ...own };
    }
    return undefined;
  };
  const boundIds = new Map(bound.map((entry) => [entry.record.id, entry]));
  for (const record of records) {
    const entry = boundIds.get(record.id);
    const own = quotes.get(record.id);
    if (own !== undefined && !entry) continue; // its quote is the one mistake to report
    const { fields } = record;
    const within = 'within' in fields ? fields.within : undefined;
    // A derived figure has no quote: its fields stand in those of its inputs.
    const others = [
      ...(within === undefined ? [] : [within]),
      ...('derive' in fields ? fields.derive.of : []),
    ].filter((id) => quotes.has(id));
    const missing: MissingWords[] = [];
    for (const { path, words } of fieldsWithWords(record)) {
      const folded = foldWhiteSpace(words).trim();
      const field = fieldKey(path);
      const place = entry && placeIn(entry, folded, field);
      if (entry && place) {
        const { passage, ...span } = place;
        if (passage === entry.passage) entry.spans.set(field, span);
        else entry.inHeads.set(field, place);
        claims.push({ ...place, record, path, field });
        continue;
      }
      const other = others.find((id) =>
        quotes.get(id)!.some((quote) => findSpans(quote, folded).length > 0),
      );
      if (other !== undefined) {
        const outer = boundIds.get(other);
        const place = outer && placeIn(outer, folded, field);
        if (place) claims.push({ ...place, record, path, field });
        continue;
      }
      uncertain.add(record.section);
      // What it leans on is reported, if it is missing or does not stand in the text.
      const isSure = !unresolved.has(record.id) && others.every((id) => boundIds.has(id));
      if (isSure) missing.push({ path, words: folded });
    }
    const where = [...(own ?? []), ...others.flatMap((id) => quotes.get(id)!)];
    const passage = entry && entry.heads.length === 0 ? passages[entry.passage]!.text : undefined;
    const isInCell = entry && entry.heads.length === 0 && passages[entry.passage]!.cell;
    const cell = isInCell && missing.length > 0 ? writeCell(entry.passage, passages) : undefined;
    const heads = cell === undefined || !entry ? [] : headsOf(entry.passage, passages);
    const missed = describeMissing(file, record, missing, where, passage, { cell, heads });
    if (own !== undefined) problems.push(...missed);
    else ofDerived.push(...missed.map((problem) => ({ record, problem })));
  }
  return {
    bound,
    claims,
    uncertain,
    problems,
    hasUnbound: unbound.length + located.problems.length > 0,
    ofDerived,
  };
}
