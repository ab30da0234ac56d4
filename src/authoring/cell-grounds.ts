import { citeCell } from '../compile/evidence/cells.ts';
import type { Passage } from '../compile/source/passages.ts';
import type { Span } from '../model/record.ts';
import { unitInHead } from '../language/context/head-scale.ts';
import type { Language } from '../language/language.ts';
import { scan } from '../language/scan.ts';

/** A cell of a table, and what its heads say of the numbers in it. */
export interface CellPlace {
  /** How it is cited. */
  cell: Record<string, string>;
  /** A name for what stands in it, from its heads. */
  name: string;
  unit?: HeadWords;
  period?: HeadWords;
}

/** Words of a head, and where they stand. */
export interface HeadWords extends Span {
  passage: number;
  words: string;
}

/**
 * @param index of the passage of a cell
 * @returns how it is cited, and the unit and the period that stand in its heads
 */
export function cellPlace(
  index: number,
  passages: readonly Passage[],
  language: Language,
): CellPlace | undefined {
  const { section, cell } = passages[index]!;
  if (!cell) return undefined;
  const { table, row, column } = citeCell(index, passages);
  const own = passages.flatMap((other, passage) =>
    other.section === section && other.cell?.table === cell.table ? [{ ...other, passage }] : [],
  );
  const hasSeveral = passages.some(
    (other) => other.section === section && (other.cell?.table ?? 0) > 1,
  );
  const headAt = (row: number, column: number) =>
    own.find(
      ({ passage, cell: at }) => passage !== index && at?.row === row && at.column === column,
    );
  const heads = [headAt(0, cell.column), headAt(cell.row, 1)].filter((head) => head !== undefined);
  const wordsIn = (find: (text: string) => Span | undefined): HeadWords | undefined => {
    for (const { text, passage } of heads) {
      const at = find(text);
      if (at) return { passage, ...at, words: text.slice(at.start, at.end) };
    }
    return undefined;
  };
  const unit = wordsIn((text) => unitInHead(text, language));
  const period = wordsIn((text) => {
    const date = scan(text, language).find(({ kind }) => kind === 'date');
    return date && { start: date.start, end: date.end };
  });
  return {
    cell: { ...(hasSeveral && { table }), row, column },
    name: heads.map(({ text }) => text.trim()).join(', '),
    ...(unit && { unit }),
    ...(period && { period }),
  };
}

/** @returns whether a passage is the head of a row or column of a table. */
export const isHead = ({ cell }: Passage): boolean =>
  cell !== undefined && (cell.row === 0 || cell.column === 1);
