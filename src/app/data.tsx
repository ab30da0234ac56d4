import { createContext, useContext } from 'react';
import type { Analysis, Site } from '../model/analysis.ts';
import type { Library } from '../model/library-model.ts';

/** Where the models come from: files beside the pages in a browser, memory in the build. */
export interface DataSource {
  /** The name of the site, which every title ends with. */
  readonly siteName: string;
  site(): Promise<Site>;
  /**
   * @param number counted from 1
   * @returns undefined for a page that the library does not have
   */
  library(number: number): Promise<Library | undefined>;
  /** @returns undefined for a slug that no analysis has. */
  analysis(slug: string): Promise<Analysis | undefined>;
  /** @returns the slug that an analysis has, by one that it had; undefined where none had it. */
  moved(slug: string): Promise<string | undefined>;
  /**
   * Reads a JSON file that a page needs besides its model.
   * @param path from the site's root
   * @param cache how much of what the browser keeps is good enough; by default what it takes to be fresh
   */
  read<T>(path: string, cache?: RequestCache): Promise<T>;
}

export const DataContext = createContext<DataSource | undefined>(undefined);

/** @throws outside of a `DataContext`: an error of the program. */
export function useData(): DataSource {
  const source = useContext(DataContext);
  if (!source) throw new Error('no source of data');
  return source;
}
