import { lexemes, type Folding } from './lexeme.ts';
import { phraseTable, spellOut, type Endings, type PhraseTable } from './phrase.ts';

type Lists = Readonly<Record<string, readonly string[] | undefined>>;

/** Makes phrase tables in the letters and endings of one language. */
export interface TableMaker {
  readonly folding: Folding;
  /** Every word of the tables that were made, as it compares. */
  readonly words: ReadonlySet<string>;
  set(phrases?: readonly string[]): PhraseTable<true>;
  named(phrases?: readonly string[]): PhraseTable<string>;
  keyed<T>(lists: Lists, value: (key: string) => T): PhraseTable<T>;
  /** The forms of a phrase that are one word, as they compare. */
  singleWords(phrase: string): string[];
  pairs<T>(pairs: readonly (readonly [string, T])[]): PhraseTable<T>;
}

/** Takes the endings and the letters of a language; gives the maker of its tables. */
export function tableMaker(endings: Endings, folding: Folding): TableMaker {
  const words = new Set<string>();
  const pairs = <T>(list: readonly (readonly [string, T])[]) => {
    const table = phraseTable(list, endings, folding);
    if (folding.clitics)
      for (const entries of table.values())
        for (const entry of entries) for (const word of entry.words) words.add(word);
    return table;
  };
  return {
    folding,
    words,
    pairs,
    set: (phrases = []) => pairs(phrases.map((phrase) => [phrase, true] as const)),
    singleWords: (phrase) =>
      spellOut(phrase, endings).flatMap((plain) => {
        const words = lexemes(plain, folding);
        return words.length === 1 ? words.map((word) => word.fold) : [];
      }),
    named: (phrases = []) =>
      pairs(phrases.flatMap((phrase) => spellOut(phrase, endings)).map((plain) => [plain, plain])),
    keyed: (lists, value) =>
      pairs(
        Object.entries(lists).flatMap(([key, phrases = []]) =>
          phrases.map((phrase) => [phrase, value(key)] as const),
        ),
      ),
  };
}
