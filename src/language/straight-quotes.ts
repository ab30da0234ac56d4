/** A place in a text, in UTF-16 offsets, `end` exclusive. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** A quotation in straight single marks is no longer than this; what looks like a longer one is none. */
const LONGEST = 1_000;

/**
 * Takes a text, and whether the rest of it begins with a word that has lost its first letters ("'tis");
 * gives the passages in straight single quotation marks. A mark that pairs with none is an apostrophe.
 */
export function straightQuotations(text: string, isClipped: (rest: string) => boolean): Place[] {
  const found: Place[] = [];
  let open: number | undefined;
  for (let at = text.indexOf("'"); at >= 0; at = text.indexOf("'", at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    const opens =
      /[\s([{—–“„«":]/u.test(before) &&
      /[\p{L}\p{N}¿¡]/u.test(after) &&
      !isClipped(text.slice(at + 1, at + 12));
    const closes = /[\p{L}\p{N}.,!?…;)%]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
    if (opens) open = at;
    else if (closes && open !== undefined) {
      if (at - open <= LONGEST && !isPossessive(text, at)) {
        found.push({ start: open, end: at + 1 });
        open = undefined;
      }
    }
  }
  return found;
}

/** "the states' interests': an s before it, a small letter behind, and a mark that closes later. */
function isPossessive(text: string, at: number): boolean {
  if (text[at - 1] !== 's' || !/^ \p{Ll}/u.test(text.slice(at + 1, at + 3))) return false;
  return /^[^']{0,300}[^\s']'(?![\p{L}\p{N}])/u.test(text.slice(at + 1, at + 320));
}
