import { createHash } from 'node:crypto';
import type { Code, Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isStated } from '../../model/record.ts';
import { rememberedBy } from '../../language/kept/remembered.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Passage } from './passages.ts';
import type { Problem } from '../problem.ts';
import type { SourceSection } from './sections.ts';
import type { YamlData } from './yaml.ts';

/**
 * @param isHeadingOfText whether the heading of a section is the text's own, not the edition's;
 * those within a section always are
 * @returns the text itself as plain text: its passages, headings and blocks of code, a line each.
 */
export function plainText(
  sections: readonly SourceSection[],
  passages: readonly Passage[],
  isHeadingOfText: (section: SourceSection) => boolean,
): string {
  return sections
    .flatMap((section) => {
      const { id, heading, prose } = section;
      const others: (Code | Heading)[] = [];
      for (const node of prose)
        visit(node, (block) => {
          if (block.type === 'code' || block.type === 'heading') others.push(block);
        });
      return [
        ...(heading && isHeadingOfText(section) ? [toString(heading)] : []),
        ...passages.filter((passage) => passage.section === id).map((passage) => passage.text),
        ...others.map((block) =>
          // Line endings are the editor's system's, not the text's.
          block.type === 'code' ? block.value.replace(/\r\n?/g, '\n') : toString(block),
        ),
      ];
    })
    .join('\n');
}

/** @returns the SHA-256 (FIPS 180-4) of bytes, or of a text in UTF-8, in hexadecimal digits. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** @returns whether the text is, to the character, the one that was entered. */
export const isEntered = (matter: FrontMatter, text: string): boolean =>
  sha256(text) === matter['text-sha256'];

/** @returns the problem of a text that is not the one that was entered. */
export const changedTextProblem = (data: YamlData, matter: FrontMatter, text: string): Problem => ({
  file: data.file,
  ...data.place(['text-sha256']),
  found: `a text whose SHA-256 is ${sha256(text)}`,
  expected: `the text that was entered, whose SHA-256 is ${matter['text-sha256']}`,
  fix: `restore the text; if the change is intended, write the new SHA-256 here${
    wasPublished(matter) ? ' and a line under "corrections"' : ''
  }`,
});

/** A text that was neither revised nor corrected yet is being entered: to mend it is no correction. */
const wasPublished = ({ edition, corrections }: FrontMatter): boolean =>
  isStated(edition.revised) || corrections.length > 0;

/** @returns how many words a text has, by Unicode word boundaries (UAX 29): so in scripts without spaces too. */
export const countWords = (text: string, lang: string): number => countOnce(text, localeOf(lang));

const locales = new Map<string, Intl.Locale>();
/** @returns one and the same object for a language each time */
export function localeOf(lang: string): Intl.Locale {
  const locale = locales.get(lang) ?? new Intl.Locale(lang);
  locales.set(lang, locale);
  return locale;
}

const countOnce = rememberedBy(count, 2000);
/** To make one takes longer than to count the words of a paragraph. */
const segmenters = new Map<Intl.Locale, Intl.Segmenter>();
function count(text: string, lang: Intl.Locale): number {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, segmenter);
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++;
  return words;
}

/** @returns the direction of a language's script, by CLDR. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(lang) as Intl.Locale & {
    getTextInfo(): { direction: 'ltr' | 'rtl' };
  };
  return locale.getTextInfo().direction;
}
