/** What the pages of the library show, and lists of analyses elsewhere: plain data. */

import type { Kind, Site } from './analysis.ts';
import type { RecordRef, Stated } from './record.ts';
import type { AgreementPart } from './records/agreement-parts.ts';
import type { StrongCount } from './analysis.ts';

/** What the library says of an analysis in a list. */
export interface LibraryEntry {
  slug: string;
  title: string;
  kind: Kind;
  lang: string;
  /** The name of its language, in that of the interface. */
  language: string;
  dir: 'ltr' | 'rtl';
  /** The day of publication, where it is stated. */
  published?: string;
  /** The day on which the edition was added. */
  added: string;
  strong?: StrongCount;
  /** How many figures it has. */
  figures: number;
  /** Path of its model, from the site's root. */
  data: string;
}

/** What the library says of the newest analysis. */
export interface LibraryCover extends LibraryEntry {
  category: Stated<string>;
  translator: Stated<string>;
  isOriginal?: true;
  lead: string;
  /** How long it takes to read. */
  minutes: number;
  outline: { id: string; text: string }[];
  parts: AgreementPart[];
  highlights: Highlight[];
}

/** An analysis in the list of all of them, with the names that it can be found by. */
export interface CatalogueEntry extends LibraryEntry {
  names: string[];
}

/** What the list of all analyses can be narrowed by, as the query of its address calls it. */
export const LIBRARY_FACETS = ['lang', 'kind', 'name'] as const;
export type LibraryFacet = (typeof LIBRARY_FACETS)[number];

/** One value of a facet: what it is called, and how many analyses have it. */
export interface FacetValue {
  value: string;
  label: string;
  count: number;
}

/** Where a reader may go on from the end of an analysis. */
export interface Onward {
  /** Absent where there is no other. */
  next?: LibraryEntry;
  /** Those that share most names and tags with it. */
  related: LibraryEntry[];
}

/** One of the few facts shown on a cover. */
export interface Highlight extends RecordRef {
  value: string;
  label: string;
  /** Of a figure, in the interface's words: that it is calculated, foretold, no exact number. */
  limits?: string[];
  /** In the words of the text: the whole that it is of, and when it held. */
  of?: string;
  period?: Stated<string>;
  /** What it is compared with, of a change. */
  base?: Stated<string>;
}

/** One page of the library: what it shows does not grow with the analyses that are on others. */
export interface Library {
  site: Pick<Site, 'name' | 'description' | 'lang'>;
  /** Which page it is, counted from 1, the newest; and of how many. */
  number: number;
  pages: number;
  /** The newest analysis, on the first page, if there is any. */
  cover?: LibraryCover;
  /** The others, the newest first. */
  entries: LibraryEntry[];
  /** On the first page, what all analyses can be narrowed by, where there is a choice. */
  facets?: Partial<Record<LibraryFacet, FacetValue[]>>;
}
