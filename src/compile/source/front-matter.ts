import { z } from 'zod';
import type { Problem } from '../problem.ts';
import { NOT_STATED_WORD, readStated } from './not-stated.ts';
import type { Source } from './source.ts';
import { validate } from './validate.ts';
import { readYaml, type YamlData } from './yaml.ts';
import { COVERED, EDITION_PARTS, KINDS } from '../../model/analysis.ts';
import { date, id, keyed, list, stated, statedDate, statedUrl, text } from './schema.ts';

const LANGUAGE = 'a language tag such as en, ru or zh-Hans (BCP 47)';
const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
/** "English" has the form of a tag too; a language has a name in CLDR. */
const isLanguage = (tag: string) => {
  try {
    const { language } = new Intl.Locale(tag);
    return language !== 'und' && languageNames.of(language) !== undefined;
  } catch {
    return false;
  }
};

/** The tag as it is written: "ru" for "rus", "zh-Hans" for "zh-hans". */
const language = () =>
  z
    .string({ error: LANGUAGE })
    .refine(isLanguage, LANGUAGE)
    .transform((tag) => Intl.getCanonicalLocales(tag)[0] ?? tag);

/** What stands under "translation" of a text that is none. */
export const NO_TRANSLATION = 'none';
const UNTRANSLATED = {
  translator: NOT_STATED_WORD,
  method: NOT_STATED_WORD,
  from: NOT_STATED_WORD,
  original: NOT_STATED_WORD,
};

/** The front matter of an analysis: every key is required, so that silence is always stated. */
export const frontMatterSchema = keyed({
  draft: z.literal('true', { error: '"true", or no "draft" at all' }).optional(),
  title: text('the headline'),
  kind: z.enum(KINDS),
  category: stated('the breadcrumb'),
  lang: language(),
  translation: z.preprocess(
    (value) => (value === NO_TRANSLATION ? UNTRANSLATED : value),
    keyed(
      {
        translator: stated('the name of the translator'),
        method: stated('how it was translated'),
        from: stated('the language of the original'),
        original: stated('the address or name of the original'),
      },
      'translator, method, from and original; or none, for a text that is no translation',
    ),
  ),
  author: stated('the name of the author'),
  publisher: stated('the name of the publisher'),
  published: statedDate(),
  tags: list(text('a tag')),
  channels: list(keyed({ name: text('what the text calls the channel'), url: statedUrl() })),
  closing: list(text('a line that followed the text')),
  'text-sha256': z
    .string({ error: 'the SHA-256 of the text, 64 hexadecimal digits' })
    .regex(/^[0-9a-f]{64}$/, 'the SHA-256 of the text, 64 hexadecimal digits'),
  edition: keyed({
    added: date(),
    revised: statedDate(),
    by: text('who made this edition'),
    ours: list(z.enum(EDITION_PARTS), 'a list of what this edition added'),
    covers: list(z.enum(COVERED), 'a list of what is recorded completely').optional(),
    'our-headings': list(
      id(),
      'a list of the ids of sections whose headings are this edition’s, where others are not',
    ).optional(),
  }),
  names: z.record(
    text('a name'),
    z.preprocess(
      (value) => (typeof value === 'string' ? [value] : value),
      list(text('another name'), 'a name, or a list of names'),
    ),
    { error: 'a map of a name to how else the text calls it' },
  ),
  aliases: keyed({
    slugs: list(id(), 'a list of slugs that this analysis had'),
    ids: z.record(z.string(), id(), { error: 'a map of an old id to the id that it has now' }),
  }),
  corrections: list(keyed({ date: date(), text: text('what was corrected') })),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** `content/site.yaml`: what the site is. */
export const siteSchema = keyed({
  name: text('the name of the site'),
  description: text('what the site is, in a sentence'),
  lang: language(),
  contact: text('whom to tell of an error').transform(readStated),
  rights: text('who holds which rights').transform(readStated),
});

/**
 * Reads the front matter of an analysis.
 * @param node the YAML node at the head of the file, if there is one
 * @returns the front matter, and the way back to its places; or its problems
 */
export function readFrontMatter(
  source: Source,
  node: { value: string } | undefined,
): { matter?: FrontMatter; data?: YamlData; problems: Problem[] } {
  const { file } = source;
  if (!node) {
    const open = source.text.startsWith('---');
    return {
      problems: [
        {
          file,
          line: 1,
          column: 1,
          found: open ? 'front matter that is never closed' : 'no front matter',
          expected: 'YAML between two lines of "---" at the top of the file',
          fix: open ? 'add a line "---" after its last key' : 'begin the file with it',
        },
      ],
    };
  }
  const { data, problems } = readYaml({ file, text: node.value, start: { line: 2, column: 1 } });
  if (!data) return { problems };
  const { value, problems: mistakes } = validate(frontMatterSchema, data, data.value ?? {});
  return value ? { matter: value, data, problems: mistakes } : { problems: mistakes };
}
