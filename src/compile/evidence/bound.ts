import type { Span } from '../../model/record.ts';
import type { SourceRecord } from '../source/read-records.ts';

/** A record whose quote was found. */
export interface BoundRecord {
  record: SourceRecord;
  /** Index of the passage that it stands in. */
  passage: number;
  quote: Span;
  /** Of a record that rests on a cell, the passages of the heads of its row and column. */
  heads: readonly number[];
  /** Where the words of its fields stand in that passage; a field found in another record's quote has no span here. */
  spans: Map<string, Span>;
  /** Where words of its fields stand in the heads. */
  inHeads: Map<string, Span & { passage: number }>;
}

/** Words of the text that a field of a record accounts for. */
export interface Claim extends Span {
  passage: number;
  record: SourceRecord;
  path: PropertyKey[];
  field: string;
}
