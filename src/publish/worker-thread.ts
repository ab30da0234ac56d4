import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Language } from '../messages/language.ts';
import { JOBS, type Job, type Work } from './jobs.ts';
import { speak } from './load-messages.ts';

/** A message to a thread: begin a job, or do a task of the one that it has begun. */
export type WorkerMessage = { begin: Job; shared: unknown } | { task: unknown; at: number };
/** What it answers to each task. */
export type WorkerReply = { at: number; result: unknown } | { at: number; error: unknown };

// What it writes is in the language of the one that has started it.
await speak(workerData as Language);

let work: Promise<Work> | undefined;

parentPort?.on('message', (order: WorkerMessage) => {
  if ('begin' in order) work = begin(order.begin, order.shared);
  else void answer(order.task, order.at);
});

async function begin(job: Job, shared: unknown): Promise<Work> {
  const start = await JOBS[job]();
  return (start as (shared: unknown) => Work | Promise<Work>)(shared);
}

async function answer(task: unknown, at: number): Promise<void> {
  let said: WorkerReply;
  try {
    const result = await ((await work!) as (task: unknown) => unknown)(task);
    said = { at, result };
  } catch (error) {
    said = { at, error };
  }
  // Node takes up to a thousand messages before it turns to anything else, and so long native code
  // would not let go of what is no longer used: of each picture that was drawn, 3 MB of pixels.
  await setImmediate();
  parentPort?.postMessage(said);
}
