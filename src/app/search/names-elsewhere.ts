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
 * Finds which other analyses of the library have names.
 * @param slug of the analysis that is not listed
 * @throws where the library cannot be reached
 */
export const findElsewhere: FindElsewhere = async (names, slug) => {
  const { names: list, pages } = await loadDirectory();
  if (!list || list.files.length === 0) return new Map();
  const analysisAt = async (number: number) =>
    (await loadFile<SearchedAnalysis[]>(pages[Math.floor(number / ANALYSES_A_PAGE)]!))[
      number % ANALYSES_A_PAGE
    ]!;
  const found = await Promise.all(
    names.map(async (name) => {
      const key = `${nameKey(name)} `;
      const shards = await Promise.all(filesWith(list, key).map(loadFile<Shard>));
      const line = shards
        .flatMap(({ lines }) => lines.split('\n'))
        .find((one) => one.startsWith(key));
      if (line === undefined) return undefined;
      const numbers = [...readList(line.slice(key.length)).keys()];
      // One more, for the analysis itself may be among them.
      const newest = await Promise.all(
        numbers
          .slice(-MAX_LISTED - 1)
          .reverse()
          .map(analysisAt),
      );
      const others = newest.filter((analysis) => analysis.slug !== slug).slice(0, MAX_LISTED);
      return [name, { count: numbers.length - 1, analyses: others }] as const;
    }),
  );
  return new Map(found.filter((one) => one !== undefined));
};
