/**
 * The boundary of the chunk that is loaded when a page has come to rest: what keeps pages, and what
 * is shown of it.
 */
export { BarSigns, SavedEntry, SavedSign } from './OfflineStatus.tsx';
export { startKeeping } from './sync.ts';
export { useKeeping } from './store.ts';
