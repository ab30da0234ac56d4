import type { Analysis } from '../../model/analysis.ts';
import { SearchIndex, type Findings } from '../../model/search/index.ts';
import type { SearchQuery } from '../../model/search/query.ts';
import type { DataSource } from '../data.tsx';

/** What was found in an analysis, and what has to be known of it to show that. */
export interface InAnalysis {
  query: SearchQuery;
  findings: Findings;
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** The indexes of the analyses that were searched; each goes with its model. */
const indexes = new WeakMap<Analysis, Promise<SearchIndex>>();

/** @returns what can be found in an analysis, read once. */
export function indexOf(analysis: Analysis): Promise<SearchIndex> {
  let index = indexes.get(analysis);
  if (!index) indexes.set(analysis, (index = SearchIndex.of(analysis, rest)));
  return index;
}

/** Lets the page paint and answer before work goes on. */
function rest(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((go) => setTimeout(go));
}

/** @returns what answers a query in the analysis that is open. */
export async function searchAnalysis(
  data: DataSource,
  slug: string,
  query: SearchQuery,
): Promise<InAnalysis | undefined> {
  const analysis = await data.analysis(slug);
  if (!analysis) return undefined;
  const index = await indexOf(analysis);
  const { lang, dir } = analysis;
  return { query, findings: index.search(query), lang, dir };
}
