import type { Span } from '../../model/record.ts';
import { NOT_STATED_WORD } from '../source/not-stated.ts';
import { describeMissing, type MissingWords } from './missing-words.ts';
import { foldWhiteSpace, type Passage } from '../source/passages.ts';
import type { Problem, TextState } from '../problem.ts';
import type { SourceRecord } from '../source/read-records.ts';
import { describeUnbound, type UnboundQuote } from './unbound-quotes.ts';
import { findSpans } from './folded-match.ts';

/** The words of one field, as they stand in the record. */
export interface FieldWords {
  path: PropertyKey[];
  words: string;
}

/** A record whose quote was found. */
export interface BoundRecord {
  record: SourceRecord;
  /** Index of the passage that it stands in. */
  passage: number;
  quote: Span;
  /** Where the words of its fields stand in that passage; a field found in another record's quote has no span here. */
  spans: Map<string, Span>;
}

/** Words of the text that a field of a record accounts for. */
export interface Claim extends Span {
  passage: number;
  record: SourceRecord;
  path: PropertyKey[];
  field: string;
}

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

/** @returns the fields of a record that hold words of the text. */
export function fieldsWithWords(record: SourceRecord): FieldWords[] {
  const found: FieldWords[] = [];
  const add = (path: PropertyKey[], words: string | undefined) => {
    if (words !== undefined && words !== NOT_STATED_WORD) found.push({ path, words });
  };
  const { kind, fields } = record;
  switch (kind) {
    case 'agreement':
      add(['status', 'words'], fields.status.words);
      add(['set', 'count'], fields.set?.count.words);
      for (const name of [
        'instrument',
        'date',
        'start',
        'until',
        'term',
        'place',
        'source',
      ] as const)
        add([name], fields[name]?.words);
      for (const name of ['parties', 'signatories'] as const)
        fields[name]?.forEach((entry, index) => add([name, index], entry.words));
      break;
    case 'figure':
      if ('value' in fields) add(['value'], fields.value?.words);
      if ('change' in fields)
        for (const name of ['direction', 'from', 'to', 'by'] as const)
          add(['change', name], fields.change?.[name]);
      for (const name of ['unit', 'of', 'period', 'base'] as const)
        add([name], fields[name]?.words);
      if (fields.source?.words !== AUTHOR) add(['source'], fields.source?.words);
      break;
    case 'quotation':
      add(['words'], fields.words);
      if (fields.speaker?.words !== AUTHOR) add(['speaker'], fields.speaker?.words);
      add(['speaker', 'unnamed'], fields.speaker?.unnamed);
      fields.speakers?.forEach(({ words, unnamed }, index) =>
        add(['speaker', index + 1], words ?? unnamed),
      );
      for (const name of ['via', 'date'] as const) add([name], fields[name]?.words);
      break;
    case 'event':
      add(['when'], fields.when.words);
      add(['source'], fields.source?.words);
      break;
    case 'note':
      add(['on'], fields.on);
      break;
    case 'waive':
      add(['words'], fields.words);
  }
  return found;
}

/** The word that stands for the author of the text, as a speaker or the source of a figure. */
export const AUTHOR = 'author';

/** @returns the key of a field in `BoundRecord.spans`. */
export const fieldKey = (path: readonly PropertyKey[]): string => path.join('.');

