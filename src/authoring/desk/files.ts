import fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sha256 } from '../../compile/source/text.ts';
import type { Refusal } from '../../model/desk/desk.ts';
import { DeskError } from './refused.ts';

/** What is done on the disk; tests put in what fails. */
export type Disk = Pick<
  typeof fs,
  'openSync' | 'writeSync' | 'fsyncSync' | 'closeSync' | 'renameSync' | 'rmSync'
>;

/**
 * Writes a file as a whole: to another beside it, which then takes its place, so that whoever reads it,
 * and whatever happens meanwhile, finds the old one or the new one.
 * @param isPrecious whether it is waited for until the disk has it, should the power fail
 * @throws DeskError if it cannot be written; the old one is then as it was
 */
export function writeWhole(path: string, text: string, disk: Disk = fs, isPrecious = true): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.desk`);
  try {
    const mode = fs.statSync(path, { throwIfNoEntry: false })?.mode ?? 0o644;
    const file = disk.openSync(beside, 'w', mode & 0o777);
    try {
      const bytes = Buffer.from(text, 'utf8');
      for (let at = 0; at < bytes.length;) at += disk.writeSync(file, bytes, at);
      if (isPrecious) disk.fsyncSync(file);
    } finally {
      disk.closeSync(file);
    }
    disk.renameSync(beside, path);
  } catch (error) {
    disk.rmSync(beside, { force: true });
    throw new DeskError(`${path} cannot be written (${reasonOf(error)})`, fixOf(error), true);
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? 'unknown error';
const reasonOf = (error: unknown) =>
  codeOf(error) === 'ENOSPC' ? 'the disk is full' : codeOf(error);
const fixOf = (error: unknown) =>
  codeOf(error) === 'ENOSPC'
    ? 'Make room on the disk. What you did last is kept in this page, and saved as soon as there is room; all before it is in the file.'
    : 'Check the permissions of the file and of its folder. What you did last is kept in this page, and saved as soon as it can be.';

/** @returns why a file cannot be written, tried before anything is to be; undefined if it can. */
export function whyReadOnly(path: string): Refusal | undefined {
  const fix = 'Allow it to be written, and load the page again; until then the desk only shows it.';
  // The system lets an administrator write what is marked as not to be written.
  if ((fs.statSync(path).mode & 0o222) === 0) return { message: `${path} is read-only`, fix };
  const probe = join(dirname(path), `.${basename(path)}.${process.pid}.probe`);
  try {
    fs.accessSync(path, fs.constants.W_OK);
    fs.writeFileSync(probe, '');
    return undefined;
  } catch (error) {
    return { message: `${path} cannot be written (${reasonOf(error)})`, fix };
  } finally {
    fs.rmSync(probe, { force: true });
  }
}

/** A file's text, and what tells it from every other. */
export interface Stored {
  text: string;
  version: string;
}

/** @throws DeskError if it is no text */
export function readStored(path: string): Stored {
  let bytes: Buffer;
  try {
    bytes = fs.readFileSync(path);
  } catch (error) {
    throw new DeskError(`${path} cannot be read (${codeOf(error)})`, 'Check that it is there.');
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, version: sha256(bytes) };
  } catch {
    throw new DeskError(`${path} is not UTF-8`, 'Save it again with the encoding UTF-8.');
  }
}
