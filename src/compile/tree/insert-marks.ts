import type { Parent, PhrasingContent } from 'mdast';
import type { RecordKind, RecordRef, Span } from '../../model/record.ts';
import type { BoundRecord } from '../evidence/bound.ts';
import type { Passage, Piece } from '../source/passages.ts';

/** Words in the tree that carry records: the innermost record first. */
export interface Mark extends Parent {
  type: 'mark';
  records: RecordRef[];
  /** The record whose first words these are, if any: the words get its anchor. */
  anchors: RecordRef[];
  inLink: boolean;
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    mark: Mark;
  }
  interface PhrasingContentMap {
    mark: Mark;
  }
}

/** An article between what states a status and what it is of: "signed the contract". */
const MAX_TO_STATUS = 5;
const MAX_TO_UNIT = 1;
/** Between the parts of a change stands no more than this: "from 3 crowns in May to 5". */
const MAX_IN_CHANGE = 24;

/** The fields whose words the text marks, by kind: where a record's words are known apart from its sentence. */
const MARKED: Record<RecordKind, readonly string[]> = {
  // What it is, and the words that state its status.
  agreement: ['instrument', 'status.words', 'set.count'],
  figure: ['value', 'change.from', 'change.to', 'change.by', 'unit'],
  quotation: ['words'],
  event: ['when'],
  note: ['on'],
};

/**
 * The words of a record that the text marks: the fewest in one place that state it, not the whole quote,
 * which would underline half the text. Of an agreement they are those of its status with what touches
 * them; of a figure its value with its unit; of a change all of it, as far as it stands close together.
 * @param taken those of other agreements: where one status is of several, each is marked by what it is
 * @returns the span in the passage
 */
export function markedSpan(
  { quote, spans }: BoundRecord,
  kind: RecordKind,
  taken: readonly Span[] = [],
): Span {
  const unit = spans.get('unit');
  const found = MARKED[kind].map((key) => spans.get(key)).filter((span) => span !== undefined);
  const isChange = !spans.has('value') && found.length > 1;
  const joined = mergeSpans(
    // A unit that stands elsewhere in the sentence is not what carries the figure.
    found.filter((span) => span !== unit || found.length === 1 || isBeside(span, found)),
    kind === 'agreement' ? MAX_TO_STATUS : isChange ? MAX_IN_CHANGE : undefined,
  );
  const main = spans.get('status.words') ?? spans.get('value');
  const stated = main && joined.find(({ start, end }) => start <= main.start && end >= main.end);
  const isTaken =
    stated && taken.some(({ start, end }) => start < stated.end && end > stated.start);
  return (isTaken && joined.find((span) => span !== stated)) || stated || (joined.at(-1) ?? quote);
}

const isBeside = (span: Span, others: readonly Span[]): boolean =>
  others.some(
    (other) =>
      other !== span && Math.max(span.start - other.end, other.start - span.end) <= MAX_TO_UNIT,
  );

/** @returns the spans in order, with those that overlap or have one character between them joined. */
export function mergeSpans(spans: readonly Span[], gap = 1): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end + gap) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

interface MarkedSpan extends Span {
  ref: RecordRef;
}

/**
 * Wraps the words that carry records in marks, in place. Where marks overlap the words are split
 * into segments, each with all its records, for a link cannot hold another.
 */
export function insertMarks(passages: readonly Passage[], bound: readonly BoundRecord[]): void {
  const byPassage = new Map<number, MarkedSpan[]>();
  for (const entry of bound) {
    const { kind, id } = entry.record;
    if (kind === 'waive') continue;
    const before = byPassage.get(entry.passage) ?? [];
    const taken = kind === 'agreement' ? before.filter(({ ref }) => ref.kind === kind) : [];
    const span = { ...markedSpan(entry, kind, taken), ref: { kind, id } };
    byPassage.set(entry.passage, [...before, span]);
  }
  for (const [index, spans] of byPassage) {
    const anchored = new Set<MarkedSpan>();
    for (const piece of passages[index]!.pieces) markPiece(piece, spans, anchored);
  }
}

function markPiece(piece: Piece, all: readonly MarkedSpan[], anchored: Set<MarkedSpan>): void {
  const spans = all.filter((span) => span.start < piece.end && span.end > piece.start);
  if (spans.length === 0) return;
  const cuts = new Set([piece.start, piece.end]);
  if (piece.node.type === 'text') {
    for (const { start, end } of spans) {
      if (start > piece.start) cuts.add(start);
      if (end < piece.end) cuts.add(end);
    }
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const segments = edges.slice(1).map((end, i): PhrasingContent => {
    const start = edges[i]!;
    const content: PhrasingContent =
      piece.node.type === 'text'
        ? { type: 'text', value: piece.node.value.slice(start - piece.start, end - piece.start) }
        : piece.node;
    const covering = spans
      .filter((span) => span.start < end && span.end > start)
      // The shortest words are the most exact: their record is the one that the link opens.
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    if (covering.length === 0) return content;
    const anchors = covering.filter((span) => !anchored.has(span));
    anchors.forEach((span) => anchored.add(span));
    return {
      type: 'mark',
      records: covering.map((span) => span.ref),
      anchors: anchors.map((span) => span.ref),
      inLink: piece.inLink,
      children: [content],
    };
  });
  const siblings = piece.parent.children as PhrasingContent[];
  siblings.splice(siblings.indexOf(piece.node), 1, ...segments);
}
