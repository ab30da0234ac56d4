import type { Span } from '../../model/record.ts';
import { foldWhiteSpace, type Passage } from '../source/passages.ts';
import type { Problem } from '../problem.ts';
import type { SourceRecord } from '../source/read-records.ts';
import type { BoundRecord, Claim } from './bound.ts';
import { findCell } from './cells.ts';
import { findSpans } from './folded-match.ts';
import type { UnboundQuote } from './unbound-quotes.ts';

/** Where the quotes of records stand, or the words or cells that stand for one. */
export interface Located {
  /** What each record is bound by, as it is written, and the heads of its cell. */
  quotes: Map<string, readonly string[]>;
  bound: BoundRecord[];
  /** Of waivers that hold for several places. */
  claims: Claim[];
  unbound: UnboundQuote[];
  /** Cells, or places of words that stand more often, that are not there; and their sections. */
  problems: Problem[];
  uncertain: Set<string>;
}

/** Finds what each record is bound by: its quote, its cell, or the words that it is on. */
export function locateRecords(
  file: string,
  passages: readonly Passage[],
  records: readonly SourceRecord[],
): Located {
  const found: Located = {
    quotes: new Map(),
    bound: [],
    claims: [],
    unbound: [],
    problems: [],
    uncertain: new Set(),
  };
  for (const record of records) {
    if ('cell' in record.fields && record.fields.cell) locateCell(file, passages, record, found);
    else locateQuote(file, passages, record, found);
  }
  return found;
}

function locateCell(
  file: string,
  passages: readonly Passage[],
  record: SourceRecord,
  found: Located,
): void {
  const reference = 'cell' in record.fields ? record.fields.cell : undefined;
  if (!reference) return;
  const cell = findCell(reference, record.section, passages);
  if ('problem' in cell) {
    const { part, ...told } = cell.problem;
    const isWritten = reference[part] !== undefined;
    found.problems.push({ file, ...record.place('cell', ...(isWritten ? [part] : [])), ...told });
    found.uncertain.add(record.section);
    found.quotes.set(record.id, []);
    return;
  }
  const { passage, heads } = cell;
  const { text } = passages[passage]!;
  found.quotes.set(
    record.id,
    [passage, ...heads].map((index) => passages[index]!.text),
  );
  const quote = { start: 0, end: text.length };
  found.bound.push({ record, passage, quote, heads, spans: new Map(), inHeads: new Map() });
}

function locateQuote(
  file: string,
  passages: readonly Passage[],
  record: SourceRecord,
  found: Located,
): void {
  const { quote: written, path, exact } = quoteOf(record);
  if (written === undefined) return;
  const quote = foldWhiteSpace(written).trim();
  found.quotes.set(record.id, [quote]);
  const { id, section } = record;
  const isEverywhere = record.kind === 'waive' && record.fields.everywhere !== undefined;
  const all = passages.flatMap((passage, index) =>
    passage.section === section || isEverywhere
      ? findSpans(passage.text, quote, exact).map((span) => ({ index, ...span }))
      : [],
  );
  const nth = 'nth' in record.fields ? record.fields.nth : undefined;
  const places = nth === undefined ? all : all.slice(Number(nth) - 1, Number(nth));
  if (nth !== undefined && places.length === 0 && all.length > 0) {
    found.uncertain.add(section);
    found.problems.push({
      file,
      ...record.place('nth'),
      found: `the place ${nth} of words that occur ${all.length === 1 ? 'once' : `${all.length} times`} in the section "${section}"`,
      expected: `a number up to ${all.length}`,
      fix: all.length === 1 ? 'remove "nth"' : `write "nth: ${all.length}"`,
    });
    return;
  }
  const spanAt = ({ index, start, end }: Span & { index: number }) => ({
    passage: index,
    start,
    end,
  });
  const [place] = places;
  if (record.kind === 'waive' && (record.fields.all ?? record.fields.everywhere) && place) {
    for (const one of places)
      found.claims.push({ ...spanAt(one), record, path: ['words'], field: 'words' });
  } else if (places.length === 1 && place) {
    const { passage, ...span } = spanAt(place);
    found.bound.push({
      record,
      passage,
      quote: span,
      heads: [],
      spans: new Map(),
      inHeads: new Map(),
    });
  } else {
    const isWaiver = record.kind === 'waive';
    found.unbound.push({
      id,
      section,
      quote,
      place: record.place(...path),
      exact,
      isWaiver,
      places,
    });
  }
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
