import type { Analysis } from '../analysis.ts';
import { placeOf } from './evidence-place.ts';
import type { Figure, Quotation } from '../record.ts';

/**
 * @returns what somebody says, of a figure that stands in their words; undefined where it is the author
 * who gives it. Marks that quote nobody are no words of another.
 */
export function quotationOf(
  { evidence, value }: Figure,
  { quotations, passages }: Analysis,
): Quotation | undefined {
  const place = evidence && placeOf(value.words, evidence, passages);
  if (!place) return undefined;
  return quotations.find(
    ({ evidence: { passage }, at, use, speaker }) =>
      passage === place.passage &&
      at.start <= place.start &&
      place.end <= at.end &&
      speaker.kind !== 'author' &&
      (use === 'direct' || use === 'ascribed' || use === 'reported'),
  );
}
