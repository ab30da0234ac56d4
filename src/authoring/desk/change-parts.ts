import type { RawValue, TextPlace } from '../../model/desk/desk.ts';

/** The parts of a change that say how far it goes, and those that say the same in another way. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  by: ['from', 'to'],
  from: ['by'],
  to: ['by'],
};

/**
 * Finds the parts of a change that rest on the words that another part is given: "22 euros" cannot be by
 * how much a fee was raised as well as what it was raised to.
 * @param words where the words of the record's fields stand
 * @returns their names
 */
export function partsOfSameWords(
  change: RawValue | undefined,
  part: string,
  value: RawValue,
  place: TextPlace | undefined,
  words: ReadonlyMap<string, TextPlace>,
): string[] {
  if (typeof change !== 'object' || Array.isArray(change)) return [];
  return (OTHERS[part] ?? []).filter((other) => {
    const said = change[other];
    if (said === undefined || said === '') return false;
    const at = words.get(`change.${other}`);
    return place && at
      ? at.passage === place.passage && at.start < place.end && place.start < at.end
      : said === value;
  });
}
