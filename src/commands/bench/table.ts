/** A line of what is measured. */
export interface Row {
  what: string;
  /** What it should be, in words; not every measurement has a budget. */
  budget?: string;
  measured: string;
  /** Whether the budget is met; absent where there is none. */
  met?: boolean;
}

/** @returns a heading and a table in Markdown, its columns aligned so that it reads as plain text too. */
export function formatTable(title: string, rows: readonly Row[]): string {
  const cells = [
    ['what', 'budget', 'measured', 'met'],
    ...rows.map(({ what, budget, measured, met }) => [
      what,
      budget ?? '',
      measured,
      met === undefined ? '' : met ? 'met' : 'NOT MET',
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const [head, ...body] = cells.map(line);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [`### ${title}`, '', head, rule, ...body, ''].join('\n');
}

/** @returns bytes in kilobytes of a thousand, or megabytes. */
export const inBytes = (bytes: number): string =>
  bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1000).toFixed(2)} kB`;

export const inMs = (ms: number): string => `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;

/** @throws for a list without numbers */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('nothing was measured');
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
