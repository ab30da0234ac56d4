import { gzipSync } from 'node:zlib';
import { DATA_FOLDER } from '../model/address/address.ts';
import { HASH_DIGITS, PACKED, type KeptFile } from '../model/offline/offline.ts';
import { sha256 } from '../compile/source/text.ts';

/** A file of the site: its path from the root, and what is in it. */
export type SiteFile = readonly [path: string, content: string | Uint8Array];

/** A file of data, and its entry in the lists of files. */
export interface DataFile {
  file: SiteFile;
  kept: KeptFile;
}

/** @returns a value as a file that is named by what is in it, so that it can be kept for ever. */
export const dataFile = (name: string, value: unknown): DataFile =>
  namedFile(name, 'json', JSON.stringify(value));

/**
 * @returns the same, compressed: for what only the worker reads. Its name tells no host what is in it,
 * or some would say that it is compressed, and the browser would take that away.
 */
export const packedFile = (name: string, value: unknown): DataFile =>
  namedFile(name, PACKED, gzipSync(JSON.stringify(value), { level: 9 }));

/** @returns a script as such a file. */
export const scriptFile = (name: string, code: string): DataFile => namedFile(name, 'js', code);

function namedFile(name: string, ending: string, content: string | Uint8Array): DataFile {
  const hash = sha256(content).slice(0, HASH_DIGITS);
  const path = `${DATA_FOLDER}/${name}.${hash}.${ending}`;
  return { file: [path, content], kept: { path, sha256: hash, bytes: Buffer.byteLength(content) } };
}
