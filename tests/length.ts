/**
 * How much a run tries. `npm run test:long` tries the whole of every matrix and all that is made up
 * at random; `npm test` a part in which every value of each dimension stands. Read here alone.
 */
export const FULL = Boolean(process.env['VERBATIM_FULL']);

/**
 * @param all what could be tried, in an order of its own
 * @returns all of it in a long run; else so many, spread evenly from the first to the last
 */
export function some<T>(all: readonly T[], count: number): readonly T[] {
  if (FULL || all.length <= count) return all;
  const step = count > 1 ? (all.length - 1) / (count - 1) : 0;
  return Array.from({ length: count }, (_, index) => all[Math.round(index * step)]!);
}

/**
 * @param rows one dimension of a matrix
 * @param columns the other
 * @returns every pair in a long run; else the diagonal, in which each row and each column stands
 */
export function pairs<A, B>(rows: readonly A[], columns: readonly B[]): [A, B][] {
  if (FULL) return rows.flatMap((row) => columns.map((column): [A, B] => [row, column]));
  return Array.from({ length: Math.max(rows.length, columns.length) }, (_, index): [A, B] => [
    rows[index % rows.length]!,
    columns[index % columns.length]!,
  ]);
}
