import { address } from '../../src/model/address/address.ts';
import { matchAddress } from '../../src/model/address/match-address.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { some } from '../length.ts';

/** @returns the pages of an analysis that differ in what they are made of. */
export const viewsOf = ({ slug, agreements, figures }: Analysis): string[] => [
  address.analysis(slug),
  address.agreements(slug),
  ...agreements.slice(0, 1).map(({ id }) => address.agreement(slug, id)),
  address.figures(slug),
  ...figures.slice(0, 1).map(({ id }) => address.figure(slug, id)),
  address.voices(slug),
  address.names(slug),
];

/** One of each kind of page that is of no analysis, with one that does not exist. */
export const OTHERS = [address.library(), address.about(), address.search(), '/nothing/'];

/**
 * @param addresses of pages of every kind
 * @returns all of them in a long run; else so many of each kind, from the first to the last
 */
export function someOfEachKind(addresses: readonly string[], count: number): string[] {
  const kinds = new Map<string | undefined, string[]>();
  for (const path of addresses) {
    const kind = matchAddress(path)?.name;
    kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
  }
  return [...kinds.values()].flatMap((ofKind) => some(ofKind, count));
}
