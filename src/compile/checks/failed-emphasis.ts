import type { Problem } from '../problem.ts';
import { excerpt } from '../source/markdown.ts';
import { placeIn, type Passage } from '../source/passages.ts';
import { lineStarts } from '../source/source.ts';

// Asterisks or double underscores next to a letter or a mark on one side, and single ones around a
// word: they were meant as emphasis, and CommonMark does not take them for it.
const LEFT =
  /\*{1,3}|_{2,3}|(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])_(?![\p{L}\p{N}_])/gu;

/**
 * Finds asterisks and underscores that stay in the text although they look like emphasis: "**gas **and",
 * or bold beside Chinese punctuation. One that is meant as text has a backslash before it.
 * @returns a problem for each passage that has some, at the first
 */
export function checkEmphasis(
  file: string,
  source: string,
  passages: readonly Passage[],
): Problem[] {
  return passages.flatMap((passage): Problem[] => {
    if (!/[*_]/.test(passage.text)) return [];
    const left = passage.pieces
      .filter(({ node }) => node.type === 'text')
      .flatMap(({ node, start }) =>
        Array.from(node.value.matchAll(LEFT), (match) => ({
          marks: match[0],
          at: start + match.index,
        })),
      )
      .filter(({ at }) => !isEscaped(passage, at, source));
    const [first] = left;
    if (!first) return [];
    // A lone asterisk is a footnote sign or a product; emphasis has two ends.
    if (left.length === 1 && first.marks.length === 1) return [];
    const { text } = passage;
    const around = text.slice(Math.max(0, first.at - 12), first.at + 24);
    return [
      {
        file,
        ...placeIn(passage, first.at, source),
        found: `"${first.marks}" that stays in the text: "${excerpt(around)}"`,
        expected: 'proper emphasis, or marks that are meant as text',
        fix:
          /\s/.test(text[first.at + first.marks.length] ?? ' ') ||
          /\s/.test(text[(left[1]?.at ?? 0) - 1] ?? '')
            ? `put the "${first.marks}" right beside the words, with no space between; or a backslash before each that is meant as text`
            : `put the "${first.marks}" inside of the punctuation or a space outside of them; or a backslash before each that is meant as text`,
      },
    ];
  });
}

/** Whether the mark has a backslash before it in the file, or is written as a reference. */
function isEscaped(passage: Passage, at: number, source: string): boolean {
  const { line, column } = placeIn(passage, at, source);
  const offset = offsetOf(source, line, column);
  return source[offset - 1] === '\\' || source[offset] !== passage.text[at];
}

const offsetOf = (source: string, line: number, column: number): number =>
  (lineStarts(source)[line - 1] ?? 0) + column - 1;
