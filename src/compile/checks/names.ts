import type { FrontMatter } from '../source/front-matter.ts';
import { nearest } from '../did-you-mean.ts';
import type { Passage } from '../source/passages.ts';
import type { Problem } from '../problem.ts';
import { findSpans } from '../evidence/folded-match.ts';
import type { YamlData } from '../source/yaml.ts';

/**
 * Checks how else the text calls what has a name: that each of these words stands in the text, and
 * means one thing only.
 * @returns a problem for each that does not
 */
export function checkNames(
  data: YamlData,
  { names }: FrontMatter,
  passages: readonly Passage[],
): Problem[] {
  const { file } = data;
  const owners = new Map<string, string>();
  // One other name may be written without a list.
  const written = (data.value as { names?: Record<string, unknown> } | null)?.names ?? {};
  const isListed = (name: string) => Array.isArray(written[name]);
  return Object.entries(names).flatMap(([name, others]) =>
    others.flatMap((other, index): Problem[] => {
      const place = data.place(['names', name, ...(isListed(name) ? [index] : [])]);
      const owner = owners.get(other) ?? (Object.hasOwn(names, other) ? other : undefined);
      owners.set(other, name);
      if (owner !== undefined) {
        return [
          {
            file,
            ...place,
            found: `"${other}" as another name of "${name}"${
              owner === name
                ? ' a second time'
                : owner === other
                  ? ', which has an entry of its own'
                  : `, and of "${owner}"`
            }`,
            expected: 'words that mean only one thing',
            fix: owner === name ? 'remove it' : 'remove it from one of the two',
          },
        ];
      }
      if (passages.some(({ text }) => findSpans(text, other).length > 0)) return [];
      const meant = nearest(other, wordsLike(other, passages));
      return [
        {
          file,
          ...place,
          found: `"${other}", which is not in the text`,
          expected: `how the text calls "${name}"`,
          fix:
            meant === undefined
              ? 'write it exactly as it is in the text, or remove it'
              : `write "${meant}"`,
        },
      ];
    }),
  );
}

/** @returns stretches of the text of as many words. */
function wordsLike(words: string, passages: readonly Passage[]): string[] {
  const length = words.split(' ').length;
  const found = new Set<string>();
  for (const { text } of passages) {
    const all = text.split(' ');
    for (let at = 0; at + length <= all.length; at++)
      found.add(
        all
          .slice(at, at + length)
          .join(' ')
          .replace(/^\P{L}+|\P{L}+$/gu, ''),
      );
  }
  return [...found].filter((stretch) => stretch !== '');
}
