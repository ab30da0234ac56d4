import type { Analysis } from './analysis.ts';

/** A mistake in an analysis that is being worked on, and the passage beside which it is shown. */
export interface PlacedProblem {
  /** file:line:column */
  where: string;
  found: string;
  expected: string;
  fix: string;
  /** The section that it concerns, if it concerns one. */
  section?: string;
  /** The text of the passage that it concerns, if it concerns one. */
  passage?: string;
}

/** What can be shown of an analysis that has problems. */
export interface Draft {
  analysis: Analysis;
  problems: PlacedProblem[];
}
