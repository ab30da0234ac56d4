import { DATA_FOLDER } from '../model/address/address.ts';
import { HASH_DIGITS, type KeptFile } from '../model/offline/offline.ts';
import { sha256 } from '../compile/source/text.ts';

/** A file of the site: its path from the root, and what is in it. */
export type SiteFile = readonly [path: string, content: string | Uint8Array];

/** A file of data, and its entry in the lists of files. */
export interface DataFile {
  file: SiteFile;
  kept: KeptFile;
}

/** @returns a value as a file that is named by what is in it, so that it can be kept for ever. */
export function dataFile(name: string, value: unknown): DataFile {
  const json = JSON.stringify(value);
  const hash = sha256(json).slice(0, HASH_DIGITS);
  const path = `${DATA_FOLDER}/${name}.${hash}.json`;
  return { file: [path, json], kept: { path, sha256: hash, bytes: Buffer.byteLength(json) } };
}
