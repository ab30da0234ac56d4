import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** How often it is looked whether the other build has ended, in milliseconds. */
const INTERVAL_MS = 200;

/**
 * Waits until no other build writes into a folder, and keeps others from it.
 * @param out the folder; the lock stands beside it
 * @param tell called once, if there is another
 * @returns a function that lets the next one in
 */
export async function lockFolder(
  out: string,
  tell: (message: string) => void,
): Promise<() => void> {
  const lock = `${out}.lock`;
  mkdirSync(dirname(lock), { recursive: true });
  for (let isTold = false; ; await setTimeout(INTERVAL_MS)) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = readHolder(lock);
    // One that was broken off has left it behind.
    if (holder !== undefined && !isRunning(holder)) rmSync(lock, { force: true });
    else if (!isTold) {
      tell(`another build writes into ${out}; this one waits for it`);
      isTold = true;
    }
  }
}

/** @returns the process that has the lock; undefined if it has just been made, or is gone. */
function readHolder(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
