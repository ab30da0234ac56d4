import type { Analysis } from '../model/analysis.ts';
import { addressesOfAnalysis } from '../model/address/addresses.ts';
import type { Previews } from './make-previews.ts';
import type { BuildContext } from './build-context.ts';
import type { WriteShared, WrittenAnalysis } from './write-job.ts';

/** From how many pages on other threads help to render them: it takes as long to start one. */
const MUCH = 120;

/**
 * Writes the files of all analyses; those that would come out as at an earlier build are not made
 * again.
 * @returns what the build needs to know of them, by slug, in the order of the analyses
 */
export async function writeAnalyses(
  analyses: readonly Analysis[],
  previews: Pick<Previews, 'ofAnalysis'>,
  { pool, progress }: BuildContext,
  shared: WriteShared,
): Promise<Map<string, WrittenAnalysis>> {
  // The longest first: it would be waited for, alone, at the end.
  const tasks = analyses
    .map((analysis) => ({ analysis, pages: addressesOfAnalysis(analysis).length }))
    .sort((a, b) => b.pages - a.pages);
  const made = new Map<string, WrittenAnalysis>();
  const note = progress.step('writing pages of analyses', analyses.length);
  await pool.run({
    job: 'write',
    shared,
    tasks: tasks.map(({ analysis }) => ({ analysis, images: previews.ofAnalysis(analysis) })),
    isMuch: tasks.reduce((total, { pages }) => total + pages, 0) > MUCH,
    take(written, at) {
      made.set(tasks[at]!.analysis.slug, written);
      note();
    },
  });
  return new Map(analyses.map(({ slug }) => [slug, made.get(slug)!]));
}
