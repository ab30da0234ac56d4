/** A name and how else the text calls it, as in `Analysis.names`. */
type Names = Readonly<Record<string, readonly string[]>>;

/** Letter case and ways to encode a letter make no other name. */
export const foldName = (words: string): string => words.normalize('NFC').toLowerCase();

/**
 * @returns what gives a name for words of the text: "Kazakhstan" for "Astana"; words that no name is
 * given for go by the form in which they come first
 */
export function nameReader(names: Names): (words: string) => string {
  const known = new Map<string, string>();
  for (const [name, others] of Object.entries(names))
    for (const words of [name, ...others]) known.set(foldName(words), name);
  return (words) => {
    const folded = foldName(words);
    if (!known.has(folded)) known.set(folded, words);
    return known.get(folded)!;
  };
}

/** @returns the name that words of the text mean; the words themselves, if they are no other name. */
export const canonicalName = (names: Names, words: string): string => nameReader(names)(words);
