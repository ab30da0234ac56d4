import type { Browser } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUDGETS } from './budgets.ts';
import { bytesOf, loadPage } from './page-load.ts';
import { inBytes, type Row } from './table.ts';

/** Widths of windows that pages are measured in: a telephone, and a desk with a margin beside the text. */
export const WIDTHS = [360, 1440] as const;

const brotli = (text: string | Buffer) => brotliCompressSync(text).length;

/**
 * Measures what an analysis's page loads.
 * @param plain a page without styles or scripts that has the same text
 */
export async function loadRows(browser: Browser, url: string, plain: string): Promise<Row[]> {
  const loads = await Promise.all(WIDTHS.map((width) => loadPage(browser, url, width)));
  const both = (count: (load: (typeof loads)[number]) => number) => loads.map(count);
  const say = (values: readonly number[], write = String as (value: number) => string) =>
    values.every((value) => value === values[0])
      ? write(values[0]!)
      : values.map((value, at) => `${write(value)} at ${WIDTHS[at]} px`).join(', ');
  const most = (values: readonly number[]) => Math.max(...values);

  const page = bytesOf(loads[0]!, 'document');
  const scripts = both((load) => bytesOf(load, 'script'));
  const requests = both(({ untilPainted }) => untilPainted);
  const fonts = both((load) => load.files.filter(({ type }) => type === 'font').length);
  const foreign = both((load) => load.foreign.length);
  const shift = both(({ layoutShift }) => layoutShift);
  const plainBytes = brotli(plain);
  return [
    {
      what: 'HTML with all its styles, br',
      budget: `≤ ${inBytes(BUDGETS.page)}`,
      measured: `${inBytes(page)} (plain HTML: ${inBytes(plainBytes)})`,
      met: page <= BUDGETS.page,
    },
    {
      what: 'requests until the text is painted',
      budget: String(BUDGETS.requests),
      measured: say(requests),
      met: most(requests) <= BUDGETS.requests,
    },
    {
      what: 'scripts, all that load by themselves, br',
      budget: `≤ ${inBytes(BUDGETS.scripts)}`,
      measured: say(scripts, inBytes),
      met: most(scripts) <= BUDGETS.scripts,
    },
    ...loads[1]!.files
      .filter(({ type }) => type === 'script')
      .map(({ path, bytes }) => ({
        what: `  of it ${path.split('/').at(-1)}`,
        measured: inBytes(bytes),
      })),
    {
      what: 'styles that load after the paint, br',
      measured: say(
        both((load) => bytesOf(load, 'stylesheet')),
        inBytes,
      ),
    },
    {
      what: 'models that load by themselves, br',
      measured: say(
        both((load) => bytesOf(load, 'fetch', 'xhr')),
        inBytes,
      ),
    },
    {
      what: 'fonts',
      budget: 'none',
      measured: say(fonts),
      met: most(fonts) === 0,
    },
    {
      what: 'requests to anyone else',
      budget: 'none',
      measured: say(foreign),
      met: most(foreign) <= BUDGETS.foreign,
    },
    {
      what: 'layout shift',
      budget: String(BUDGETS.layoutShift),
      measured: say(shift),
      met: most(shift) <= BUDGETS.layoutShift,
    },
  ];
}

/** Measures the HTML of other pages. */
export const htmlRows = (folder: string, pages: readonly [string, string][]): Row[] =>
  pages.map(([what, path]) => ({
    what: `HTML of ${what}, br`,
    measured: inBytes(brotli(readFileSync(join(folder, path, 'index.html')))),
  }));
