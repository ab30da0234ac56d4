import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compileContent } from '../../compile/content.ts';
import type { Analysis } from '../../model/analysis.ts';
import { buildOnce } from '../bench/builds.ts';
import { writeLibrary } from '../generate/library.ts';

const CACHE = '.cache/shots';

/** A built site to take pictures of. */
export interface Site {
  /** Where it was built. */
  folder: string;
  analyses: readonly Analysis[];
}

/** The folders of content, and what makes them where they are made for the purpose. */
const SITES = {
  /** What is published. */
  real: { content: process.env['CONTENT'] ?? 'content', make: undefined },
  /** Other scripts and directions, no records, two hundred, no sections. */
  fixtures: { content: 'tests/fixtures/analyses', make: undefined },
  /** A library of several pages. */
  many: {
    content: join(CACHE, 'content-many'),
    make: (folder: string) => writeLibrary(folder, 45),
  },
  /** A library with nothing in it. */
  none: {
    content: join(CACHE, 'content-none'),
    make: (folder: string) => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      for (const file of ['about.md', 'site.yaml'])
        cpSync(join('content', file), join(folder, file));
    },
  },
} as const;
export type SiteName = keyof typeof SITES;

/** Builds a site. @throws if it does not build */
export async function buildSite(name: SiteName): Promise<Site> {
  const { content, make } = SITES[name];
  make?.(content);
  const folder = join(CACHE, name);
  await buildOnce(content, folder, join(CACHE, `${name}-cache`));
  return { folder, analyses: compileContent(content).analyses };
}
