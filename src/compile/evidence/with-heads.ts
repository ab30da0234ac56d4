import type { Span } from '../../model/record.ts';
import type { Passage } from '../source/passages.ts';
import type { BoundRecord } from './bound.ts';

/**
 * @returns the passage of a record, and where words stand in it; of a cell the words of its heads and
 * its own as one sentence, since the heads say in what way the cell is meant ("Forecast for 2030")
 */
export function withHeads(
  { passage, heads }: Pick<BoundRecord, 'passage' | 'heads'>,
  span: Span,
  passages: readonly Passage[],
): { text: string; span: Span } {
  const { text } = passages[passage]!;
  if (heads.length === 0) return { text, span };
  const before = `${heads.map((head) => passages[head]!.text).join(' ')} `;
  const by = before.length;
  return { text: before + text, span: { start: span.start + by, end: span.end + by } };
}
