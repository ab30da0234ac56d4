import type { OwnMark } from '../../model/own/own-mark.ts';

/** Why what a reader has marked is not stored: no space, no permission; or what was stored cannot be read. */
export type Trouble = 'full' | 'blocked' | 'damaged';

/** The marks of a reader in one text, wherever they are kept. */
export interface MarksStore {
  subscribe: (listener: () => void) => () => void;
  /** @returns the same object until something changes. */
  get: () => { marks: readonly OwnMark[]; trouble: Trouble | undefined };
  /** Changes them. @returns why that could not be stored; the change stays in the page then */
  change: (how: (marks: OwnMark[]) => OwnMark[]) => Trouble | undefined;
  /** @returns what is stored and cannot be read, as it stands there. */
  damaged: () => string | undefined;
}
