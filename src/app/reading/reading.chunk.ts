/**
 * What helps in reading: one chunk, loaded when a page has come to rest or the reader acts.
 */
// Here for the first link to words that is followed, which then need not load it.
export { markCited } from '../cited-words.ts';
export { Prerender } from '../navigation/Prerender.tsx';
export { FollowLinks } from '../navigation/FollowLinks.tsx';
export { ReadingProgress } from './ReadingProgress.tsx';
export { Shortcuts } from './Shortcuts.tsx';
