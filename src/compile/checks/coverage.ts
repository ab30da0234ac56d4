import type { Accounted } from './coverage-count.ts';
import { COVERED, type Covered } from '../../model/analysis.ts';
import type { BoundRecord } from '../evidence/bound.ts';
import { excerpt } from '../source/markdown.ts';
import { placeIn, type Passage } from '../source/passages.ts';
import type { Problem } from '../problem.ts';

const NAMES = {
  number: 'a number',
  date: 'a date',
  quotation: 'a passage in quotation marks',
  'stray-mark': 'a quotation mark without its partner',
  idiom: 'an idiom',
};

/**
 * @param problems those reported already
 * @param sections those of which a record could not be read or bound
 * @returns the passages of which it is not known what is accounted for: a record that has a mistake
 * may be meant to cite more, and each mistake is reported once
 */
export function uncertainPassages(
  passages: readonly Passage[],
  bound: readonly BoundRecord[],
  problems: readonly Problem[],
  sections: readonly string[],
): ReadonlySet<number> {
  const uncertain = new Set<number>();
  passages.forEach(({ section }, index) => {
    if (sections.includes(section)) uncertain.add(index);
  });
  const inFile = bound
    .map(({ record, passage }) => ({ passage, line: record.place().line }))
    .sort((a, b) => a.line - b.line);
  for (const { line } of problems) {
    const owner = inFile.findLast((entry) => entry.line <= line);
    if (owner) uncertain.add(owner.passage);
  }
  return uncertain;
}

/**
 * @param uncertain passages of which it is not known what is accounted for
 * @param covers what of the text is recorded as a whole
 * @returns a problem for each sentence with something that nothing accounts for, at its place.
 */
export function checkCoverage(
  file: string,
  source: string,
  passages: readonly Passage[],
  accounted: readonly Accounted[],
  uncertain: ReadonlySet<number>,
  lang: string,
  covers: readonly Covered[] = COVERED,
): Problem[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  const starts = new Map<number, readonly number[]>();
  /** Where the sentence begins that holds an offset; each passage is divided once. */
  const sentenceOf = (passage: number, offset: number) => {
    const known =
      starts.get(passage) ??
      Array.from(segmenter.segment(passages[passage]!.text), ({ index }) => index);
    starts.set(passage, known);
    let [from, to] = [0, known.length];
    while (to - from > 1) {
      const middle = (from + to) >> 1;
      if (known[middle]! <= offset) from = middle;
      else to = middle;
    }
    return known[from] ?? 0;
  };
  const left = accounted.filter(
    ({ kind, by, passage }) =>
      isCovered(kind, covers) && by === undefined && !uncertain.has(passage),
  );
  const bySentence = Map.groupBy(
    left.filter(({ partly }) => !partly),
    ({ passage, start }) => `${passage} ${sentenceOf(passage, start)}`,
  );
  const byField = Map.groupBy(
    left.filter(({ partly }) => partly),
    ({ partly }) => partly,
  );
  return [
    ...[...bySentence.values()].map((tokens): Problem => {
      const [first] = tokens as [Accounted];
      const passage = passages[first.passage]!;
      const list = tokens.map(({ kind, text }) => `${NAMES[kind]}, "${excerpt(text)}"`);
      return {
        file,
        ...placeIn(passage, first.start, source),
        found: `${list.join('; ')}: no record accounts for ${tokens.length > 1 ? 'them' : 'it'}`,
        expected: 'a field of a record whose words these are, or a waiver',
        fix: howToAccount(tokens, passage.section),
      };
    }),
    ...[...byField.values()].map(([token]) => tellPart(file, token!, passages)),
  ];
}

const AREA: Readonly<Record<Exclude<Accounted['kind'], 'idiom'>, Covered>> = {
  number: 'figures',
  date: 'dates',
  quotation: 'quotations',
  'stray-mark': 'quotations',
};

/** Whether what is of a kind is recorded as a whole; an idiom needs no record. */
export const isCovered = (kind: Accounted['kind'], covers: readonly Covered[]): boolean =>
  kind !== 'idiom' && covers.includes(AREA[kind]);

/** The kinds of records that mostly account for what is found. */
const RECORDS = {
  number: 'a figure',
  date: 'an event',
  quotation: 'a quotation',
  'stray-mark': 'a note with "why: defect"',
  idiom: '',
};

function howToAccount(tokens: readonly Accounted[], section: string): string {
  const kinds = [...new Set(tokens.map(({ kind }) => RECORDS[kind]))].join(', ');
  return tokens.every(({ kind }) => kind === 'stray-mark')
    ? `add ${kinds} on it to the section "${section}"; or remove the mark, if it was typed by mistake`
    : `account for ${tokens.length > 1 ? 'each' : 'it'} in the section "${section}": with ${kinds}, or in a field of another record; or waive it: "- waive: some-id"`;
}

/** Words that have only a part of a number, a date or a passage in marks. */
function tellPart(
  file: string,
  { kind, text, start, end, passage, partly }: Accounted,
  passages: readonly Passage[],
): Problem {
  const { record, path, start: from, end: to } = partly!;
  const all = passages[passage]!.text;
  return {
    file,
    ...record.place(...path),
    found: `"${excerpt(all.slice(from, to))}", which is a part of ${NAMES[kind]}, "${excerpt(text)}"`,
    expected: 'all of it: no record accounts for the rest',
    fix: `write "${all.slice(Math.min(start, from), Math.max(end, to))}"`,
  };
}
