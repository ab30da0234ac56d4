import { address } from '../../src/model/address.ts';
import type { Analysis } from '../../src/model/analysis.ts';

/** @returns one address of each kind of page, with one that does not exist. */
export const viewsOf = ({ slug, agreements, figures }: Analysis): string[] => [
  address.analysis(slug),
  address.agreements(slug),
  ...agreements.slice(1, 2).map(({ id }) => address.agreement(slug, id)),
  address.figures(slug),
  ...figures.slice(1, 2).map(({ id }) => address.figure(slug, id)),
  address.voices(slug),
  address.library(),
  address.about(),
  address.search(),
  '/nothing/',
];