/**
 * Binds records to the words that support them: each quote stands exactly once in the prose of
 * its own section, within one passage, and the words of each field stand inside the quote, or
 * inside the quote of the record named by `within`. A note or a waiver without a quote is bound by
 * its words themselves.
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
  const quotes = new Map<string, string>();
  const bound: BoundRecord[] = [];
  const claims: Claim[] = [];
  const unbound: UnboundQuote[] = [];
  const outOfRange: Problem[] = [];
  const uncertainNth = new Set<string>();

  for (const record of records) {
    const { quote: written, path, exact } = quoteOf(record);
    if (written === undefined) continue;
    const quote = foldWhiteSpace(written).trim();
    quotes.set(record.id, quote);
    const { id, section } = record;
    const all = passages.flatMap((passage, index) =>
      passage.section === section
        ? findSpans(passage.text, quote, exact).map((span) => ({ index, ...span }))
        : [],
    );
    const nth = 'nth' in record.fields ? record.fields.nth : undefined;
    const places = nth === undefined ? all : all.slice(Number(nth) - 1, Number(nth));
    if (nth !== undefined && places.length === 0 && all.length > 0) {
      uncertainNth.add(section);
      outOfRange.push({
        file,
        ...record.place('nth'),
        found: `the place ${nth} of words that stand ${all.length === 1 ? 'once' : `${all.length} times`} in the section "${section}"`,
        expected: `a number up to ${all.length}`,
        fix: all.length === 1 ? 'take "nth" out' : `write "nth: ${all.length}"`,
      });
      continue;
    }
    const spanAt = ({ index, start, end }: Span & { index: number }) => ({
      passage: index,
      start,
      end,
    });
    const isWaiver = record.kind === 'waive';
    const [place] = places;
    if (isWaiver && record.fields.all && place) {
      for (const one of places)
        claims.push({ ...spanAt(one), record, path: ['words'], field: 'words' });
    } else if (places.length === 1 && place) {
      const { passage, ...span } = spanAt(place);
      bound.push({ record, passage, quote: span, spans: new Map() });
    } else
      unbound.push({ id, section, quote, place: record.place(...path), exact, isWaiver, places });
  }
  const intact = bound.map(({ passage, quote }) => ({ passage, ...quote }));
  const { problems, uncertain } = describeUnbound(file, unbound, passages, intact, state);
  problems.push(...outOfRange);
  for (const section of uncertainNth) uncertain.add(section);
  const ofDerived: Bound['ofDerived'] = [];

  /** Where words stand in the quote of a record. */
  const spanIn = ({ passage, quote }: BoundRecord, words: string): Span | undefined => {
    const [span] = findSpans(passages[passage]!.text.slice(quote.start, quote.end), words);
    return span && { start: quote.start + span.start, end: quote.start + span.end };
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
      const span = entry && spanIn(entry, folded);
      if (entry && span) {
        entry.spans.set(field, span);
        claims.push({ ...span, passage: entry.passage, record, path, field });
        continue;
      }
      const other = others.find((id) => findSpans(quotes.get(id)!, folded).length > 0);
      if (other !== undefined) {
        const outer = boundIds.get(other);
        const span = outer && spanIn(outer, folded);
        if (outer && span) {
          claims.push({ ...span, passage: outer.passage, record, path, field });
        }
        continue;
      }
      uncertain.add(record.section);
      // What it leans on is reported, if it is missing or does not stand in the text.
      const isSure = !unresolved.has(record.id) && others.every((id) => boundIds.has(id));
      if (isSure) missing.push({ path, words: folded });
    }
    const where = [...(own === undefined ? [] : [own]), ...others.map((id) => quotes.get(id)!)];
    const passage = entry && passages[entry.passage]!.text;
    const missed = describeMissing(file, record, missing, where, passage);
    if (own !== undefined) problems.push(...missed);
    else ofDerived.push(...missed.map((problem) => ({ record, problem })));
  }
  return {
    bound,
    claims,
    uncertain,
    problems,
    hasUnbound: unbound.length + outOfRange.length > 0,
    ofDerived,
  };
}

/** What a record is bound by: its quote, to the character; or the whole words that it is on. */
function quoteOf({ kind, fields }: SourceRecord): {
  quote: string | undefined;
  path: PropertyKey[];
  exact: boolean;
} {
  if ('quote' in fields && fields.quote !== undefined)
    return { quote: fields.quote, path: ['quote'], exact: true };
  if (kind === 'note') return { quote: fields.on, path: ['on'], exact: false };
  if (kind === 'waive') return { quote: fields.words, path: ['words'], exact: false };
  return { quote: undefined, path: [], exact: true };
}
