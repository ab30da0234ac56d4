import { createContext, useContext } from 'react';
import type { Analysis, Library } from '../model/analysis.ts';
import { track } from './loading.ts';

/** Where the models come from: files beside the page in a browser, memory in the build. */
export interface DataSource {
  /** The name of the site, which every title ends with. */
  readonly siteName: string;
  library(): Promise<Library>;
  /** @returns undefined for a slug that no analysis has. */
  analysis(slug: string): Promise<Analysis | undefined>;
}

export const DataContext = createContext<DataSource | undefined>(undefined);

/** @throws outside of a `DataContext`: an error of the program. */
export function useData(): DataSource {
  const source = useContext(DataContext);
  if (!source) throw new Error('no source of data');
  return source;
}

/** Models fetched from below the site's root, each once. */
export class FetchedData implements DataSource {
  readonly siteName: string;
  readonly #root: URL;
  readonly #libraryPath: string;
  /** Paths of models known before the library is read: that of the page itself. */
  readonly #known: ReadonlyMap<string, string>;
  readonly #files = new Map<string, Promise<unknown>>();
  readonly #analyses = new Map<string, Promise<Analysis | undefined>>();

  /**
   * @param root the site's root
   * @param libraryPath where the library's model is, from the root
   * @param known where the models of analyses are, by slug, as far as the page itself says
   */
  constructor(
    siteName: string,
    root: URL,
    libraryPath: string,
    known: ReadonlyMap<string, string>,
  ) {
    this.siteName = siteName;
    this.#root = root;
    this.#libraryPath = libraryPath;
    this.#known = known;
  }

  library(): Promise<Library> {
    return this.#fetch(this.#libraryPath) as Promise<Library>;
  }

  analysis(slug: string): Promise<Analysis | undefined> {
    // `use` needs the same promise each time.
    let analysis = this.#analyses.get(slug);
    if (!analysis) {
      const known = this.#known.get(slug);
      analysis =
        known === undefined
          ? this.library().then(({ entries }) => {
              const entry = entries.find((candidate) => candidate.slug === slug);
              return entry && (this.#fetch(entry.data) as Promise<Analysis>);
            })
          : (this.#fetch(known) as Promise<Analysis>);
      this.#analyses.set(slug, analysis);
    }
    return analysis;
  }

  #fetch(path: string): Promise<unknown> {
    let file = this.#files.get(path);
    if (!file) {
      file = track(() => this.#load(new URL(path, this.#root)));
      this.#files.set(path, file);
    }
    return file;
  }

  async #load(url: URL): Promise<unknown> {
    const response = await fetch(url, { signal: AbortSignal.timeout(20_000) });
    if (!response.ok) throw new Error(`${response.status}`);
    const model: unknown = await response.json();
    // Whatever came in its place would be drawn as a page.
    if (typeof model !== 'object' || model === null || !('sections' in model || 'entries' in model))
      throw new Error(`${url.href} is no model`);
    return model;
  }
}
