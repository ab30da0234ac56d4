import type { ReactNode } from 'react';
import type { Params } from '../../model/address/match-address.ts';
import type { PagePart } from '../../model/address/page-part.ts';
import type { Analysis, Site } from '../../model/analysis.ts';
import type { Library } from '../../model/library-model.ts';
import type { Head } from '../head.ts';

/** What an address shows. */
export interface Shown {
  head: Head;
  view: ReactNode;
  /** The part of the site that the view is of; the text, if nothing is said. */
  part?: PagePart;
}

/** What a page may do besides showing itself. */
export interface Events {
  /** Called with the section being read. */
  onSectionRead?: (section: string | undefined) => void;
}

/** A page of the site itself, or one of an analysis; `show` gives undefined where there is none. */
export type Page =
  | { of: 'site'; show(site: Site): Shown }
  | { of: 'library'; show(library: Library): Shown }
  | {
      of: 'analysis';
      show(siteName: string, analysis: Analysis, params: Params, events: Events): Shown | undefined;
    };
