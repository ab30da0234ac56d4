import type { Accounted } from './coverage-count.ts';
import type { Span } from '../../model/record.ts';
import type { Claim } from '../evidence/bound.ts';
import { excerpt } from '../source/markdown.ts';
import type { Problem } from '../problem.ts';

/**
 * @param stated words that state an agreement, and that no record of one has
 * @returns a problem for each waiver that nothing needs: what it is on is no number, date or passage
 * in marks, or a record accounts for it. It would hide what is added there later.
 */
export function checkWaivers(
  file: string,
  claims: readonly Claim[],
  accounted: readonly Accounted[],
  stated: readonly (Span & { passage: number })[] = [],
): Problem[] {
  const touches = (claim: Claim, one: Span & { passage: number }) =>
    one.passage === claim.passage && one.start < claim.end && one.end > claim.start;
  const needed = (claim: Claim) =>
    stated.some((one) => touches(claim, one)) ||
    accounted.some(
      ({ passage, by, start, end }) =>
        passage === claim.passage && by === 'waiver' && start < claim.end && end > claim.start,
    );
  const waivers = Map.groupBy(
    claims.filter(({ record }) => record.kind === 'waive'),
    ({ record }) => record,
  );
  return [...waivers].flatMap(([record, own]): Problem[] => {
    if (record.kind !== 'waive') return [];
    const bare = record.fields.everywhere && accounted.find((token) => isAll(token, own));
    if (bare)
      return [
        {
          file,
          ...record.place('words'),
          found: `a waiver of "${excerpt(bare.text)}" everywhere, with no word but the number`,
          expected: 'a word with the number, so that nothing else is waived: "a five-year plan"',
          fix: 'cite the words around it, or waive it section by section with "all: true"',
        },
      ];
    if (own.some(needed)) return [];
    const touched = accounted.find(({ passage, start, end }) =>
      own.some((claim) => passage === claim.passage && start < claim.end && end > claim.start),
    );
    // Cited only in part: reported as not accounted for.
    if (touched && touched.kind !== 'idiom' && touched.by === undefined) return [];
    const why =
      touched === undefined
        ? 'which have no number, date or quotation mark'
        : touched.kind === 'idiom'
          ? `of which "${touched.text}" is an idiom and needs no waiver`
          : `of which "${touched.text}" has a record already`;
    return [
      {
        file,
        ...record.place('words'),
        found: `a waiver of the words "${excerpt(record.fields.words)}", ${why}`,
        expected: 'words that need a waiver',
        fix: 'remove the waiver',
      },
    ];
  });
}

/** Whether a number or a date is all that is waived. */
const isAll = ({ kind, passage, start, end }: Accounted, claims: readonly Claim[]): boolean =>
  (kind === 'number' || kind === 'date') &&
  claims.some((claim) => claim.passage === passage && start <= claim.start && claim.end <= end);
