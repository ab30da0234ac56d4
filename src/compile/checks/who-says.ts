import { lexemes } from '../../language/lexeme.ts';
import type { Language } from '../../language/language.ts';
import { matchPhrase, type PhraseTable } from '../../language/phrase.ts';
import { canonicalName } from '../../model/records/names.ts';
import { AUTHOR } from '../evidence/field-words.ts';
import type { Problem } from '../problem.ts';
import type { FrontMatter } from '../source/front-matter.ts';
import { excerpt } from '../source/markdown.ts';
import { NOT_STATED_WORD } from '../source/not-stated.ts';
import type { SourceRecord } from '../source/read-records.ts';

/**
 * Asks who is meant where a record gives something to a pronoun, with a verb of speech ("he said") or
 * without: a pronoun names nobody, and the page would list it as a voice of its own.
 * @returns a problem for each source or speaker that is a pronoun, and does not say who is meant
 */
export function checkWhoSays(
  file: string,
  records: readonly SourceRecord[],
  names: FrontMatter['names'],
  language: Language,
): Problem[] {
  return records.flatMap((record): Problem[] =>
    saidBy(record).flatMap(({ field, words, is, isUnnamed }): Problem[] => {
      if (words === AUTHOR || words === NOT_STATED_WORD) return [];
      const found = pronounIn(words, language);
      if (!found) return [];
      const { pronoun, hasVerb } = found;
      const isKnown = is !== undefined || isUnnamed || canonicalName(names, words) !== words;
      if (isKnown && !hasVerb) return [];
      const given = field === 'speaker' ? `{ unnamed: ${pronoun} }` : NOT_STATED_WORD;
      return [
        {
          file,
          ...record.place(field),
          found: hasVerb
            ? `"${excerpt(words)}" for who says it: a pronoun with its verb`
            : `"${excerpt(words)}" for who says it: a pronoun names nobody`,
          expected: 'who is meant',
          fix: isKnown
            ? `cite only "${pronoun}"`
            : `cite a name of the text; or write "${field}: { words: ${pronoun}, is: … }" with a name that stands in "names"; or "${field}: ${given}", where the text leaves it open`,
        },
      ];
    }),
  );
}

interface SaidBy {
  field: 'source' | 'speaker' | 'speakers';
  words: string;
  is?: string | undefined;
  isUnnamed: boolean;
}

/** The words of a record for who says it. */
function saidBy(record: SourceRecord): SaidBy[] {
  if (record.kind === 'quotation') {
    const { speaker, speakers = [] } = record.fields;
    const all = [
      ...(speaker ? [{ field: 'speaker' as const, one: speaker }] : []),
      ...speakers.map((one) => ({ field: 'speakers' as const, one })),
    ];
    return all.flatMap(({ field, one: { words, is, unnamed } }) => {
      const said = words ?? unnamed;
      return said === undefined
        ? []
        : [{ field, words: said, is, isUnnamed: unnamed !== undefined }];
    });
  }
  if (!('source' in record.fields) || record.fields.source === undefined) return [];
  const { words, is } = record.fields.source;
  return words === undefined ? [] : [{ field: 'source', words, is, isUnnamed: false }];
}

/** “IT” and “WE” are names. */
const isShouted = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);

/** The pronoun that words are, and whether a verb of speech stands with it; undefined of other words. */
function pronounIn(
  words: string,
  language: Language,
): { pronoun: string; hasVerb: boolean } | undefined {
  const { pronouns, verbs, verbsBeforeThat, that } = language.attributions;
  const all = lexemes(words, language.folding).filter(({ kind }) => kind !== 'mark');
  const speech: PhraseTable<true>[] = [verbs, verbsBeforeThat, that];
  let rest: number | undefined;
  let hasVerb = false;
  let pronoun: string | undefined;
  for (let at = 0; at < all.length; at = rest) {
    const match = matchPhrase(pronouns, all, at);
    const said = speech.map((table) => matchPhrase(table, all, at)).find((one) => one);
    const light =
      matchPhrase(language.lightWords, all, at) ?? matchPhrase(language.fillers, all, at);
    if (match && pronoun === undefined && !isShouted(all[at]!.text))
      pronoun = words.slice(all[at]!.start, all[match.next - 1]!.end);
    else if (said) hasVerb = true;
    else if (!light) return undefined;
    rest = (match ?? said ?? light)!.next;
  }
  return pronoun === undefined ? undefined : { pronoun, hasVerb };
}
