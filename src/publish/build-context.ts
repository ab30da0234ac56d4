import type { Cache } from './cache.ts';
import type { WorkerPool } from './worker-pool.ts';
import type { Progress } from './progress.ts';

/** What the steps of a build share: what earlier builds made, the threads, and how far it is. */
export interface BuildContext {
  cache: Cache;
  pool: WorkerPool;
  progress: Progress;
}
