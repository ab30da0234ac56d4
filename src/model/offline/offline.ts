/**
 * What is kept on the reader's device: what the build tells the service worker, and what the worker
 * and the pages tell each other.
 */

/** A file of the site. */
export interface KeptFile {
  /** From the site's root. */
  path: string;
  /** The beginning of its SHA-256, in hexadecimal. */
  sha256: string;
  bytes: number;
}

/** How many digits of a hash are sent to the page. */
export const HASH_DIGITS = 10;

/** How the names of files end whose content is JSON, compressed by gzip. */
export const PACKED = 'bin';

/**
 * What the pages of a build share, as the worker gets it: scripts, styles, policy. An analysis
 * that is added or changed leaves it as it is.
 */
export interface Release {
  /** Of what stands in every page. */
  id: string;
  /** What every page needs: the scripts, the styles, and what is left out of the pages that are kept. */
  files: KeptFile[];
  /** Path of what is left out of them, which is among these: a `SharedText`. */
  shared: string;
  /** Headers of a page, for those that the worker answers with. */
  headers: Record<string, string>;
}

/** One build of the site, as the worker gets it. */
export interface Build {
  /** Of everything in it that a reader can notice. */
  id: string;
  release: Release;
  /** The pages of the site itself that are kept, as a `PageSet`: the library's first, the one about the site. */
  pages: KeptFile;
  /** Their models, by the addresses of the pages. */
  models: Record<string, KeptFile>;
  /** A `Pack` of those files of the release and of the site that no page has loaded yet. */
  pack: KeptFile;
}

/** Files in one, compressed: what is in each, by its path. */
export type Pack = Record<string, string>;

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

/** An analysis that is saved, as a page gets it from the worker. */
export interface Saved {
  slug: string;
  title: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  bytes: number;
  /** Path of the model that is saved. */
  model: string;
  /** Whether it is as the site was last known to have it, and of the release that is here. */
  current: boolean;
}

/** What the worker knows of the site. */
export interface Status {
  /** The build that is here, whole, and its release. */
  build: string;
  release: string;
  /** What every analysis shares, in bytes. */
  sharedBytes: number;
  saved: Saved[];
  /**
   * The path of the newest model of what is saved or was asked about, by the address of its page;
   * null if it is gone. What is not known is absent.
   */
  newest: Record<string, string | null>;
}

/** Why something was not saved; `behind` until the worker has caught up with the site. */
export type Refusal = 'unreachable' | 'full' | 'gone' | 'behind' | 'unknown';

/** What a page asks of the worker; `slug` is that of the analysis that is meant. */
export type Question =
  /** Says which release the page is of, so that what it needs is kept; and what it has shown. */
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
