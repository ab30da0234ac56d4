import type { Analysis } from './analysis.ts';
import type { LibraryEntry, Onward } from './library-model.ts';
import { entryOf } from './library.ts';
import { namesIn } from './names-in.ts';

const RELATED = 3;
/** What so many share says nothing of any of them. */
const MAX_SHARED = 200;

/**
 * Where a reader may go on from each analysis: to the next older one, from the oldest to the newest, and
 * to those that share most names and tags with it. What many share counts less.
 * @param analyses the newest first
 * @param dataOf the path of an analysis's model, from the site's root
 */
export function makeOnward(
  analyses: readonly Analysis[],
  dataOf: (slug: string) => string,
): Map<string, Onward> {
  const topics = analyses.map(topicsOf);
  const holders = new Map<string, number[]>();
  for (const [index, own] of topics.entries())
    for (const topic of own) {
      const others = holders.get(topic);
      if (others) others.push(index);
      else holders.set(topic, [index]);
    }
  const entries = analyses.map((analysis): LibraryEntry => entryOf(analysis, dataOf));
  return new Map(
    analyses.map(({ slug }, index) => {
      const next = (index + 1) % analyses.length;
      const scores = new Map<number, number>();
      for (const topic of topics[index]!) {
        const others = holders.get(topic)!;
        if (others.length > MAX_SHARED) continue;
        for (const other of others)
          scores.set(
            other,
            (scores.get(other) ?? 0) + Math.log(1 + analyses.length / others.length),
          );
      }
      const related = [...scores]
        .filter(([other]) => other !== index && other !== next)
        .sort(([one, a], [other, b]) => b - a || one - other)
        .slice(0, RELATED)
        .map(([other]) => entries[other]!);
      return [slug, { ...(next !== index && { next: entries[next]! }), related }];
    }),
  );
}

const topicsOf = (analysis: Analysis): Set<string> =>
  new Set([...namesIn(analysis), ...analysis.tags].map((topic) => topic.toLowerCase()));
