import { isDash, lexemes, type Folding, type Lexeme } from './lexeme.ts';

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Phrases by their first word, the longest first, so that the longest match is the first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Entry<T>[]>;

export interface PhraseMatch<T> {
  readonly value: T;
  /** Index of the lexeme after the phrase. */
  readonly next: number;
}

/** Endings by class name, for words written as `stem~class` in a language file. */
export type Endings = Readonly<Record<string, readonly string[]>>;

/**
 * Takes a phrase in the notation of the language files (`a|b` either word, `word?` may be absent,
 * `stem~class` the stem with each ending of the class); gives every plain phrase that it stands
 * for. Throws an Error naming the class when the file has no such endings.
 */
export function spellOut(phrase: string, endings: Endings): string[] {
  let spelled: string[] = [''];
  for (const slot of phrase.trim().split(/\s+/u)) {
    const optional = slot.length > 1 && slot.endsWith('?');
    const choices = (optional ? slot.slice(0, -1) : slot)
      .split('|')
      .flatMap((word) => inflect(word, endings));
    if (optional) choices.push('');
    spelled = spelled.flatMap((before) => choices.map((word) => `${before} ${word}`.trim()));
  }
  return spelled;
}

function inflect(word: string, endings: Endings): string[] {
  const [, stem, name] = /^(.*\p{L})~(\p{L}+)$/u.exec(word) ?? [];
  if (stem === undefined || name === undefined) return [word];
  const forms = endings[name];
  if (!forms) throw new Error(`"${word}": there are no endings named "${name}"`);
  return forms.map((ending) => stem + ending);
}

/** Takes pairs of a phrase and its value; gives the table to look them up in a text. */
export function phraseTable<T>(
  pairs: Iterable<readonly [string, T]>,
  endings: Endings,
  folding: Folding,
): PhraseTable<T> {
  const table = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of pairs) {
    for (const plain of spellOut(phrase, endings)) {
      const words = lexemes(plain, folding).map(comparable);
      const first = words[0];
      if (first === undefined) continue;
      const entries = table.get(first) ?? [];
      entries.push({ words, value });
      table.set(first, entries);
    }
  }
  for (const entries of table.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The form of a lexeme that phrases compare: all dashes are equal, as a file need not list each. */
export function comparable(lexeme: Lexeme): string {
  return lexeme.kind === 'mark' && isDash(lexeme) ? '-' : lexeme.fold;
}

/** Takes the lexemes of a text and an index; gives the longest phrase of the table there, up to `end`. */
export function matchPhrase<T>(
  table: PhraseTable<T>,
  all: readonly Lexeme[],
  index: number,
  end = all.length,
): PhraseMatch<T> | undefined {
  const first = index < end ? all[index] : undefined;
  if (!first) return undefined;
  const entries = table.get(comparable(first));
  if (!entries) return undefined;
  // Asked for every table at every word of a text: plain loops, that make nothing.
  for (const { words, value } of entries) {
    if (index + words.length > end) continue;
    let at = 1;
    while (at < words.length) {
      const lexeme = all[index + at];
      if (!lexeme || comparable(lexeme) !== words[at]) break;
      at += 1;
    }
    if (at === words.length) return { value, next: index + at };
  }
  return undefined;
}

/**
 * Takes an index; gives the longest phrase of the table that ends just before it, with the index of
 * its first lexeme.
 */
export function matchPhraseBefore<T>(
  table: PhraseTable<T>,
  all: readonly Lexeme[],
  index: number,
  longest = 5,
): (PhraseMatch<T> & { readonly start: number }) | undefined {
  for (let start = Math.max(0, index - longest); start < index; start += 1) {
    const match = matchPhrase(table, all, start, index);
    if (match?.next === index) return { ...match, start };
  }
  return undefined;
}
