import { lazy } from 'react';
import { track } from './loading.ts';
import { loadChunk } from './recover.ts';

/** The words that a link to them names, with a way back where they have changed. */
export const CitedPassage = lazy(async () => ({
  default: (await track(() => loadChunk(() => import('./CitedPassage.tsx')))).CitedPassage,
}));

/** Loads what marks the words of a record; the page has styles of its own for where they begin. */
export const loadCitedWords = () => loadChunk(() => import('./cited-words.ts'));
