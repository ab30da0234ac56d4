/**
 * What is kept on the reader's device: what the build tells the service worker, and what the worker
 * and the pages tell each other.
 */
import type { SharedText } from './page-set.ts';

/** A file of the site. */
export interface KeptFile {
  /** From the site's root. */
  path: string;
  /** The beginning of its SHA-256, in hexadecimal. */
  sha256: string;
  bytes: number;
}

/** How many digits of a hash are told. */
export const HASH_DIGITS = 10;

/** One build of the site, as the worker is told of it. */
export interface Release {
  /** Of what a page loads: the scripts, the styles, the models. */
  id: string;
  /** What every page needs, and the pages of the site itself. */
  files: KeptFile[];
  /** Path of the pages of the site itself: a `SitePages`. */
  pages: string;
  /** Path of the list of the analyses: a `KeptAnalyses`. */
  analyses: string;
  /** Headers of a page, for those that the worker answers with. */
  headers: Record<string, string>;
}

/** What is kept of an analysis: its model, and its pages as a `PageSet`. */
export interface KeptAnalysis {
  title: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Slugs that it had. */
  formerly: string[];
  model: KeptFile;
  pages: KeptFile;
}
/** By slug. */
export type KeptAnalyses = Record<string, KeptAnalysis>;

/** The file that holds the pages of the site itself, and what the pages of the release share. */
export interface SitePages {
  shared: SharedText;
  pieces: string;
  pages: Record<string, number[]>;
}

/** An analysis that is saved, as a page is told of it. */
export interface Saved {
  slug: string;
  title: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  bytes: number;
  /** The release that its pages are of. */
  release: string;
  /** Path of the model that is saved. */
  model: string;
}

/** What the worker knows of the site. */
export interface Status {
  /** The release that is here, whole. */
  release: string;
  /** What every analysis shares, in bytes. */
  sharedBytes: number;
  saved: Saved[];
  /** Of each analysis that was asked about: the path of its newest model, and its bytes; null if it is gone. */
  newest: Record<string, { model: string; bytes: number } | null>;
  /** The path of the model that each had in the release that the page is of, as far as it is known. */
  shown: Record<string, string>;
}

/** Why something was not saved. */
export type Refusal = 'unreachable' | 'full' | 'unknown';

/** What a page asks of the worker; `slug` is that of the analysis that is meant. */
export type Question =
  /** Says which release the page is of, so that what it needs is kept; and what it asks about. */
  | { ask: 'status'; release: string; slugs: string[] }
  /** Reads everything back that is kept of an analysis. */
  | { ask: 'check'; slug: string }
  | { ask: 'save'; slug: string }
  | { ask: 'remove'; slug: string }
  | { ask: 'remove-all' };

/** What a page tells a worker that is installed and waits, without a port: to take over. */
export const TAKE_OVER = 'verbatim-take-over';

/** What the worker answers, through the port that came with the question. */
export type Answer =
  | { status: Status }
  /** Of bytes: how many of how many are here. */
  | { progress: [number, number] }
  /** Whether it is saved, and whether everything was read back. */
  | { saved: boolean; whole: boolean; refusal?: Refusal }
  | { done: true };

/** What the worker tells every page: to ask anew. */
export const NEWS = 'verbatim-news';

/** Where the page for addresses that are not saved stands among the pages of the site. */
export const UNSAVED = '/offline/';
/** What the worker puts something else in the place of there: why the page is shown, and what is saved. */
export const REASON_SLOT = '%reason%';
export const SAVED_SLOT = '%saved%';
