import { excerpt } from '../source/markdown.ts';
import { writeCell } from './cells.ts';
import { describeMissingQuote, type Stretch } from './missing-quote.ts';
import type { Passage } from '../source/passages.ts';
import type { Place, Problem, TextState } from '../problem.ts';

/** A quote that does not stand exactly once in its section, or words that do not. */
export interface UnboundQuote {
  /** Of the record. */
  id: string;
  section: string;
  quote: string;
  /** Where it is written. */
  place: Place;
  /** Whether it is a quote, to the character, or whole words. */
  exact: boolean;
  /** Whether several places could be meant by "all: true". */
  isWaiver: boolean;
  /** Where it stands; several, or none. */
  places: readonly { index: number; start: number }[];
}

/**
 * Reports quotes that do not stand exactly once. One mistake in the text, or in where a heading
 * stands, can leave many quotes without their words: it is reported once, at the first of them.
 * @param intact where other quotes stand
 * @param state of a text that is broken, what its sections have is not known
 * @returns the problems, and the sections of which it is not known what is accounted for
 */
export function describeUnbound(
  file: string,
  quotes: readonly UnboundQuote[],
  passages: readonly Passage[],
  intact: readonly Stretch[],
  state: TextState,
): { problems: Problem[]; uncertain: Set<string> } {
  const changed = state === 'changed';
  const uncertain = new Set(quotes.map(({ section }) => section));
  const twice = describeRepeated(file, quotes, passages, changed);
  const missing = quotes
    .filter(({ places }) => places.length === 0)
    .map((unbound) => {
      const { quote, section, exact } = unbound;
      const description = describeMissingQuote(quote, section, passages, exact);
      // What differs there is not what was changed, if another quote stands in the same words.
      const isChange = description.at && !intact.some((other) => isWithin(description.at!, other));
      return { unbound, description, at: isChange ? description.at : undefined };
    });
  const problems = [...twice];
  const lost = missing.filter(({ description }) => description.section === undefined);
  const changedIn = new Set(changed ? lost.map(({ unbound }) => unbound.section) : []);
  const moved = Map.groupBy(
    missing.filter(({ description }) => description.section !== undefined),
    ({ unbound, description }) => `${unbound.section} ${description.section}`,
  );
  for (const group of moved.values()) {
    const [{ unbound, description }] = group as [(typeof group)[number]];
    uncertain.add(description.section!);
    // Words that a change took away may stand elsewhere too.
    if (state === 'broken' || changedIn.has(unbound.section)) continue;
    const ids = group.map((entry) => `"${entry.unbound.id}"`).join(', ');
    problems.push({
      file,
      ...unbound.place,
      found: description.found,
      expected: description.expected,
      fix:
        group.length === 1
          ? description.fix
          : `move the records ${ids} to the end of the section "${description.section}", or the heading to where its section begins`,
    });
  }
  const seen: { at: Stretch; lines: number[]; problem: Problem }[] = [];
  const seenIn = new Set(lost.flatMap(({ unbound, at }) => (at ? unbound.section : [])));
  for (const { unbound, description, at } of lost) {
    const { found, expected, fix } = description;
    if (state === 'broken' && !at) continue;
    const same = at && seen.find((other) => touch(other.at, at));
    if (same) {
      same.lines.push(unbound.place.line);
      continue;
    }
    // What a change left nothing of is reported with that change, if another quote shows where it is.
    if (changed && !at) {
      if (seenIn.has(unbound.section)) continue;
      seenIn.add(unbound.section);
    }
    const mend = `the text is not the one that was entered ("text-sha256"): restore it, or ${fix}`;
    const problem = { file, ...unbound.place, found, expected, fix: changed ? mend : fix };
    problems.push(problem);
    if (at) seen.push({ at, lines: [], problem });
  }
  for (const { lines, problem } of seen)
    if (lines.length > 0)
      problem.found += `; so ${lines.length > 1 ? 'do the quotes in lines' : 'does the quote in line'} ${lines.join(', ')}`;
  return { problems, uncertain };
}

/** A change is not seen at the same character from all quotes: "signed seven", "Tokayev seven". */
const NEAR = 10;

const touch = (a: Stretch, b: Stretch): boolean =>
  a.passage === b.passage && a.start <= b.end + NEAR && b.start <= a.end + NEAR;

const isWithin = (a: Stretch, b: Stretch): boolean =>
  a.passage === b.passage && b.start <= a.start && a.end <= b.end;

/** Reports a passage that stands twice where it stands again; else each quote that stands twice. */
function describeRepeated(
  file: string,
  quotes: readonly UnboundQuote[],
  passages: readonly Passage[],
  changed: boolean,
): Problem[] {
  const reported = new Set<string>();
  const isReported = (key: string) => reported.has(key) || !reported.add(key);
  return quotes.flatMap((unbound): Problem[] => {
    const { section, quote, place, exact, isWaiver, places } = unbound;
    const [first, last] = [places[0], places.at(-1)];
    if (!first || !last || places.length === 1) return [];
    if (places.every(({ index }) => passages[index]!.cell))
      return [
        {
          file,
          ...place,
          found: `"${excerpt(quote)}", which ${places.length} cells of the section "${section}" have`,
          expected: 'the cell that is meant',
          fix: `write "cell: ${writeCell(first.index, passages)}" instead of "quote"`,
        },
      ];
    const texts = new Set(places.map(({ index }) => passages[index]!.text));
    if (texts.size === 1 && first.index !== last.index) {
      const { line, column, text } = passages[last.index]!;
      // Passages that came in again together, the cells of a row, stand as far from themselves.
      if (isReported(`passage ${section} ${last.index - first.index}`)) return [];
      return [
        {
          file,
          line,
          column,
          found: `a passage that stands in the section "${section}" already: "${excerpt(text)}"`,
          expected: 'each passage once, so that the words of a record are in one place',
          fix: 'remove one of the two; if the text repeats itself, say with "nth: 2" which of them each record means',
        },
      ];
    }
    // All quotes of a sentence that came in again stand as far from themselves.
    const apart = `${section} ${last.index - first.index} ${last.start - first.start}`;
    if (changed && isReported(`sentence ${apart}`)) return [];
    const more = exact
      ? 'quote more of the sentence, so that only one place fits, or add "nth: 2" for the second'
      : `add "quote:" with more of the sentence${isWaiver ? ', or "all: true" for every place' : ', or "nth: 2" for the second'}`;
    return [
      {
        file,
        ...place,
        found: `${exact ? 'a quote that occurs' : 'words that occur'} ${places.length} times in the section "${section}": "${excerpt(quote)}"`,
        expected: 'words that occur there exactly once',
        fix: changed
          ? `the text is not the one that was entered ("text-sha256"): restore it, or ${more}`
          : more,
      },
    ];
  });
}
