import type { Passage } from '../source/passages.ts';
import type { Language } from '../../language/language.ts';
import type { Token } from '../../language/scan.ts';

/**
 * Joins the marks of quotations that go over paragraphs which follow one another: one opens and is not
 * closed, and the next paragraph repeats the opening mark, or only closes it. Each paragraph then has its
 * part of the quotation, from mark to mark or to its end, and none of the marks is a stray one.
 * @param tokens those of each passage
 */
export function joinQuotations(
  passages: readonly Passage[],
  tokens: readonly Token[][],
  language: Language,
): Token[][] {
  const joined = tokens.map((own) => [...own]);
  for (let index = 0; index < joined.length; index += 1) {
    const open = lastStray(joined[index]!, (mark) => language.quotationMarks.has(mark));
    if (!open) continue;
    const parts = partsAfter(index, open.text, passages, joined, language);
    if (!parts) continue;
    for (const { at, stray, start, end } of [
      { at: index, stray: open, start: open.start, end: passages[index]!.text.length },
      ...parts,
    ]) {
      const own = joined[at]!.filter((token) => token !== stray);
      const text = passages[at]!.text.slice(start, end);
      const isThere = own.some(
        (token) => token.kind === 'quotation' && token.start === start && token.end === end,
      );
      joined[at] = isThere
        ? own
        : [...own, { kind: 'quotation', start, end, text } as const].sort(
            (a, b) => a.start - b.start || b.end - a.end,
          );
    }
  }
  return joined;
}

/** Over more paragraphs than this no quotation goes. */
const LONGEST = 50;

interface Part {
  at: number;
  stray?: Token;
  start: number;
  end: number;
}

const lastStray = (tokens: readonly Token[], fits: (mark: string) => boolean) =>
  tokens.findLast(({ kind, text }) => kind === 'stray-mark' && fits(text));

/** What the paragraphs after it have of a quotation; undefined where none closes it. */
function partsAfter(
  index: number,
  mark: string,
  passages: readonly Passage[],
  tokens: readonly (readonly Token[])[],
  language: Language,
): Part[] | undefined {
  const closers = language.quotationMarks.get(mark);
  const parts: Part[] = [];
  for (
    let at = index + 1;
    at <= index + LONGEST && passages[at]?.section === passages[index]!.section;
    at += 1
  ) {
    const { text } = passages[at]!;
    const own = tokens[at]!;
    const repeated = text.startsWith(mark);
    const whole = own.find(({ kind, start }) => kind === 'quotation' && start === 0);
    if (repeated && whole) return [...parts, { at, start: 0, end: whole.end }];
    const first = own.find(({ kind }) => kind === 'stray-mark');
    if (repeated && first?.start === 0) {
      parts.push({ at, stray: first, start: 0, end: text.length });
      continue;
    }
    if (first && closers?.has(first.text))
      return [...parts, { at, stray: first, start: 0, end: first.end }];
    return undefined;
  }
  return undefined;
}
