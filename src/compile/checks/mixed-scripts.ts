import type { Claim } from '../evidence/bound.ts';
import { placeIn, type Passage } from '../source/passages.ts';
import type { Problem } from '../problem.ts';
import type { FrontMatter } from '../source/front-matter.ts';
import { placeAt, type Source } from '../source/source.ts';

const SCRIPTS = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
] as const;

const RUN = /\p{L}[\p{L}\p{M}]*/gu;

/** Letters that look alike, each the one of the other script at the same place. */
const CYRILLIC = 'аеорсухіјѕАВЕКМНОРСТУХІЈЅ';
const LATIN_OF_CYRILLIC = 'aeopcyxijsABEKMHOPCTYXIJS';
const GREEK = 'ονΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const LATIN_OF_GREEK = 'ovABEZHIKMNOPTYX';

/**
 * Finds runs of letters in which scripts that look alike are mixed ("Gаzprom" with a Cyrillic а):
 * they are not found by a search, and may be another name than the one that is read.
 * @param claims a waiver on such a word lets it stand, and so does an entry in `names`
 * @returns a problem for each word, at its first place
 */
export function checkMixedScripts(
  file: string,
  source: string,
  passages: readonly Passage[],
  claims: readonly Claim[],
  { names }: FrontMatter,
): Problem[] {
  const reported = new Set<string>();
  const listed = Object.entries(names).flat(2);
  return passages.flatMap((passage, index) =>
    Array.from(passage.text.matchAll(RUN)).flatMap((match): Problem[] => {
      const [word] = match;
      const found = SCRIPTS.filter(([, script]) => script.test(word));
      if (found.length < 2 || reported.has(word)) return [];
      const isWaived = claims.some(
        ({ record, passage: at, start, end }) =>
          record.kind === 'waive' &&
          at === index &&
          start <= match.index &&
          end >= match.index + word.length,
      );
      if (isWaived || listed.some((name) => name.includes(word))) return [];
      reported.add(word);
      const { main, foreign, plain } = unmix(word, found);
      return [
        {
          file,
          ...placeIn(passage, match.index, source),
          found: `"${word}", in which ${foreign} stands among ${main} letters`,
          expected: 'a word in letters of one script',
          fix:
            plain === undefined
              ? 'write it in one script; or waive it, "- waive: some-id", or list it under "names"'
              : `write "${plain}" in ${main} letters; or waive it, "- waive: some-id", or list it under "names"`,
        },
      ];
    }),
  );
}

/**
 * Finds the same in YAML that has no text to waive it in: what the site is called.
 * @returns a problem for each such word
 */
export function checkMixedYaml({ file, text }: Source): Problem[] {
  return Array.from(text.matchAll(RUN)).flatMap((match): Problem[] => {
    const found = SCRIPTS.filter(([, script]) => script.test(match[0]));
    if (found.length < 2) return [];
    const { main, foreign, plain } = unmix(match[0], found);
    return [
      {
        file,
        ...placeAt(text, match.index),
        found: `"${match[0]}", in which ${foreign} stands among ${main} letters`,
        expected: 'a word in letters of one script',
        fix: plain === undefined ? 'write it in one script' : `write "${plain}" in ${main} letters`,
      },
    ];
  });
}

/** Which script a word is in for the most part, what else is in it, and the word in the one script. */
function unmix(word: string, scripts: readonly (readonly [string, RegExp])[]) {
  const letters = Array.from(word);
  const [[main, inMain]] = scripts
    .map((script) => [script, letters.filter((letter) => script[1].test(letter)).length] as const)
    .sort((a, b) => b[1] - a[1])
    .map(([script]) => script) as [readonly [string, RegExp]];
  const foreign = letters.find((letter) => !inMain.test(letter) && /\p{L}/u.test(letter))!;
  const script = scripts.find(([, of]) => of.test(foreign))![0];
  const written = letters.map((letter) => (inMain.test(letter) ? letter : toScript(letter, main)));
  const code = foreign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return {
    main,
    foreign: `the ${script} "${foreign}" (U+${code})`,
    plain: written.every((letter) => letter !== undefined) ? written.join('') : undefined,
  };
}

function toScript(letter: string, script: string): string | undefined {
  const pick = (from: string, to: string) => to[from.indexOf(letter)];
  if (script === 'Latin') return pick(CYRILLIC, LATIN_OF_CYRILLIC) ?? pick(GREEK, LATIN_OF_GREEK);
  if (script === 'Cyrillic') return pick(LATIN_OF_CYRILLIC, CYRILLIC);
  return pick(LATIN_OF_GREEK, GREEK);
}
