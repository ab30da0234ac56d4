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

// These words have lost their first letters, and begin with an apostrophe.
const CLIPPED = /^(?:n|em|til|tis|twas|cause|round|bout|ere|\d0s|\d\d)(?![\p{L}\p{N}])/iu;

/**
 * Takes a text (one block) and its language; gives the passages in quotation marks, paired by the
 * direction of the marks, and the marks that have no partner. Apostrophes are neither.
 */
export function findQuotations(text: string, language: Language): Quotations {
  const pairs = language.quotationMarks;
  const closers = new Set([...pairs.values()].flatMap((closing) => [...closing]));
  const open: Open[] = [];
  const quotations: Place[] = [];
  const strayMarks: Place[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (!pairs.has(mark) && !closers.has(mark)) continue;
    if (isApostrophe(text, at, open)) continue;
    const closes = opensFor(mark, open, pairs);
    if (closes >= 0 && !mustOpen(text, at, mark, pairs)) {
      strayMarks.push(...open.splice(closes + 1).map(placeOf));
      const opening = open.pop();
      if (opening) quotations.push({ start: opening.at, end: at + 1 });
    } else if (pairs.has(mark) && !mustClose(text, at, mark, pairs)) open.push({ mark, at });
    else if (!isInchMark(text, at)) strayMarks.push({ start: at, end: at + 1 });
  }
  strayMarks.push(...open.map(placeOf));
  quotations.push(...straightQuotations(text, (rest) => CLIPPED.test(rest)));
  const byStart = (a: Place, b: Place) => a.start - b.start;
  return { quotations: quotations.sort(byStart), strayMarks: strayMarks.sort(byStart) };
}

function placeOf({ at }: Open): Place {
  return { start: at, end: at + 1 };
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

function isApostrophe(text: string, at: number, open: readonly Open[]): boolean {
  const mark = text[at];
  const rest = text.slice(at + 1);
  const letterBefore = /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));
  if (mark === '‘') return letterBefore || CLIPPED.test(rest);
  if (mark !== '’') return false;
  if (letterBefore && /^[\p{L}\p{N}]/u.test(rest)) return true;
  const opening = open.findLast((candidate) => candidate.mark === '‘' || candidate.mark === '‚');
  if (!opening) return true;
  if (!letterBefore) return CLIPPED.test(rest);
  // "the states’ interests’": a plural possessive, if a later mark closes the quotation.
  return /s$/iu.test(text.slice(0, at)) && /^ \p{Ll}/u.test(rest) && closesLater(rest);
}

/** Whether, before another single quotation opens, a later mark can close the one that is open. */
function closesLater(rest: string): boolean {
  const until = rest.search(/[‘”»]/u);
  const reach = until < 0 ? rest : rest.slice(0, until);
  return /[^\s‘]’(?![\p{L}\p{N}])/u.test(reach);
}
