import type { SearchQuery } from './query.ts';
import { queryTerms } from './query.ts';
import {
  filesWith,
  readList,
  turned,
  type SearchDirectory,
  type Shard,
  type ShardList,
} from './shards.ts';
import { howFound, isBeginning, isForgiven, swapsOf, type How, type Token } from './terms.ts';

/** What words weigh by how they are found: a word itself more than a longer one, that more than a forgiven one. */
const WEIGHT: Record<How, number> = { exact: 1, prefix: 0.4, forgiven: 0.2 };

/** The analyses that may answer a query, the best first. */
export interface Candidates {
  /** Their numbers in the list of all. */
  analyses: number[];
  /** Whether no analysis has all of the words, and these have only some. */
  isPartial: boolean;
}

/**
 * Finds the analyses that have the words of a query.
 * @param read gives the shard in a file, by its hash
 * @param within the numbers of those that are searched; all, if nothing is said
 * @throws what `read` throws
 */
export async function findCandidates(
  query: SearchQuery,
  directory: SearchDirectory,
  read: (hash: string) => Promise<Shard>,
  within?: ReadonlySet<number>,
): Promise<Candidates> {
  const words = await Promise.all(query.tokens.map((token) => scoresOf(token, directory, read)));
  const total = new Map<number, { words: number; score: number }>();
  for (const scores of words)
    for (const [analysis, score] of scores) {
      const sum = total.get(analysis) ?? { words: 0, score: 0 };
      total.set(analysis, { words: sum.words + 1, score: sum.score + score });
    }
  const found = [...total].filter(([analysis]) => within?.has(analysis) ?? true);
  const whole = found.filter(([, sum]) => sum.words === words.length);
  const isPartial = whole.length === 0 && found.length > 0;
  const analyses = (isPartial ? found : whole)
    // Of equal ones the newest first: it has the highest number.
    .sort(([a, one], [b, other]) => other.words - one.words || other.score - one.score || b - a)
    .map(([analysis]) => analysis);
  return { analyses, isPartial };
}

/** @returns how well one word of a query is answered, by the number of the analysis. */
async function scoresOf(
  token: Token,
  directory: SearchDirectory,
  read: (hash: string) => Promise<Shard>,
): Promise<Map<number, number>> {
  const { analyses } = directory;
  const linesWith = async (list: ShardList, beginning: string): Promise<string[]> => {
    const shards = await Promise.all(filesWith(list, beginning).map(read));
    return shards.flatMap(({ lines }) =>
      lines.split('\n').filter((line) => line.startsWith(beginning)),
    );
  };
  const scores = new Map<number, number>();
  const add = (line: string, how: How) => {
    const list = readList(line.slice(line.indexOf(' ') + 1));
    // A word that is in few analyses says more (inverse document frequency).
    const rarity = Math.log(1 + analyses / list.size);
    for (const [analysis, often] of list) {
      const score = WEIGHT[how] * rarity * (1 + Math.log(often));
      scores.set(analysis, Math.max(scores.get(analysis) ?? 0, score));
    }
  };
  const wordOf = (line: string) => line.slice(0, line.indexOf(' '));

  if (token.isRun) {
    const terms = queryTerms(token);
    const found = await Promise.all(
      terms.map(async (term) => {
        const lines = await linesWith(directory.words, term);
        const asked =
          terms[0] === token.term ? lines : lines.filter((line) => wordOf(line) === term);
        return new Set(
          asked.flatMap((line) => [...readList(line.slice(line.indexOf(' ') + 1)).keys()]),
        );
      }),
    );
    // All pairs of letters; that they follow one another is seen in the model.
    const all = [...found[0]!].filter((analysis) => found.every((own) => own.has(analysis)));
    return new Map(all.map((analysis) => [analysis, Math.log(1 + analyses / all.length)]));
  }

  const { term } = token;
  for (const line of await linesWith(directory.words, isBeginning(term) ? term : `${term} `)) {
    const how = howFound(term, wordOf(line));
    if (how === 'exact' || how === 'prefix') add(line, how);
  }
  if (scores.size > 0 || !isForgiven(term)) return scores;

  const half = Math.floor(term.length / 2);
  const [head, tail] = [term.slice(0, half), term.slice(half)];
  const [beginnings, ends] = await Promise.all([
    linesWith(directory.words, head),
    linesWith(directory.ends, turned(tail)),
  ]);
  for (const line of beginnings)
    if (howFound(term, wordOf(line)) === 'forgiven') add(line, 'forgiven');
  const others = ends.map(turned).filter((word) => howFound(term, word) === 'forgiven');
  // Two letters changed about in the middle are in neither half.
  const swapped = swapsOf(term).filter((word) => !word.startsWith(head) && !word.endsWith(tail));
  for (const word of new Set([...others, ...swapped]))
    if (!word.startsWith(head))
      for (const line of await linesWith(directory.words, `${word} `)) add(line, 'forgiven');
  return scores;
}
