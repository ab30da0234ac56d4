import {
  ANALYSES_A_PAGE,
  filesWith,
  nameKey,
  readList,
  type SearchedAnalysis,
  type Shard,
} from '../../model/search/shards.ts';
import type { FindElsewhere } from '../../views/names/Elsewhere.tsx';
import { loadDirectory, loadFile } from './search-files.ts';

/** How many analyses are listed for a name, the newest; the search has them all. */
const MAX_LISTED = 8;

/**
 * Finds which other analyses of the library have a name. One file of names says how many there are;
 * the list of analyses is read once somebody wants to see which.
 * @param slug of the analysis that is not listed
 * @throws where the library cannot be reached
 */
export const findElsewhere: FindElsewhere = async (name, slug) => {
  const { names: list, pages } = await loadDirectory();
  if (!list || list.files.length === 0) return undefined;
  const key = `${nameKey(name)} `;
  const shards = await Promise.all(filesWith(list, key).map(loadFile<Shard>));
  const line = shards.flatMap(({ lines }) => lines.split('\n')).find((one) => one.startsWith(key));
  if (line === undefined) return undefined;
  const numbers = [...readList(line.slice(key.length)).keys()];
  const analysisAt = async (number: number) =>
    (await loadFile<SearchedAnalysis[]>(pages[Math.floor(number / ANALYSES_A_PAGE)]!))[
      number % ANALYSES_A_PAGE
    ]!;
  return {
    count: numbers.length - 1,
    newest: async () => {
      // One more, for the analysis itself may be among them.
      const newest = numbers.slice(-MAX_LISTED - 1).reverse();
      const all = await Promise.all(newest.map(analysisAt));
      return all.filter((analysis) => analysis.slug !== slug).slice(0, MAX_LISTED);
    },
  };
};
