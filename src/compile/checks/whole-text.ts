import type { Language } from '../../language/language.ts';
import type { Bound } from '../evidence/bind.ts';
import type { Problem } from '../problem.ts';
import type { FrontMatter } from '../source/front-matter.ts';
import type { Passage } from '../source/passages.ts';
import { checkCoverage, uncertainPassages } from './coverage.ts';
import type { Accounted } from './coverage-count.ts';
import { checkEmphasis } from './failed-emphasis.ts';
import { checkMixedScripts } from './mixed-scripts.ts';
import { checkStatedAgreements, unclaimedAgreements } from './stated-agreements.ts';
import { checkWaivers } from './waivers.ts';

/** A text of which all was read, and what its records account for. */
export interface WholeText {
  file: string;
  /** All of the file. */
  source: string;
  matter: FrontMatter;
  passages: readonly Passage[];
  binding: Bound;
  accounted: readonly Accounted[];
  /** Sections of which a record could not be read, so that what it accounts for is not known. */
  unreadIn: ReadonlySet<string>;
}

/**
 * Checks what can be said of a text only as a whole: that all of it that has to be accounted for is,
 * that each waiver is needed, and that its letters and marks are what they seem.
 * @param reported the problems of the file that are known
 */
export function checkWholeText(
  { file, source, matter, passages, binding, accounted, unreadIn }: WholeText,
  language: Language,
  reported: readonly Problem[],
): Problem[] {
  const { bound, claims } = binding;
  const { covers } = matter.edition;
  const stated =
    !covers || covers.includes('agreements')
      ? unclaimedAgreements(passages, bound, claims, language)
      : [];
  const uncertain = uncertainPassages(passages, bound, reported, [
    ...unreadIn,
    ...binding.uncertain,
  ]);
  const uncovered = checkCoverage(
    file,
    source,
    passages,
    accounted,
    uncertain,
    matter.lang,
    covers,
  );
  return [
    ...uncovered,
    // What a record with a mistake, or one that is missing, accounts for is not known.
    ...(reported.length === 0 && uncovered.length === 0
      ? checkStatedAgreements(file, source, passages, stated, claims, uncertain)
      : []),
    ...checkWaivers(file, claims, accounted, stated),
    ...checkMixedScripts(file, source, passages, claims, matter),
    ...checkEmphasis(file, source, passages),
  ];
}
