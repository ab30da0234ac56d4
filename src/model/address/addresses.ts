import { address, DOWNLOAD_FORMATS, DOWNLOADS, downloadAddress } from './address.ts';
import type { Analysis } from '../analysis.ts';
import { pagesOfLibrary } from './library-pages.ts';

/** @returns the addresses of an analysis: the text, its sections, its records, its names. */
export function addressesOfAnalysis({ slug, sections, agreements, figures }: Analysis): string[] {
  return [
    address.analysis(slug),
    ...sections.filter((section) => section.heading).map(({ id }) => address.section(slug, id)),
    address.agreements(slug),
    ...agreements.map(({ id }) => address.agreement(slug, id)),
    address.figures(slug),
    ...figures.map(({ id }) => address.figure(slug, id)),
    address.voices(slug),
    address.names(slug),
  ];
}

/** @returns the addresses of the files that an analysis offers beside its pages. */
export const downloadsOfAnalysis = ({ slug }: Pick<Analysis, 'slug'>): string[] =>
  DOWNLOADS.flatMap((list) =>
    DOWNLOAD_FORMATS.map((format) => downloadAddress(slug, list, format)),
  );

/** @returns every address of the site: one HTML file each. */
export function addressesOf(analyses: readonly Analysis[]): string[] {
  return [
    ...Array.from({ length: pagesOfLibrary(analyses.length) }, (_, index) =>
      address.libraryPage(index + 1),
    ),
    address.about(),
    address.search(),
    ...analyses.flatMap(addressesOfAnalysis),
  ];
}
