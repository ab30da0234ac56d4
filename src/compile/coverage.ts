import { excerpt } from './markdown.ts';
import type { BoundRecord, Claim } from './evidence.ts';
import { placeIn, type Passage } from './passages.ts';
import type { Problem } from './problem.ts';
import type { Language } from './reading/language.ts';
import { scan, type Token } from './reading/scan.ts';

/** Something in the text that a record or a waiver has to account for, and whether one does. */
export interface Accounted extends Token {
  /** Index of the passage that it stands in. */
  passage: number;
  by: 'record' | 'waiver' | undefined;
  /** Of what nothing accounts for as a whole: the words that have a part of it. */
  partly?: Claim;
}

/** How much of what the text has is accounted for. */
export interface Coverage {
  numbers: number;
  dates: number;
  quotations: number;
  strayMarks: number;
  claimed: number;
  waived: number;
  uncovered: number;
  /** Idioms that look like numbers; they need no record. */
  idioms: number;
}

/**
 * Finds every number, date, passage in quotation marks and stray quotation mark of the text, and
 * what accounts for it: the words of a record's field, or a waiver. A quote claims nothing, and the
 * words of a quotation claim their own marks only, not the numbers among them.
 * @param passages those of the text: lead, prose, tables and footnotes; not headings
 * @returns each of them in reading order, idioms too
 */
export function account(
  passages: readonly Passage[],
  claims: readonly Claim[],
  language: Language,
): Accounted[] {
  const byPassage = Map.groupBy(claims, ({ passage }) => passage);
  return passages.flatMap((passage, index) => {
    const own = byPassage.get(index) ?? [];
    return scan(withoutCode(passage), language).map((token): Accounted => {
      if (token.kind === 'idiom') return { ...token, passage: index, by: undefined };
      return { ...token, passage: index, ...claimantOf(token, passage.text, own) };
    });
  });
}

