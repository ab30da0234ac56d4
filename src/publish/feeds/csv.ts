import type { Cell } from '../../model/tables/table-fields.ts';
import type { Table } from '../../model/tables/tables.ts';

/**
 * What makes a spreadsheet take a cell for a formula: OWASP, "CSV Injection", and ASVS 5.0, 1.2.10;
 * behind white space too, and in the wide forms that some turn into the plain ones.
 */
const FORMULA = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n\0])/;

/** Set before the entries of a list from the second on. */
const BETWEEN = '; ';

/**
 * Writes a table as CSV (RFC 4180): a header row, lines that end with CR LF, text in quotation
 * marks, numbers as they are, and nothing where a column does not apply.
 *
 * The file begins with a byte order mark, without which Excel takes UTF-8 for the code page of the
 * machine. A text that a spreadsheet would run as a formula gets an apostrophe before it; whoever
 * needs the exact text takes it off again (`exactText`), or takes the JSON.
 */
export function writeCsv({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const lines = [
    columns.map(({ name }) => quoted(name)),
    ...rows.map((row) => columns.map(({ name }) => writeCell(row[name] ?? null))),
  ];
  return `\uFEFF${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return quoted(safeText(typeof cell === 'string' ? cell : cell.join(BETWEEN)));
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** @returns a text that no spreadsheet takes for a formula. */
export const safeText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** @returns the text that `safeText` was given. */
export const exactText = (safe: string): string =>
  safe.startsWith("'") && FORMULA.test(safe) ? safe.slice(1) : safe;
