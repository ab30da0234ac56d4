import type { Annotation } from '../../model/annotations/annotation.ts';

/** Why what a reader has marked is not stored: no space, no permission; or what was stored cannot be read. */
export type Trouble = 'full' | 'blocked' | 'damaged';

/** The marks of a reader in one text, wherever they are kept. */
export interface MarksStore {
  subscribe: (listener: () => void) => () => void;
  /** @returns the same object until something changes. */
  get: () => { marks: readonly Annotation[]; trouble: Trouble | undefined };
  /** Changes them. @returns why that could not be stored; the change stays in the page then */
  change: (how: (marks: Annotation[]) => Annotation[]) => Trouble | undefined;
  /** @returns what is stored and cannot be read, as it stands there. */
  damaged: () => string | undefined;
}
