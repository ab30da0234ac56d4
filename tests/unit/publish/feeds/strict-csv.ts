/** A cell as it stands in the file. */
export interface CsvCell {
  text: string;
  quoted: boolean;
}

/**
 * Reads CSV by the grammar of RFC 4180, section 2, and nothing else, so that what it reads is what
 * others read. A byte order mark may come first; every line ends with CR LF.
 * @throws at the first character that the grammar has no place for, and at a row with more or fewer
 * cells than the first
 */
export function parseStrictCsv(file: string): CsvCell[][] {
  const text = file.replace(/^\uFEFF/, '');
  const rows: CsvCell[][] = [];
  let row: CsvCell[] = [];
  let at = 0;
  const refuse = (): never => {
    throw new Error(`no CSV at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
  };
  while (at < text.length) {
    const quoted = text[at] === '"';
    const cell = quoted ? /"((?:[^"]|"")*)"/y : /([^",\r\n]*)/y;
    cell.lastIndex = at;
    const match = cell.exec(text) ?? refuse();
    row.push({ text: quoted ? match[1]!.replaceAll('""', '"') : match[1]!, quoted });
    at = cell.lastIndex;
    if (text[at] === ',') {
      at++;
      if (at === text.length) refuse();
      continue;
    }
    if (text.slice(at, at + 2) !== '\r\n') refuse();
    at += 2;
    if (rows[0] && rows[0].length !== row.length)
      throw new Error(`row ${rows.length + 1} has ${row.length} cells, not ${rows[0].length}`);
    rows.push(row);
    row = [];
  }
  return rows;
}
