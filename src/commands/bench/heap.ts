import type { BareBrowser, BarePage } from './bare-browser.ts';
import { goAndRest } from './slow-page.ts';

/** What is held for scripts, in bytes. */
export interface Held {
  /** What scripts have made and not let go of. */
  objects: number;
  /** What the browser has compiled of the scripts: the more often they have run, the more of it. */
  code: number;
}

/** What is held after some navigations and after many. */
export interface Heap {
  few: Held;
  many: Held;
}

const FEW = 20;
/** How long each view is looked at, in milliseconds. */
const PACE = 60;

/**
 * Moves between the views of an analysis, as a reader with a quick hand would.
 * @param count how many navigations there are in all
 */
export async function measureHeap(browser: BareBrowser, url: string, count: number): Promise<Heap> {
  const page = await browser.open(1440);
  const navigate = (times: number) =>
    page.evaluate(
      async (wanted, pace) => {
        for (let at = 0; at < wanted; at++) {
          const links = document.querySelectorAll<HTMLAnchorElement>('header nav a');
          const link = links[(at + 1) % links.length]!;
          link.click();
          const to = new URL(link.href).pathname;
          while (
            window.location.pathname !== to ||
            !document.querySelector(`header nav a[href="${to}"][aria-current="page"]`)
          )
            await new Promise((resolve) => setTimeout(resolve, 5));
          // A browser takes no more than 200 entries of its history in ten seconds.
          await new Promise((resolve) => setTimeout(resolve, pace));
        }
      },
      times,
      PACE,
    );
  await goAndRest(page, url);
  await navigate(FEW);
  const few = await held(page);
  await navigate(count - FEW);
  const many = await held(page);
  await page.close();
  return { few, many };
}

/** The part of a heap snapshot of V8 that is read here (v8/src/profiler/heap-snapshot-generator.cc). */
interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
}

/** What the browser's own objects hold is not the scripts'. */
const OTHERS = ['native', 'synthetic'];

async function held(page: BarePage): Promise<Held> {
  await page.send('HeapProfiler.collectGarbage');
  const chunks: string[] = [];
  const stop = page.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
    chunks.push(String(chunk));
  });
  await page.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  stop();
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let [objects, code] = [0, 0];
  for (let at = 0; at < nodes.length; at += fields.length) {
    const name = types[0][nodes[at + type]!]!;
    if (name === 'code') code += nodes[at + size]!;
    else if (!OTHERS.includes(name)) objects += nodes[at + size]!;
  }
  return { objects, code };
}
