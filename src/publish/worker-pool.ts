import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { language } from '../messages/language.ts';
import { JOBS, type Job, type Result, type Shared, type Task, type Work } from './jobs.ts';
import type { WorkerReply, WorkerMessage } from './worker-thread.ts';

/** More threads than this need more memory than they save time. */
const MAX_THREADS = 4;
/** How many tasks a thread is given at once, so that it need not wait for the next. */
const TASKS_AHEAD = 2;

export interface Run<J extends Job> {
  job: J;
  shared: Shared<J>;
  tasks: readonly Task<J>[];
  /** Whether there is so much to do that it is worth to start other threads. */
  isMuch: boolean;
  /** Takes each result when it is there, in any order. */
  take: (result: Result<J>, at: number) => void;
}

/** Those who do the tasks of a build: other threads, one for each core of the machine, or this one. */
export class WorkerPool {
  readonly #most: number;

  /** @param threads how many may be at work at once */
  constructor(threads = Math.min(MAX_THREADS, availableParallelism())) {
    this.#most = threads;
  }

  /**
   * Does tasks, each once.
   * @throws (rejects) what the first task that fails has thrown, when no other is under way
   */
  async run<J extends Job>({ job, shared, tasks, isMuch, take }: Run<J>): Promise<void> {
    if (tasks.length === 0) return;
    let next = 0;
    const failures: unknown[] = [];
    const give = () => (failures.length === 0 && next < tasks.length ? next++ : undefined);
    const done = (answer: WorkerReply) => {
      if ('error' in answer) failures.push(answer.error);
      else
        try {
          take(answer.result as Result<J>, answer.at);
        } catch (error) {
          failures.push(error);
        }
    };
    const count = isMuch ? Math.min(this.#most, tasks.length) : 1;
    if (count === 1) await workHere(job, shared, tasks, give, done);
    else await workElsewhere(count, { begin: job, shared }, tasks, give, done);
    if (failures.length > 0) throw failures[0];
  }
}

/**
 * Does tasks on other threads, and ends them: what the job has loaded, such as fonts, goes with them.
 * This one only waits. Its heap has no narrow limit, as it has the whole library, so that it would
 * keep what is left of the tasks for long: hundreds of megabytes of a thousand analyses.
 */
async function workElsewhere(
  count: number,
  begin: WorkerMessage,
  tasks: readonly unknown[],
  give: () => number | undefined,
  done: (answer: WorkerReply) => void,
): Promise<void> {
  const threads = Array.from({ length: count }, startThread);
  try {
    await Promise.all(threads.map((thread) => lead(thread, begin, tasks, give, done)));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

function startThread(): Worker {
  return new Worker(new URL('./worker-thread.ts', import.meta.url), {
    // Without the flags of this process, which may be meant for its own script.
    execArgv: [],
    workerData: language(),
    // It has one analysis at a time; without a limit what is left of them all would be kept for long.
    resourceLimits: { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 512 },
  });
}

/** Gives a thread tasks until there are none. */
function lead(
  thread: Worker,
  begin: WorkerMessage,
  tasks: readonly unknown[],
  give: () => number | undefined,
  done: (answer: WorkerReply) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let underWay = 0;
    const fill = () => {
      while (underWay < TASKS_AHEAD) {
        const at = give();
        if (at === undefined) break;
        underWay++;
        thread.postMessage({ task: tasks[at], at } satisfies WorkerMessage);
      }
      if (underWay === 0) resolve();
    };
    thread.on('message', (answer: WorkerReply) => {
      underWay--;
      done(answer);
      fill();
    });
    thread.on('error', reject);
    thread.postMessage(begin);
    fill();
  });
}

/** Does tasks on this thread; between two of them, what else waits has a turn. */
async function workHere<J extends Job>(
  job: J,
  shared: Shared<J>,
  tasks: readonly Task<J>[],
  give: () => number | undefined,
  done: (answer: WorkerReply) => void,
): Promise<void> {
  const start = (await JOBS[job]()) as (shared: unknown) => Work | Promise<Work>;
  const work = (await start(shared)) as (task: unknown) => unknown;
  for (let at = give(); at !== undefined; at = give()) {
    try {
      done({ at, result: await work(tasks[at]) });
    } catch (error) {
      done({ at, error });
    }
    await setImmediate();
  }
}
