/**
 * The state of a history entry that shows the same page in another way: the reader, who has changed
 * nothing but what is listed, stays where they are, and so does the focus.
 */
export const PLACE_KEPT = { placeKept: true };
