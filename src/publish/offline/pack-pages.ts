import {
  markOf,
  pageFrom,
  PART_MARK,
  piecesOf,
  type PageSet,
  type SharedPart,
  type SharedText,
} from '../../model/offline/page-set.ts';

/** A page as it was written. */
export interface WrittenPage {
  address: string;
  html: string;
  /** The way to the site's root. */
  root: string;
}

/** How many characters a run of known pieces must have to be worth a range of its own. */
const WORTH = 24;
/** How many places of a piece are tried. */
const MAX_PLACES = 12;

/**
 * Packs pages for keeping.
 * @throws if a page would not be given back as it is: an error of the program, or a control
 * character in a text
 */
export function packPages(written: readonly WrittenPage[], shared: SharedText): PageSet {
  const pieces: string[] = [];
  const places = new Map<string, number[]>();
  const pages: Record<string, number[]> = {};
  for (const page of written) {
    if (page.html.includes(PART_MARK))
      throw new Error(`the page ${page.address} has a control character, U+001A`);
    pages[page.address] = rangesOf(piecesOf(withMarks(page, shared)), pieces, places);
  }
  const set = { pieces: pieces.join(''), pages };
  // Literally the same list: no piece begins within another.
  const again = piecesOf(set.pieces);
  for (const { address, html, root } of written)
    if (pageFrom(again, pages[address]!, root, shared) !== html)
      throw new Error(`the page ${address} would not be kept as it is`);
  return set;
}

/** @returns the text of a page with marks in the place of what it shares. */
function withMarks({ html, root }: WrittenPage, shared: SharedText): string {
  // The longest first, for one may stand within another.
  const parts = (Object.entries(shared) as [SharedPart, string][])
    .filter(([, text]) => text !== '')
    .sort(([, a], [, b]) => b.length - a.length);
  let text = html;
  for (const [part, content] of parts) text = text.replaceAll(content, () => markOf(part));
  return root === '' ? text : text.replaceAll(`="${root}`, () => `="${markOf('root')}`);
}

/** Finds what of a page is among the pieces, and adds the rest to them. */
function rangesOf(
  own: readonly string[],
  pieces: string[],
  places: Map<string, number[]>,
): number[] {
  const ranges: number[] = [];
  const add = (from: number, count: number) => {
    const last = ranges.length - 2;
    if (last >= 0 && ranges[last]! + ranges[last + 1]! === from) ranges[last + 1]! += count;
    else ranges.push(from, count);
  };
  for (let at = 0; at < own.length;) {
    const { from, count } = longestRun(own, at, pieces, places);
    if (count > 0) {
      add(from, count);
      at += count;
      continue;
    }
    const piece = own[at++]!;
    const known = places.get(piece) ?? [];
    if (known.length < MAX_PLACES) places.set(piece, [...known, pieces.length]);
    add(pieces.length, 1);
    pieces.push(piece);
  }
  return ranges;
}

/** @returns the longest run of pieces that the page has next; none where it would not be worth it. */
function longestRun(
  own: readonly string[],
  at: number,
  pieces: readonly string[],
  places: ReadonlyMap<string, number[]>,
): { from: number; count: number } {
  let best = { from: 0, count: 0, length: WORTH - 1 };
  for (const from of places.get(own[at]!) ?? []) {
    let count = 0;
    let length = 0;
    while (at + count < own.length && pieces[from + count] === own[at + count])
      length += own[at + count++]!.length;
    if (length > best.length) best = { from, count, length };
  }
  return best;
}
