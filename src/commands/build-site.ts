import { createBuilder } from 'vite';
import type { ContentError, Problem } from '../compile/problem.ts';

/**
 * Builds the site as `vite.config.ts` says.
 * @returns the problems that kept it from being built
 * @throws what else goes wrong
 */
export async function buildSite(): Promise<readonly Problem[]> {
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
