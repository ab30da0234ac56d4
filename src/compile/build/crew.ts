import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { JOBS, type Job, type Result, type Shared, type Task, type Work } from './jobs.ts';
import type { Answer, Order } from './thread.ts';

/** More threads than this need more memory than they save time. */
const MOST_THREADS = 4;
/** How many tasks a thread is given at once, so that it need not wait for the next. */
const AHEAD = 2;

export interface Run<J extends Job> {
  job: J;
  shared: Shared<J>;
  tasks: readonly Task<J>[];
  /** Whether there is so much to do that it is worth to start other threads, if none runs yet. */
  isMuch: boolean;
  /** Takes each result when it is there, in any order. */
  take: (result: Result<J>, at: number) => void;
}

/** Those who do the tasks of a build: this thread, and others on the other cores of the machine. */
export class Crew {
  #others: Worker[] = [];
  readonly #most: number;

  /** @param threads how many there may be, with this one */
  constructor(threads = Math.min(MOST_THREADS, availableParallelism())) {
    this.#most = threads - 1;
  }

  /**
   * Does tasks, each once.
   * @throws (rejects) what the first task that fails has thrown, when no other is under way
   */
  async run<J extends Job>({ job, shared, tasks, isMuch, take }: Run<J>): Promise<void> {
    if (tasks.length === 0) return;
    if (isMuch && this.#others.length === 0 && tasks.length > 1)
      this.#others = Array.from({ length: Math.min(this.#most, tasks.length - 1) }, startThread);
    let next = 0;
    const failures: unknown[] = [];
    const give = () => (failures.length === 0 && next < tasks.length ? next++ : undefined);
    const done = (answer: Answer) => {
      if ('error' in answer) failures.push(answer.error);
      else
        try {
          take(answer.result as Result<J>, answer.at);
        } catch (error) {
          failures.push(error);
        }
    };
    const begin: Order = { begin: job, shared };
    await Promise.all([
      ...this.#others.map((thread) => lead(thread, begin, tasks, give, done)),
      workHere(job, shared, tasks, give, done),
    ]);
    if (failures.length > 0) throw failures[0];
  }

  /** Ends the other threads. */
  async close(): Promise<void> {
    await Promise.all(this.#others.map((thread) => thread.terminate()));
    this.#others = [];
  }
}

function startThread(): Worker {
  const thread = new Worker(new URL('./thread.ts', import.meta.url), {
    // Without the flags of this process, which may be meant for its own script.
    execArgv: [],
    // It has one analysis at a time; without a limit what is left of them all would be kept for long.
    resourceLimits: { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 512 },
  });
  thread.unref();
  return thread;
}

/** Gives a thread tasks until there are none. */
function lead(
  thread: Worker,
  begin: Order,
  tasks: readonly unknown[],
  give: () => number | undefined,
  done: (answer: Answer) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let underWay = 0;
    const fill = () => {
      while (underWay < AHEAD) {
        const at = give();
        if (at === undefined) break;
        underWay++;
        thread.postMessage({ task: tasks[at], at } satisfies Order);
      }
      if (underWay === 0) {
        thread.off('message', hear);
        thread.off('error', reject);
        thread.unref();
        resolve();
      }
    };
    const hear = (answer: Answer) => {
      underWay--;
      done(answer);
      fill();
    };
    thread.ref();
    thread.on('message', hear);
    thread.on('error', reject);
    thread.postMessage(begin);
    fill();
  });
}

/** Does tasks on this thread, and hears between two of them what the others have done. */
async function workHere<J extends Job>(
  job: J,
  shared: Shared<J>,
  tasks: readonly Task<J>[],
  give: () => number | undefined,
  done: (answer: Answer) => void,
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
