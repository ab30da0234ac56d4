import { create } from 'zustand';
import type { Refusal, Status } from '../model/offline/offline.ts';

/** How it stands with what is kept on this device, as far as this page knows. */
export interface Keeping {
  /** Whether this browser keeps pages; undefined until it is known. */
  works: boolean | undefined;
  /** Whether the site can be reached. */
  reachable: boolean;
  status: Status | undefined;
  /** The build that the worker had when it was first asked. */
  first: string | undefined;
  /** The analyses of which everything has been read back. */
  whole: ReadonlySet<string>;
  /** Those on their way: how many bytes of how many are here. */
  saving: Readonly<Record<string, readonly [number, number]>>;
  /** Those that could not be saved, and why. */
  refused: Readonly<Record<string, Refusal>>;
  /** Whether the reader has removed everything; then nothing is saved until a page is loaded. */
  forgotten: boolean;
  /** The build whose news the reader has put off. */
  putOff: string | undefined;
}

export const useKeeping = create<Keeping>(() => ({
  works: undefined,
  reachable: true,
  status: undefined,
  first: undefined,
  whole: new Set(),
  saving: {},
  refused: {},
  forgotten: false,
  putOff: undefined,
}));
