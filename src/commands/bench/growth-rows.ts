import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { generated, generatedSlug, SIZES, writeLibrary } from '../generate/library.ts';
import { BUDGETS } from './budgets.ts';
import { buildOnce, bytesBelow } from './builds.ts';
import { inBytes, type Row } from './table.ts';

/** Pages whose bytes must not grow with the number of analyses. */
const PAGES: readonly [name: string, path: string][] = [
  ['an analysis', generatedSlug(0)],
  ['its figures', `${generatedSlug(0)}/figures`],
  ['its names', `${generatedSlug(0)}/names`],
  ['the library', ''],
];

/**
 * Builds generated libraries of several sizes: cold, and with one analysis changed.
 * @param folder for the content, the sites and the cache; removed at the end
 * @param note says what is under way
 */
export async function growthRows(
  counts: readonly number[],
  folder: string,
  note: (what: string) => void,
): Promise<Row[]> {
  const rows: Row[] = [];
  const sizes = new Map<string, number[]>(PAGES.map(([name]) => [name, []]));
  for (const count of counts) {
    const [content, out, cache] = ['content', 'site', 'cache'].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    rmSync(folder, { recursive: true, force: true });
    writeLibrary(content, count);
    note(`building ${count} generated, cold`);
    const cold = await buildOnce(content, out, cache);
    note(`building ${count} generated, one changed`);
    // As many words as before, but other ones.
    writeFileSync(
      join(content, `${generatedSlug(0)}.md`),
      generated(count * SIZES.length, SIZES[0]),
    );
    const again = await buildOnce(content, out, cache);
    const isBudget = count === 1000;
    const met = (isMet: boolean) => (isBudget ? { met: isMet } : {});
    const analyses = `${count} generated ${count === 1 ? 'analysis' : 'analyses'}`;
    rows.push(
      {
        what: `${analyses}: build, cold`,
        ...(isBudget && { budget: `about ${BUDGETS.build} s on two cores` }),
        measured: `${cold.seconds.toFixed(1)} s`,
        ...met(cold.seconds <= BUDGETS.build),
      },
      { what: `${analyses}: build, one changed`, measured: `${again.seconds.toFixed(1)} s` },
      {
        what: `${analyses}: memory, cold and one changed`,
        ...(isBudget && { budget: `≤ ${inBytes(BUDGETS.memory)}` }),
        measured: `${inBytes(cold.memory)}, ${inBytes(again.memory)}`,
        ...met(Math.max(cold.memory, again.memory) <= BUDGETS.memory),
      },
      { what: `${analyses}: bytes of the site`, measured: inBytes(bytesBelow(out)) },
    );
    for (const [name, path] of PAGES)
      sizes.get(name)!.push(brotliCompressSync(readFileSync(join(out, path, 'index.html'))).length);
  }
  rmSync(folder, { recursive: true, force: true });
  for (const [name] of PAGES) {
    const own = sizes.get(name)!;
    // Of the front page, a full page beside a full one: alone it has one entry.
    const [from, to] = [name === 'the library' ? own.at(-2)! : own[0]!, own.at(-1)!];
    rows.push({
      what: `HTML of ${name} at ${counts.join(', ')}, br`,
      budget: 'does not grow',
      measured: own.map(inBytes).join(', '),
      met: to <= from * BUDGETS.growth,
    });
  }
  return rows;
}