/** Code is no prose: its numbers are not the text's. */
function withoutCode({ text, pieces }: Passage): string {
  return pieces
    .filter(({ node }) => node.type === 'inlineCode')
    .reduce(
      (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
      text,
    );
}

function claimantOf(
  token: Token,
  text: string,
  claims: readonly Claim[],
): Pick<Accounted, 'by' | 'partly'> {
  const fitting = claims.filter(({ record, field }) => {
    if (record.kind === 'waive') return true;
    const isWords = record.kind === 'quotation' && field === 'words';
    if (token.kind === 'quotation') return isWords;
    if (token.kind === 'stray-mark')
      return (
        (record.kind === 'note' && record.fields.why === 'defect') ||
        (isWords && record.fields.marks !== undefined)
      );
    return !isWords && record.kind !== 'note';
  });
  const inner = token.kind === 'quotation' ? innerOf(token, text) : token;
  const byRecord = fitting.filter(({ record }) => record.kind !== 'waive');
  if (isCovered(inner, byRecord)) return { by: 'record' };
  if (isCovered(inner, fitting)) return { by: 'waiver' };
  const partly = fitting.find((claim) => claim.start < inner.end && claim.end > inner.start);
  return { by: undefined, ...(partly && { partly }) };
}

/** The words between the marks: an editor may cite them with or without. */
function innerOf({ start, end }: Token, text: string): { start: number; end: number } {
  const inside = text.slice(start + 1, end - 1);
  const words = inside.trim();
  const from = start + 1 + inside.indexOf(words);
  return { start: from, end: from + words.length };
}

/** Whether a stretch lies within the claims, taken together; a space between two is in neither. */
function isCovered(
  { start, end }: { start: number; end: number },
  claims: readonly Claim[],
): boolean {
  let reached = start;
  for (const claim of [...claims].sort((a, b) => a.start - b.start)) {
    if (claim.start > reached + (reached === start ? 0 : 1)) continue;
    reached = Math.max(reached, claim.end);
  }
  return reached >= end;
}

/** @returns how much is accounted for. */
export function countCoverage(accounted: readonly Accounted[]): Coverage {
  const count = (fits: (token: Accounted) => boolean) => accounted.filter(fits).length;
  return {
    numbers: count(({ kind }) => kind === 'number'),
    dates: count(({ kind }) => kind === 'date'),
    quotations: count(({ kind }) => kind === 'quotation'),
    strayMarks: count(({ kind }) => kind === 'stray-mark'),
    claimed: count(({ by }) => by === 'record'),
    waived: count(({ by }) => by === 'waiver'),
    uncovered: count(({ kind, by }) => kind !== 'idiom' && by === undefined),
    idioms: count(({ kind }) => kind === 'idiom'),
  };
}

const NAMES = {
  number: 'a number',
  date: 'a date',
  quotation: 'a passage in quotation marks',
  'stray-mark': 'a quotation mark without its partner',
  idiom: 'an idiom',
};

/**
 * @param problems those told already
 * @param sections those of which a record could not be read or bound
 * @returns the passages of which it is not known what is accounted for: a record that has a mistake
 * may be meant to cite more, and one mistake is told once
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
 * @returns a problem for each sentence with something that nothing accounts for, at its place.
 */
export function checkCoverage(
  file: string,
  source: string,
  passages: readonly Passage[],
  accounted: readonly Accounted[],
  uncertain: ReadonlySet<number>,
  lang: string,
): Problem[] {
  const sentences = new Intl.Segmenter(lang, { granularity: 'sentence' });
  const left = accounted.filter(
    ({ kind, by, passage }) => kind !== 'idiom' && by === undefined && !uncertain.has(passage),
  );
  const bySentence = Map.groupBy(
    left.filter(({ partly }) => !partly),
    ({ passage, start }) => {
      const sentence = sentences.segment(passages[passage]!.text).containing(start);
      return `${passage} ${sentence?.index ?? 0}`;
    },
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
    expected: 'all of it: the rest is accounted for by nothing',
    fix: `write "${all.slice(Math.min(start, from), Math.max(end, to))}"`,
  };
}

/**
 * @returns a problem for each waiver that nothing needs: what it is on is no number, date or passage
 * in marks, or a record accounts for it. It would hide what is added there later.
 */
export function checkWaivers(
  file: string,
  claims: readonly Claim[],
  accounted: readonly Accounted[],
): Problem[] {
  const needed = (claim: Claim) =>
    accounted.some(
      ({ passage, by, start, end }) =>
        passage === claim.passage && by === 'waiver' && start < claim.end && end > claim.start,
    );
  const waivers = Map.groupBy(
    claims.filter(({ record }) => record.kind === 'waive'),
    ({ record }) => record,
  );
  return [...waivers].flatMap(([record, own]): Problem[] => {
    if (record.kind !== 'waive' || own.some(needed)) return [];
    const touched = accounted.find(({ passage, start, end }) =>
      own.some((claim) => passage === claim.passage && start < claim.end && end > claim.start),
    );
    // Cited only in part: told as not accounted for.
    if (touched && touched.kind !== 'idiom' && touched.by === undefined) return [];
    const why =
      touched === undefined
        ? 'which have no number, date or quotation mark'
        : touched.kind === 'idiom'
          ? `of which "${touched.text}" is an idiom and needs no waiver`
          : `of which "${touched.text}" has a record already`;
    return [
      {
        file,
        ...record.place('words'),
        found: `a waiver of the words "${excerpt(record.fields.words)}", ${why}`,
        expected: 'words that need one',
        fix: 'remove the waiver',
      },
    ];
  });
}

/** @returns the counts as a line: "17 numbers, 8 dates, …: 30 claimed, 8 waived, 0 uncovered; 2 idioms". */
export function formatCoverage(coverage: Coverage): string {
  const { numbers, dates, quotations, strayMarks, claimed, waived, uncovered, idioms } = coverage;
  const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
  const found = [
    count(numbers, 'number'),
    count(dates, 'date'),
    count(quotations, 'quoted passage'),
    count(strayMarks, 'stray mark'),
  ].join(', ');
  return `${found}: ${claimed} claimed, ${waived} waived, ${uncovered} uncovered; ${count(idioms, 'idiom')}`;
}
