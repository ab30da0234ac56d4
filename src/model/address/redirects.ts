/**
 * @param fragment what an address names in a page: "signed", "agreement.gas", "entry.note.name"
 * @param ids the old ids of an analysis, each with the one that it has now
 * @returns the fragment by the present id; undefined if it has no old one
 */
export function presentFragment(
  fragment: string,
  ids: Readonly<Record<string, string>>,
): string | undefined {
  const id = fragment.slice(fragment.lastIndexOf('.') + 1);
  return Object.hasOwn(ids, id)
    ? `${fragment.slice(0, fragment.length - id.length)}${ids[id]!}`
    : undefined;
}
