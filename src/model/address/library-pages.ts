/** Pagination: how many analyses are listed on a page of the library; on the first, besides the cover. */
export const ENTRIES_PER_PAGE = 20;

/** @returns how many pages the library has for so many analyses. */
export const pagesOfLibrary = (analyses: number): number =>
  Math.max(1, Math.ceil((analyses - 1) / ENTRIES_PER_PAGE));
