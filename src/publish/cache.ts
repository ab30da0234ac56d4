import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** How many bytes of SHA-256 stand before what is kept, to know it again. */
const DIGEST = 32;
const digestOf = (content: Uint8Array) => createHash('sha256').update(content).digest();

/**
 * What earlier builds have made, by a key that changes whenever it would come out differently. The
 * folder can be removed at any time, builds may share it, and what is damaged in it is made again.
 */
export class Cache {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** @returns what is kept under a key; undefined if nothing is, or it is not as it was put there. */
  get(key: string): Uint8Array | undefined {
    const file = join(this.folder, key);
    try {
      const kept = readFileSync(file);
      const content = kept.subarray(DIGEST);
      if (!digestOf(content).equals(kept.subarray(0, DIGEST))) return undefined;
      this.keepYoung(key);
      return content;
    } catch {
      return undefined;
    }
  }

  /** Notes that what is under a key is used: it stays when the old goes. */
  keepYoung(key: string): void {
    const now = new Date();
    try {
      utimesSync(join(this.folder, key), now, now);
    } catch {
      // It is gone: it will be made again.
    }
  }

  /** Keeps something: all of it or, where the disk is full or the build ends, nothing. */
  put(key: string, content: Uint8Array): void {
    const file = join(this.folder, key);
    const part = `${file}.${process.pid}-${threadId}.part`;
    try {
      writeFileSync(part, digestOf(content));
      writeFileSync(part, content, { flag: 'a' });
      renameSync(part, file);
    } catch {
      rmSync(part, { force: true });
    }
  }

  /** @returns what `putValue` has kept. */
  getValue(key: string): unknown {
    const content = this.get(key);
    if (!content) return undefined;
    try {
      return JSON.parse(zstdDecompressSync(content).toString('utf8')) as unknown;
    } catch {
      return undefined;
    }
  }

  /** Keeps a value that JSON can hold. */
  putValue(key: string, value: unknown): void {
    this.put(key, zstdCompressSync(Buffer.from(JSON.stringify(value))));
  }

  /**
   * Removes what was used longest ago, until the rest is within bounds; and what a build that was
   * ended has left half written.
   * @param bytes how much may stay
   */
  prune(bytes: number): void {
    let left = bytes;
    const entries = readdirSync(this.folder)
      .flatMap((name) => {
        const file = join(this.folder, name);
        const { size, mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? {};
        return size === undefined || mtimeMs === undefined ? [] : [{ file, size, mtimeMs }];
      })
      .sort((a, b) => b.mtimeMs - a.mtimeMs);
    for (const { file, size, mtimeMs } of entries) {
      left -= size;
      const isAbandoned = file.endsWith('.part') && Date.now() - mtimeMs > HOUR;
      if (left < 0 || isAbandoned) rmSync(file, { force: true });
    }
  }
}

const HOUR = 3_600_000;
