import { KIND_LABELS } from '../labels/labels.ts';
import { citation } from '../../messages/citation.ts';
import { type Analysis } from '../analysis.ts';
import { capital } from '../records/capital.ts';
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
  { title, kind, translation, isOriginal }: Analysis,
  words: string,
  whose: string,
  url: string,
  site: string,
): string {
  const { translator } = translation;
  const translated = isStated(translator)
    ? citation.translatedBy({ translator })
    : citation.translatorNotStated();
  if (isOriginal)
    return citation.originalWithSource({
      words,
      whose,
      title,
      kind: capital(KIND_LABELS[kind]()),
      site,
      url,
    });
  return citation.withSource({
    words,
    whose,
    title,
    kind: capital(KIND_LABELS[kind]()),
    translated,
    site,
    url,
  });
}
