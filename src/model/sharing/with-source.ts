import { KINDS, type Analysis } from '../analysis.ts';
import { isStated } from '../record.ts';

/**
 * @param words as they stand in the text
 * @param whose who says them, in a sentence
 * @param url where they stand
 * @param site its name
 * @returns the words with where they are from, to be pasted elsewhere: the words, whose they are, of
 * which work by which translator and of what kind, and the address, a line each
 */
export function withSource(
  { title, kind, translation }: Analysis,
  words: string,
  whose: string,
  url: string,
  site: string,
): string {
  const { translator } = translation;
  const by = isStated(translator) ? `translated by ${translator}` : 'translator not stated';
  return `“${words}”\n${whose}\n${title}. ${KINDS[kind]}, ${by}. ${site}.\n${url}`;
}
