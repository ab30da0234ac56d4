import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build took. */
export interface Build {
  seconds: number;
  /** The most memory that it had at once, in bytes. */
  memory: number;
}

/**
 * Builds a site in a process of its own, as `npm run build` does after the check of the types.
 * @param cache where it keeps what it need not make again
 * @throws if it does not build
 */
export async function buildOnce(content: string, out: string, cache: string): Promise<Build> {
  const code = `import { createBuilder } from 'vite';
    const start = performance.now();
    await (await createBuilder({ logLevel: 'error', configLoader: 'native' })).buildApp();
    console.log(JSON.stringify({
      seconds: (performance.now() - start) / 1000,
      memory: process.resourceUsage().maxRSS * 1024,
    }));`;
  const child = spawn(process.execPath, [...process.execArgv, '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, CONTENT: content, OUT: out, CACHE: cache, SITE_URL: '' },
  });
  let said = '';
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status !== 0) throw new Error(`${content} does not build`);
  return JSON.parse(said.trim().split('\n').at(-1) ?? '') as Build;
}

/** @returns the bytes of all files below a folder. */
export const bytesBelow = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((total, entry) => total + statSync(join(entry.parentPath, entry.name)).size, 0);
