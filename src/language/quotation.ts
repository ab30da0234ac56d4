import type { Language } from './language.ts';
import { straightQuotations } from './straight-quotes.ts';

/** A place in a text, in UTF-16 offsets, `end` exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface Quotations {
  /** From the opening to the closing mark, both included; nested ones too. */
  readonly quotations: readonly Place[];
  /** Marks that open or close nothing. */
  readonly strayMarks: readonly Place[];
}

interface Open {
  readonly mark: string;
  readonly at: number;
}

const LONGEST_SINGLE = 2_000;

// These words have lost their first letters, and begin with an apostrophe.
const CLIPPED = /^(?:n|em|til|tis|twas|cause|round|bout|ere|\d0s|\d\d)(?![\p{L}\p{N}])/iu;

const marksKnown = new WeakMap<Language['quotationMarks'], ReadonlySet<string>>();

/** All that open or close something. */
function marksOf(pairs: Language['quotationMarks']): ReadonlySet<string> {
  const known =
    marksKnown.get(pairs) ??
    new Set([...pairs.keys(), ...[...pairs.values()].flatMap((closing) => [...closing])]);
  marksKnown.set(pairs, known);
  return known;
}

/**
 * Takes a text (one block) and its language; gives the passages in quotation marks, paired by the
 * direction of the marks, and the marks that have no partner. Apostrophes are neither.
 */
export function findQuotations(text: string, language: Language): Quotations {
  const pairs = language.quotationMarks;
  const marks = marksOf(pairs);
  const open: Open[] = [];
  /** How many of each mark are open: so that a long text of marks is not gone through for each. */
  const waiting = new Map<string, number>();
  const quotations: Place[] = [];
  const strayMarks: Place[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (!marks.has(mark)) continue;
    if (isGershayim(text, at) || isApostrophe(text, at, waiting)) continue;
    const closes = mayClose(mark, waiting, pairs) ? opensFor(mark, open, pairs) : -1;
    if (closes >= 0 && !mustOpen(text, at, mark, pairs)) {
      const closed = open.splice(closes);
      for (const opening of closed) waiting.set(opening.mark, (waiting.get(opening.mark) ?? 1) - 1);
      const [opening, ...stray] = closed;
      strayMarks.push(...stray.map(placeOf));
      if (opening) quotations.push({ start: opening.at, end: at + 1 });
    } else if (pairs.has(mark) && !mustClose(text, at, mark, pairs)) {
      open.push({ mark, at });
      waiting.set(mark, (waiting.get(mark) ?? 0) + 1);
    } else if (!isInchMark(text, at)) strayMarks.push({ start: at, end: at + 1 });
  }
  strayMarks.push(...open.map(placeOf));
  quotations.push(...straightQuotations(text, (rest) => CLIPPED.test(rest)));
  const byStart = (a: Place, b: Place) => a.start - b.start;
  return { quotations: quotations.sort(byStart), strayMarks: strayMarks.sort(byStart) };
}

function placeOf({ at }: Open): Place {
  return { start: at, end: at + 1 };
}

/** Whether any mark that is open is one that `mark` can close. */
function mayClose(
  mark: string,
  waiting: ReadonlyMap<string, number>,
  pairs: Language['quotationMarks'],
): boolean {
  for (const [opening, count] of waiting)
    if (count > 0 && pairs.get(opening)?.has(mark)) return true;
  return false;
}

/** The place in `open` of the innermost mark that `mark` can close, or -1. */
function opensFor(mark: string, open: readonly Open[], pairs: Language['quotationMarks']): number {
  return open.findLastIndex((opening) => pairs.get(opening.mark)?.has(mark));
}

/** Marks that open and close alike (straight ones, and “ after „) go by what stands around them. */
function isTwoWay(mark: string, pairs: Language['quotationMarks']): boolean {
  return pairs.has(mark) && [...pairs.values()].some((closing) => closing.has(mark));
}

function mustOpen(text: string, at: number, mark: string, pairs: Language['quotationMarks']) {
  return isTwoWay(mark, pairs) && !spaceAfter(text, at) && spaceBefore(text, at);
}

function mustClose(text: string, at: number, mark: string, pairs: Language['quotationMarks']) {
  return isTwoWay(mark, pairs) && pairs.get(mark)?.has(mark) === true && !spaceBefore(text, at);
}

function spaceBefore(text: string, at: number): boolean {
  return at === 0 || /[\s([{—–\-/“„«‘‹¿¡"]/u.test(text[at - 1] ?? '');
}

function spaceAfter(text: string, at: number): boolean {
  return at + 1 >= text.length || /[\s)\]}.,;:!?…—–”»’›"]/u.test(text[at + 1] ?? '');
}

/** Inches and seconds of arc: a straight mark directly after a digit, with nothing to close. */
function isInchMark(text: string, at: number): boolean {
  return text[at] === '"' && /\p{Nd}/u.test(text[at - 1] ?? '');
}

/** Whether a mark stands inside a Hebrew word, as in abbreviations and numbers («ארה״ב»). */
function isGershayim(text: string, at: number): boolean {
  return (
    /["״”“]/u.test(text[at] ?? '') &&
    /\p{sc=Hebr}$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /^\p{sc=Hebr}/u.test(text.slice(at + 1, at + 3))
  );
}

function isApostrophe(text: string, at: number, waiting: ReadonlyMap<string, number>): boolean {
  const mark = text[at];
  // As far as a quotation in single marks may go on: the work does not grow with the text.
  const rest = text.slice(at + 1, at + LONGEST_SINGLE);
  const letterBefore = /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));
  const isHan = /\p{sc=Han}$/u.test(text.slice(Math.max(0, at - 2), at));
  // In „…‚…‘…“ it closes.
  if (mark === '‘')
    return (waiting.get('‚') ?? 0) === 0 && ((letterBefore && !isHan) || CLIPPED.test(rest));
  if (mark !== '’') return false;
  if (letterBefore && /^[\p{L}\p{N}]/u.test(rest)) return true;
  const isSingleOpen = (waiting.get('‘') ?? 0) + (waiting.get('‚') ?? 0) > 0;
  if (!isSingleOpen) return true;
  if (!letterBefore) return CLIPPED.test(rest);
  // "the states’ interests’": a plural possessive, if a later mark closes the quotation.
  return /s/iu.test(text[at - 1] ?? '') && /^ \p{Ll}/u.test(rest) && closesLater(rest);
}

/** Whether, before another single quotation opens, a later mark can close the one that is open. */
function closesLater(rest: string): boolean {
  const until = rest.search(/[‘”»]/u);
  const reach = until < 0 ? rest : rest.slice(0, until);
  return /[^\s‘]’(?![\p{L}\p{N}])/u.test(reach);
}
