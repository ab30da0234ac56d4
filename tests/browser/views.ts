import { address } from '../../src/model/address/address.ts';
import type { Analysis } from '../../src/model/analysis.ts';

/** @returns the pages of an analysis that differ in what they are made of. */
export const viewsOf = ({ slug, agreements, figures }: Analysis): string[] => [
  address.analysis(slug),
  address.agreements(slug),
  ...agreements.slice(0, 1).map(({ id }) => address.agreement(slug, id)),
  address.figures(slug),
  ...figures.slice(0, 1).map(({ id }) => address.figure(slug, id)),
  address.voices(slug),
];

/** One of each kind of page that is of no analysis, with one that does not exist. */
export const OTHERS = [address.library(), address.about(), address.search(), '/nothing/'];
