import { annotations as m } from '../../messages/annotations.ts';
import type { Trouble } from './marks-store-type.ts';

const WORDS: Readonly<Record<Trouble, () => string>> = {
  full: m.full,
  blocked: m.blocked,
  damaged: m.damaged,
};

/** @returns what is said where marks are not stored. */
export const troubleWords = (trouble: Trouble): string => WORDS[trouble]();
