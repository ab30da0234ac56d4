import { compileBytes } from '../compile/content.ts';

/** A content file, and how it is named in problems. */
export interface CompileTask {
  bytes: Uint8Array;
  file: string;
  slug: string;
}

/** Begins to compile analyses: each by itself, for what one is does not depend on another. */
export const start =
  (_shared: undefined) =>
  ({ bytes, file, slug }: CompileTask) =>
    compileBytes(bytes, file, slug);
