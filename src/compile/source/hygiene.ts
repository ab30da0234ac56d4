import type { Problem } from '../problem.ts';
import type { Source } from './source.ts';

// Control characters other than tab and line ends, the directional overrides, embeddings and
// isolates, noncharacters, lone surrogates: none of them is text that a reader sees as it is read.
const REFUSED =
  /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF\p{Cs}]|[\u{1FFFE}\u{1FFFF}\u{2FFFE}\u{2FFFF}\u{3FFFE}\u{3FFFF}\u{4FFFE}\u{4FFFF}\u{5FFFE}\u{5FFFF}\u{6FFFE}\u{6FFFF}\u{7FFFE}\u{7FFFF}\u{8FFFE}\u{8FFFF}\u{9FFFE}\u{9FFFF}\u{AFFFE}\u{AFFFF}\u{BFFFE}\u{BFFFF}\u{CFFFE}\u{CFFFF}\u{DFFFE}\u{DFFFF}\u{EFFFE}\u{EFFFF}\u{FFFFE}\u{FFFFF}\u{10FFFE}\u{10FFFF}\uFFFE\uFFFF]/gu;
const ALLOWED = new Set(['\t', '\n', '\r']);

const NAMES: Readonly<Record<string, string>> = {
  '\u000B': 'line tabulation',
  '\u000C': 'form feed',
  '\u0085': 'next line',
  '\u202A': 'left-to-right embedding',
  '\u202B': 'right-to-left embedding',
  '\u202C': 'pop directional formatting',
  '\u202D': 'left-to-right override',
  '\u202E': 'right-to-left override',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
  '\u2069': 'pop directional isolate',
};

/** What is expected where such a character stands. */
export const AS_SHOWN = 'text that reads as it looks: no control, override or isolate characters';

/** @returns the code point of a character, as Unicode writes it: U+202E. */
export const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** @returns a character that is refused, as a message names it: its code point and what it is. */
export const describeRefused = (character: string): string => {
  const code = character.codePointAt(0)!;
  const kind =
    code >= 0xd800 && code <= 0xdfff
      ? 'a lone surrogate'
      : (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef)
        ? 'a noncharacter'
        : 'a control character';
  return `${codePoint(character)} (${NAMES[character] ?? kind})`;
};

/** @returns the characters of a text that no file may have, with their offsets. */
export function refusedIn(text: string): { character: string; index: number }[] {
  return Array.from(text.matchAll(REFUSED), ({ 0: character, index }) => ({
    character,
    index,
  })).filter(({ character }) => !ALLOWED.has(character));
}

const REFERENCE = /&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi;

/**
 * Finds references that stand for such characters ("&#x202E;"): the page has what they stand for.
 * @param text a piece of Markdown in which references are read
 */
export function refusedReferencesIn(text: string): { found: string; index: number }[] {
  return Array.from(text.matchAll(REFERENCE)).flatMap(
    ({ 0: written, 1: hex, 2: digits, index }) => {
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      // What no character has is shown as one that says so (CommonMark 0.31, section 2.5).
      if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return [];
      const [refused] = refusedIn(String.fromCodePoint(code));
      if (!refused) return [];
      return {
        found: `"${written}", which stands for ${describeRefused(refused.character)}`,
        index,
      };
    },
  );
}

/**
 * Finds characters by which what is read is not what is shown (evidence, section 1).
 * @returns a problem for each line that has some, at the first of them
 */
export function checkCharacters({ file, text }: Source): Problem[] {
  const byLine = Map.groupBy(placed(refusedIn(text), text), ({ line }) => line);
  return [...byLine.values()].map(([first, ...others]) => ({
    file,
    line: first!.line,
    column: first!.column,
    found: `${describeRefused(first!.character)}${others.length > 0 ? `, and in this line also ${listed(others)}` : ''}`,
    expected: AS_SHOWN,
    fix: 'remove it; if it came with a pasted text, "npm run new" removes such characters',
  }));
}

/** The same, each with its line and column; in one walk, as a text may have many of them. */
function placed(refused: ReturnType<typeof refusedIn>, text: string) {
  let line = 1;
  let begin = 0;
  return refused.map((found) => {
    for (let end = text.indexOf('\n', begin); end >= 0 && end < found.index;) {
      line += 1;
      begin = end + 1;
      end = text.indexOf('\n', begin);
    }
    return { ...found, line, column: found.index - begin + 1 };
  });
}

const listed = (others: readonly { character: string }[]) => {
  const kinds = [...new Set(others.map(({ character }) => describeRefused(character)))];
  return `${kinds.slice(0, 3).join(', ')}${kinds.length > 3 ? ' and others' : ''}`;
};
