import type { Cache } from './cache.ts';
import type { WorkerPool } from './worker-pool.ts';
import type { Progress } from './progress.ts';

/** What makes a build take less time, and tells how far it is. */
export interface BuildContext {
  cache: Cache;
  pool: WorkerPool;
  progress: Progress;
}
