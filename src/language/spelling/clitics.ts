/** Words that a language writes together with the one behind them ("l’accord", «وخمسة»). */
export interface Clitics {
  /** As they compare. One that ends in an apostrophe is always a word of its own. */
  readonly prefixes: readonly string[];
  /** The words of the language file: any other prefix is one only before one of these. */
  readonly known: ReadonlySet<string>;
}

/** No word has more of them. */
const MOST = 3;

/** Takes a word as it compares; gives the lengths of its prefixes, from the first on. */
export function cliticsOf(word: string, { prefixes, known }: Clitics, most = MOST): number[] {
  if (most === 0 || known.has(word)) return [];
  for (const prefix of prefixes) {
    if (!word.startsWith(prefix) || word.length - prefix.length < 1) continue;
    const rest = word.slice(prefix.length);
    const isApart = prefix.endsWith('’');
    if (isApart || (rest.length > 1 && known.has(rest)))
      return [prefix.length, ...(isApart ? cliticsOf(rest, { prefixes, known }, most - 1) : [])];
  }
  // «وبخمسة»
  for (const prefix of prefixes) {
    if (!word.startsWith(prefix) || word.length - prefix.length < 2) continue;
    const more = cliticsOf(word.slice(prefix.length), { prefixes, known }, most - 1);
    if (more.length > 0) return [prefix.length, ...more];
  }
  return [];
}
