import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { createBuilder } from 'vite';
import type { ContentError, Problem } from '../compile/problem.ts';

/** The folder that the site is built into, as `vite.config.ts` reads it. */
export const OUT = process.env['OUT'] ?? 'dist';

/**
 * Builds the site as `vite.config.ts` says. The types are checked first: they are the fence between
 * the folders.
 * @returns the problems that kept it from being built
 * @throws what else goes wrong
 */
export async function buildSite(): Promise<readonly Problem[]> {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-b'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the types do not fit; nothing was built');
  return bundleSite();
}

/**
 * Does the same for one who checks the types apart.
 * @returns the problems that kept it from being built
 * @throws what else goes wrong
 */
export async function bundleSite(): Promise<readonly Problem[]> {
  try {
    const builder = await createBuilder({ logLevel: 'warn', configLoader: 'native' });
    await builder.buildApp();
    return [];
  } catch (error) {
    // By name: the class that the configuration has loaded may be another copy of it.
    if (error instanceof Error && error.name === 'ContentError')
      return (error as ContentError).problems;
    throw error;
  }
}
