import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { sha256 } from '../../compile/source/text.ts';
import { writeWhole } from './files.ts';

/** A change of a file: what stood at a place, and what stands there now. */
interface Step {
  label: string;
  at: number;
  gone: string;
  come: string;
}

/** What is kept between two runs: the file as it was last, and the way back and forth from there. */
interface Kept {
  text: string;
  steps: Step[];
  /** How many of the steps are done. */
  done: number;
  skipped: string[];
}

/** The label of what somebody else did to the file. */
const OUTSIDE = 'a change made outside of the desk';

/** The changes of one file, without end, across a reload; and the candidates that were put off. */
export class History {
  readonly #path: string;
  #kept: Kept;

  /** @param path of the log */
  constructor(path: string, text: string) {
    this.#path = path;
    this.#kept = read(path) ?? { text, steps: [], done: 0, skipped: [] };
    this.follow(text);
  }

  get text(): string {
    return this.#kept.text;
  }
  get skipped(): readonly string[] {
    return this.#kept.skipped;
  }
  /** What would be taken back, and done again. */
  get undo(): string | undefined {
    return this.#kept.steps[this.#kept.done - 1]?.label;
  }
  get redo(): string | undefined {
    return this.#kept.steps[this.#kept.done]?.label;
  }

  /** Takes over what somebody else did to the file. @returns whether anybody did */
  follow(text: string): boolean {
    if (text === this.#kept.text) return false;
    this.record(text, OUTSIDE);
    return true;
  }

  /** Writes a change down; what was taken back before it cannot be done again. */
  record(text: string, label: string): void {
    const { steps, done, text: before } = this.#kept;
    if (text === before) return;
    this.#kept.steps = [...steps.slice(0, done), { label, ...difference(before, text) }];
    this.#kept.done = done + 1;
    this.#kept.text = text;
    this.#save();
  }

  skip(keys: readonly string[]): void {
    this.#kept.skipped = [...new Set([...this.#kept.skipped, ...keys])];
    this.#save();
  }

  /** @returns the text before the last change, or after the next; undefined if there is none */
  stepped(direction: 'undo' | 'redo'): string | undefined {
    const { steps, done, text } = this.#kept;
    const step = steps[direction === 'undo' ? done - 1 : done];
    if (!step) return undefined;
    const [from, to] = direction === 'undo' ? [step.come, step.gone] : [step.gone, step.come];
    return text.slice(0, step.at) + to + text.slice(step.at + from.length);
  }

  /** Says that the file has gone a step. */
  step(direction: 'undo' | 'redo', text: string): void {
    this.#kept.done += direction === 'undo' ? -1 : 1;
    this.#kept.text = text;
    this.#save();
  }

  #save(): void {
    // The file itself is written already: a log that has no room is written with the next change.
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      writeWhole(this.#path, JSON.stringify(this.#kept), undefined, false);
    } catch (error) {
      console.error(`the log of the desk was not written: ${String(error)}`);
    }
  }
}

/** What cannot be read is forgotten: the file itself has all that was decided. */
function read(path: string): Kept | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as Kept;
    return typeof kept.text === 'string' && Array.isArray(kept.steps) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function difference(before: string, after: string): Omit<Step, 'label'> {
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && before[at] === after[at]) at += 1;
  let tail = 0;
  while (tail < most - at && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return {
    at,
    gone: before.slice(at, before.length - tail),
    come: after.slice(at, after.length - tail),
  };
}

/** @returns the name of the log of a file: by its folder too, for there may be several. */
export const logName = (folder: string, slug: string): string =>
  `${sha256(folder).slice(0, 8)}-${slug}.json`;
