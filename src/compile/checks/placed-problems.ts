import type { PlacedProblem } from '../../model/draft.ts';
import { findFuzzy } from '../evidence/fuzzy-match.ts';
import { foldWhiteSpace, type Passage } from '../source/passages.ts';
import { sortProblems, type Problem } from '../problem.ts';
import type { Entry } from '../source/read-records.ts';
import type { SourceSection } from '../source/sections.ts';

/**
 * Finds the passage that each problem concerns: of a record that which its words stand in, or nearly
 * do; of the prose that which the line belongs to.
 * @param entries the records of all sections, those with mistakes too
 * @returns the problems in the order of the file
 */
export function placeProblems(
  problems: readonly Problem[],
  sections: readonly SourceSection[],
  passages: readonly Passage[],
  entries: readonly Entry[],
): PlacedProblem[] {
  const inSection = Map.groupBy(passages.toSorted(byLine), ({ section }) => section);
  const inOrder = entries.toSorted(byLine);
  return sortProblems(problems).map((problem): PlacedProblem => {
    const { file, line, column, found, expected, fix } = problem;
    const placed: PlacedProblem = { where: `${file}:${line}:${column}`, found, expected, fix };
    const section = sections.findLast((candidate) => firstLine(candidate) <= line);
    if (!section) return placed;
    placed.section = section.id;
    const own = inSection.get(section.id) ?? [];
    const block = section.records?.position?.start.line ?? Infinity;
    const entry = lastUpTo(line, inOrder);
    const passage =
      line < block
        ? lastUpTo(line, own)
        : entry && entry.line > block
          ? passageOf(entry, own)
          : undefined;
    if (passage) placed.passage = passage.text;
    return placed;
  });
}

interface Placed {
  line: number;
}
const byLine = (one: Placed, other: Placed) => one.line - other.line;

/** The last that begins at a line or before it; by halving, for a text may have as many problems as lines. */
function lastUpTo<T extends Placed>(line: number, inOrder: readonly T[]): T | undefined {
  let [from, to] = [0, inOrder.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (inOrder[middle]!.line <= line) from = middle + 1;
    else to = middle;
  }
  return inOrder[from - 1];
}

/** The passage that has the words of a record, or nearly has them. */
function passageOf({ words }: Entry, passages: readonly Passage[]): Passage | undefined {
  if (words === undefined) return undefined;
  const folded = foldWhiteSpace(words).trim();
  const most = Math.floor(folded.length / 4);
  return (
    passages.find(({ text }) => text.includes(folded)) ??
    passages.find(({ text }) => findFuzzy(text, folded, most))
  );
}

const firstLine = ({ heading, prose, records }: SourceSection): number =>
  (heading ?? prose[0] ?? records)?.position?.start.line ?? 1;
