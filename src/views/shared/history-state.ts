/**
 * The state of a history entry that shows the same page in another way: the reader, who has changed
 * nothing but what is listed, stays where they are, and so does the focus.
 */
export const PLACE_KEPT = { placeKept: true };

/** The state of an entry whose address followed the reader, rather than led them. */
export const FOLLOWED = { placeKept: true, followed: true };

const says = (state: unknown, name: string): boolean =>
  typeof state === 'object' && state !== null && name in state;

/** @returns whether an entry with this state leaves the reader where they are. */
export const isPlaceKept = (state: unknown): boolean => says(state, 'placeKept');

/** @returns whether the address of an entry with this state followed the reader. */
export const isFollowed = (state: unknown): boolean => says(state, 'followed');
