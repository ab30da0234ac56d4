/**
 * What helps in reading: one chunk, loaded when a page has come to rest or the reader acts. It is
 * given what it needs of the router and the addresses: if it imported them, the bundler would take
 * them out of the entry, into one more file that every page waits for.
 */
// Here for the first link to words that is followed, which then need not load it.
export { markCited } from './cited-words.ts';
export { DrawAhead } from './DrawAhead.tsx';
export { goAtOnce } from './go-at-once.ts';
export { loadOnIntent } from './load-on-intent.ts';
export { ReadingProgress } from './ReadingProgress.tsx';
export { Shortcuts } from './Shortcuts.tsx';
