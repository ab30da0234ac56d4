/**
 * @param names a name and how else the text calls it, as in `Analysis.names`
 * @param words how the text calls somebody or something
 * @returns its name: "Kazakhstan" for "Astana"; the words themselves, if they are no other name
 */
export function canonicalName(
  names: Readonly<Record<string, readonly string[]>>,
  words: string,
): string {
  if (Object.hasOwn(names, words)) return words;
  return Object.keys(names).find((name) => names[name]!.includes(words)) ?? words;
}
