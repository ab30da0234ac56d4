import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BUDGETS } from './budgets.ts';
import { inBytes, type Row } from './table.ts';

/** What an analysis takes on the host, as it is: hosts compress what they send, not what they keep. */
export interface OnHost {
  bytes: number;
  files: number;
  /** How many addresses it has. */
  pages: number;
  /** Bytes and files by the endings of the names. */
  kinds: Map<string, { bytes: number; files: number }>;
}

/** @returns what a built site has of an analysis: its pages, data, downloads and pictures. */
export function onHost(folder: string, slug: string): OnHost {
  const own = new RegExp(`(?:^|/)${slug}(?:[./]|$)`);
  const kinds: OnHost['kinds'] = new Map();
  const found = { bytes: 0, files: 0, pages: 0, kinds };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !own.test(path.slice(folder.length))) continue;
    const { size } = statSync(path);
    const kind = entry.name.split('.').at(-1)!;
    const of = kinds.get(kind) ?? { bytes: 0, files: 0 };
    kinds.set(kind, { bytes: of.bytes + size, files: of.files + 1 });
    found.bytes += size;
    found.files++;
    if (entry.name === 'index.html') found.pages++;
  }
  return found;
}

/** Measures what an analysis takes on the host. */
export function hostRows(folder: string, slug: string): Row[] {
  const { bytes, files, pages, kinds } = onHost(folder, slug);
  return [
    {
      what: 'on the host, uncompressed',
      budget: `≤ ${inBytes(BUDGETS.hostBytes)}`,
      measured: inBytes(bytes),
      met: bytes <= BUDGETS.hostBytes,
    },
    ...[...kinds]
      .sort(([, a], [, b]) => b.bytes - a.bytes)
      .map(([kind, of]) => ({
        what: `  of it .${kind}`,
        measured: `${inBytes(of.bytes)} in ${of.files} files`,
      })),
    {
      what: 'files on the host',
      budget: `≤ its ${pages} addresses and ${BUDGETS.hostFiles}`,
      measured: String(files),
      met: files <= pages + BUDGETS.hostFiles,
    },
  ];
}
