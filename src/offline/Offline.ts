/**
 * The boundary of the chunk that is loaded when a page has come to rest: what keeps pages, and what
 * is shown of it.
 */
export { BarSigns, SavedEntry, SavedSign, Stored } from './Signs.tsx';
export { startKeeping } from './keeping.ts';
export { useKeeping } from './store.ts';
