import { excerpt } from '../source/markdown.ts';
import type { Passage, TableCell } from '../source/passages.ts';
import type { ProblemText } from '../problem.ts';
import { foldForMatching } from './folded-match.ts';

/** Which cell of a table a record rests on: by number, or by the words of the head of its row or column. */
export interface CellReference {
  table?: string | undefined;
  row: string;
  column: string;
}

/** A cell, and the heads of its row and of its column: indices of passages. */
export interface FoundCell {
  passage: number;
  heads: number[];
}

/** What is wrong with one part of a reference. */
type Told = ProblemText & { part: 'table' | 'row' | 'column' };

type InTable = TableCell & { passage: number; text: string };

/**
 * Finds the cell that a record rests on.
 * @param section the one of the record, in which the tables are counted
 */
export function findCell(
  reference: CellReference,
  section: string,
  passages: readonly Passage[],
): FoundCell | { problem: Told } {
  const all = passages.flatMap(({ section: own, cell, text }, passage): InTable[] =>
    own === section && cell ? [{ ...cell, passage, text: foldForMatching(text).trim() }] : [],
  );
  const tables = [...new Set(all.map(({ table }) => table))];
  const { table = '1' } = reference;
  const isUnsaid = reference.table === undefined && tables.length > 1;
  const number = Number(table);
  if (isUnsaid || !tables.includes(number))
    return {
      problem: {
        part: 'table',
        found: isUnsaid
          ? `no "table", in the section "${section}", which has ${tables.length}`
          : `the table ${table} of the section "${section}", which has ${tables.length}`,
        expected:
          tables.length === 0 ? 'a table in the section' : `a number from 1 to ${tables.length}`,
        fix:
          tables.length === 0
            ? 'move the record to the section of the table, or write "quote" instead of "cell"'
            : 'write the number of the table, counted from the beginning of the section',
      },
    };
  const cells = all.filter((cell) => cell.table === number);
  const row = lineOf(reference.row, 'row', cells);
  if (typeof row !== 'number') return row;
  const column = lineOf(reference.column, 'column', cells);
  if (typeof column !== 'number') return column;
  const at = (r: number, c: number) => cells.find((cell) => cell.row === r && cell.column === c);
  const found = at(row, column);
  if (!found)
    return {
      problem: {
        part: 'column',
        found: `"${excerpt(reference.column)}", a column that the row has no cell in`,
        expected: 'the column of a cell',
        fix: 'write the words of another heading, or its number',
      },
    };
  const heads = [at(row, 1), at(0, column)].filter(
    (head) => head !== undefined && head.passage !== found.passage && head.text !== '',
  );
  return { passage: found.passage, heads: heads.map((head) => head!.passage) };
}

/** @returns how a cell is cited: by the words of its heads, where they are not those of another. */
export function citeCell(
  index: number,
  passages: readonly Passage[],
): Record<'table' | 'row' | 'column', string> {
  const { section, cell } = passages[index]!;
  const own = passages.flatMap(({ section: other, cell: at, text }) =>
    other === section && at?.table === cell!.table
      ? [{ ...at, text: foldForMatching(text).trim() }]
      : [],
  );
  const name = (part: 'row' | 'column') => {
    if (cell![part] === 0) return '0';
    const heads = own.filter(({ row, column }) => (part === 'row' ? column === 1 : row === 0));
    const words = heads.find((head) => head[part] === cell![part])?.text ?? '';
    const isOne = words !== '' && heads.filter(({ text }) => text === words).length === 1;
    return isOne ? words : String(cell![part]);
  };
  return { table: String(cell!.table), row: name('row'), column: name('column') };
}

/** @returns the texts of the heads of a cell. */
export function headsOf(index: number, passages: readonly Passage[]): string[] {
  const found = findCell(citeCell(index, passages), passages[index]!.section, passages);
  return 'problem' in found ? [] : found.heads.map((head) => passages[head]!.text);
}

/** @returns the same as YAML; the table only where the section has several. */
export function writeCell(index: number, passages: readonly Passage[]): string {
  const { table, row, column } = citeCell(index, passages);
  const { section } = passages[index]!;
  const hasSeveral = passages.some(
    (other) => other.section === section && (other.cell?.table ?? 0) > 1,
  );
  return `{ ${hasSeveral ? `table: ${table}, ` : ''}row: ${JSON.stringify(row)}, column: ${JSON.stringify(column)} }`;
}

/** The number of a row or column: that of the head with these words, or the one that is written. */
function lineOf(
  written: string,
  part: 'row' | 'column',
  cells: readonly InTable[],
): number | { problem: Told } {
  const words = foldForMatching(written).trim();
  const heads = cells.filter(({ row, column }) => (part === 'row' ? column === 1 : row === 0));
  const lines = heads.map((cell) => cell[part]).filter((line) => line > 0);
  const named = heads.filter((cell) => cell.text === words && cell[part] > 0);
  const [first] = named;
  if (named.length === 1 && first) return first[part];
  const number = Number(words);
  const isThere = lines.includes(number) || (part === 'row' && words === '0');
  if (named.length === 0 && isThere) return number;
  const list = heads
    .filter((cell) => cell[part] > 0 && cell.text !== '')
    .map(({ text }) => `"${excerpt(text, 40)}"`);
  const last = Math.max(0, ...lines);
  return {
    problem: {
      part,
      found:
        named.length > 1
          ? `"${excerpt(words)}", the head of ${named.length} ${part}s`
          : `"${excerpt(words)}", the head of no ${part} of the table`,
      expected: `the words of the head of a ${part}, or its number from 1 to ${last}${part === 'row' ? ' (0 is that of the heads)' : ''}`,
      fix:
        named.length > 1
          ? `write the number of the ${part}: one of ${named.map((cell) => cell[part]).join(', ')}`
          : `write one of: ${list.slice(0, MOST_SHOWN).join(', ')}`,
    },
  };
}

/** How many heads an editor is shown to choose from. */
const MOST_SHOWN = 6;
