import type { Evidence } from '../../model/record.ts';
import type { BoundRecord } from '../evidence/bound.ts';
import type { Passage } from '../source/passages.ts';
import { mergeSpans } from '../tree/insert-marks.ts';

/** @returns where the words of each record stand, by its id, and the text of the passages that are cited. */
export function makeEvidence(
  bound: readonly BoundRecord[],
  passages: readonly Passage[],
): { evidence: Map<string, Evidence>; cited: string[] } {
  const shown = bound.filter(({ record }) => record.kind !== 'waive');
  const indices = [...new Set(shown.flatMap(({ passage, heads }) => [passage, ...heads]))].sort(
    (a, b) => a - b,
  );
  const evidence = new Map<string, Evidence>();
  for (const { record, passage, quote, spans, heads } of shown) {
    evidence.set(record.id, {
      section: record.section,
      passage: indices.indexOf(passage),
      ...quote,
      words: mergeSpans([...spans.values()]),
      ...(heads.length > 0 && { heads: heads.map((head) => indices.indexOf(head)) }),
    });
  }
  return { evidence, cited: indices.map((index) => passages[index]!.text) };
}
