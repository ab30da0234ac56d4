import type { Cache } from './cache.ts';
import type { Crew } from './worker-pool.ts';
import type { Progress } from './progress.ts';

/** What makes a build take less time, and tells how far it is. */
export interface Helpers {
  cache: Cache;
  crew: Crew;
  progress: Progress;
}
