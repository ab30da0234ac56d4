import { codePoint, refusedIn } from '../compile/source/hygiene.ts';
import { placeAt } from '../compile/source/source.ts';

/** What was taken out of a pasted text, and where it stood. */
export interface TakenOut {
  line: number;
  column: number;
  codePoint: string;
}

// What ends a line elsewhere: it parts words, and so becomes a line end here.
const LINE_ENDS = new Set(['\u000B', '\u000C', '\u0085']);

/**
 * Takes out of a pasted text what no file may have: controls, directional overrides and isolates,
 * noncharacters, lone surrogates. A line tabulation and its like end a line.
 * @returns the text without them, and what was taken out
 */
export function cleanPasted(text: string): { text: string; takenOut: TakenOut[] } {
  const found = refusedIn(text);
  let clean = '';
  let from = 0;
  for (const { character, index } of found) {
    clean += text.slice(from, index) + (LINE_ENDS.has(character) ? '\n' : '');
    from = index + character.length;
  }
  return {
    text: clean + text.slice(from),
    takenOut: found.map(({ character, index }) => ({
      ...placeAt(text, index),
      codePoint: codePoint(character),
    })),
  };
}

/** How many places are listed one by one. */
const SHOWN = 10;

/** @returns what was taken out, as a line for the editor; undefined if nothing was. */
export function formatTakenOut(takenOut: readonly TakenOut[]): string | undefined {
  if (takenOut.length === 0) return undefined;
  const places = takenOut
    .slice(0, SHOWN)
    .map(({ line, column, codePoint: code }) => `${code} in line ${line}, column ${column}`);
  const more = takenOut.length - places.length;
  return `taken out, since nobody sees them: ${places.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}
