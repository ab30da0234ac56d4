import { loadLanguage } from '../../language/load-language.ts';
import type { Claim } from '../evidence/bound.ts';
import { isSaidWords } from '../evidence/field-words.ts';
import type { Span } from '../../model/record.ts';
import type { Passage } from '../source/passages.ts';
import { rememberedBy } from '../../language/kept/remembered.ts';
import type { Language } from '../../language/language.ts';
import { isFormOf } from '../../language/context/same-name.ts';
import { joinQuotations } from './over-paragraphs.ts';
import { scan, type Token } from '../../language/scan.ts';

/** Something in the text that a record or a waiver has to account for, and whether one does. */
export interface Accounted extends Token {
  /** Index of the passage that it stands in. */
  passage: number;
  by: 'record' | 'waiver' | undefined;
  /** Of what nothing accounts for as a whole: the words that have a part of it. */
  partly?: Claim;
  /** Waived by words that are waived in the whole text. */
  isEverywhere?: true;
}

/** How much of what the text has is accounted for. */
export interface Coverage {
  numbers: number;
  dates: number;
  quotations: number;
  strayMarks: number;
  claimed: number;
  waived: number;
  /** Of them, by words that are waived in the whole text, if there are any. */
  everywhere?: number;
  uncovered: number;
  /** Idioms that look like numbers; they need no record. */
  idioms: number;
  /** Whether the language has no file, so that number words were not looked for. */
  isLimited?: boolean;
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
  const tokens = joinQuotations(
    passages,
    passages.map((passage) => scanOnce(withoutCode(passage), language)),
    language,
  );
  const names = namesInMarks(claims, passages);
  return passages.flatMap((passage, index) => {
    const own = byPassage.get(index) ?? [];
    const named = tokens[index]!.filter(
      (token) =>
        token.kind === 'quotation' && names.some((name) => isFormOf(name, token.text, language)),
    );
    return tokens[index]!.map((token): Accounted => {
      if (token.kind === 'idiom') return { ...token, passage: index, by: undefined };
      const found = claimantOf(token, passage.text, own);
      // One record, or one waiver, of a name in quotation marks is for all of them and their digits.
      const isNamed = named.some(({ start, end }) => start <= token.start && token.end <= end);
      return {
        ...token,
        passage: index,
        ...(found.by === undefined && isNamed ? { by: 'record' } : found),
      };
    });
  });
}

/** The desk counts after every change, of which most passages know nothing. */
const scanOnce = rememberedBy(scan, 2000);

/** The names in quotation marks that a record or a waiver calls names. */
function namesInMarks(claims: readonly Claim[], passages: readonly Passage[]): string[] {
  const isName = ({ record, field }: Claim) =>
    (record.kind === 'quotation' && isSaidWords(field) && record.fields.use === 'name') ||
    (record.kind === 'waive' && record.fields.why === 'name');
  return claims
    .filter(isName)
    .map(({ passage, start, end }) => passages[passage]!.text.slice(start, end))
    .filter((words) => /^\P{L}*[“”„«‹"'‘「『]/u.test(words) || /[”“»›"'’」』]$/u.test(words));
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
): Pick<Accounted, 'by' | 'partly' | 'isEverywhere'> {
  const fitting = claims.filter(({ record, field }) => {
    if (record.kind === 'waive') return true;
    const isWords = record.kind === 'quotation' && isSaidWords(field);
    if (token.kind === 'quotation') return isWords;
    if (token.kind === 'stray-mark')
      return (
        (record.kind === 'note' && record.fields.why === 'defect') ||
        (isWords && record.fields.marks !== undefined)
      );
    // Words of a status say what became of an agreement, and no number that may stand among them.
    return !isWords && record.kind !== 'note' && field !== 'status.words';
  });
  const inner = token.kind === 'quotation' ? innerOf(token, text) : token;
  const byRecord = fitting.filter(({ record }) => record.kind !== 'waive');
  if (isCovered(inner, byRecord) || isChange(inner, byRecord)) return { by: 'record' };
  const isIn = (claim: Claim) => claim.start < inner.end && claim.end > inner.start;
  if (isCovered(inner, fitting)) {
    const isEverywhere = fitting.some(
      (claim) => claim.record.kind === 'waive' && claim.record.fields.everywhere && isIn(claim),
    );
    return { by: 'waiver', ...(isEverywhere && { isEverywhere }) };
  }
  const partly = fitting.find(isIn);
  return { by: undefined, ...(partly && { partly }) };
}

/** Whether both ends of a change stand in it: "from $7 to $5 billion" is one number and two values. */
const isChange = (at: Span, claims: readonly Claim[]): boolean =>
  claims.some(
    (from) =>
      from.field === 'change.from' &&
      at.start <= from.start &&
      claims.some(
        ({ record, field, start }) =>
          record === from.record && field === 'change.to' && start < at.end && start > from.start,
      ),
  );

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

/** What an editor is told of a language without a file. */
export const LIMITED = 'in this language only digits, dates and quotation marks are checked';

/** @returns whether a language has no file, so that no more than that is checked. */
export const isLimitedLanguage = (lang: string): boolean => loadLanguage(lang).file === undefined;

/**
 * @param isLimited whether nobody has written down how the language puts numbers in words
 * @returns how much is accounted for
 */
export function countCoverage(accounted: readonly Accounted[], isLimited = false): Coverage {
  const count = (fits: (token: Accounted) => boolean) => accounted.filter(fits).length;
  const everywhere = count(({ isEverywhere }) => isEverywhere === true);
  return {
    numbers: count(({ kind }) => kind === 'number'),
    dates: count(({ kind }) => kind === 'date'),
    quotations: count(({ kind }) => kind === 'quotation'),
    strayMarks: count(({ kind }) => kind === 'stray-mark'),
    claimed: count(({ by }) => by === 'record'),
    waived: count(({ by }) => by === 'waiver'),
    ...(everywhere > 0 && { everywhere }),
    uncovered: count(({ kind, by }) => kind !== 'idiom' && by === undefined),
    idioms: count(({ kind }) => kind === 'idiom'),
    ...(isLimited && { isLimited }),
  };
}

/** @returns the counts as a line: "17 numbers, 8 dates, …: 30 claimed, 8 waived, 0 uncovered; 2 idioms". */
export function formatCoverage(coverage: Coverage): string {
  const { numbers, dates, quotations, strayMarks, claimed, waived, uncovered, idioms } = coverage;
  const everywhere = coverage.everywhere ? ` (${coverage.everywhere} everywhere)` : '';
  const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
  const found = [
    count(numbers, 'number'),
    count(dates, 'date'),
    count(quotations, 'quoted passage'),
    count(strayMarks, 'stray mark'),
  ].join(', ');
  // Of what was not looked for, nobody knows how much is left.
  if (coverage.isLimited)
    return `${found}: ${claimed} claimed, ${waived} waived${everywhere}; ${LIMITED}`;
  return `${found}: ${claimed} claimed, ${waived} waived${everywhere}, ${uncovered} uncovered; ${count(idioms, 'idiom')}`;
}
