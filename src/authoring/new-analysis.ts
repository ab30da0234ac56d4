import { stringify } from 'yaml';
import { isReservedSlug } from '../model/address/reserved-slugs.ts';
import { escapeParagraph } from './escape-markdown.ts';
import { frontMatterSchema } from '../compile/source/front-matter.ts';
import { nearest } from '../compile/did-you-mean.ts';
import { InputError } from './pasted-text.ts';
import { isId } from '../compile/source/schema.ts';
import { sha256 } from '../compile/source/text.ts';

/** What an editor says of a new analysis; what is not said stays blank, and the check asks for it. */
export interface NewAnalysis {
  paragraphs: readonly string[];
  lang: string;
  /** The day on which the edition is made, as in ISO 8601. */
  added: string;
  title?: string | undefined;
  kind?: string | undefined;
  by?: string | undefined;
}

/** The language of a text whose language nobody has given. */
export const DEFAULT_LANG = 'en';

/**
 * @throws InputError if a text cannot be the slug of an analysis, with one that can
 */
export function checkNewSlug(slug: string): void {
  if (isId(slug) && !isReservedSlug(slug)) return;
  const meant = slugLike(slug);
  throw new InputError(
    isReservedSlug(slug)
      ? `"${slug}" is an address of the site itself`
      : `"${slug}" cannot be an address: lower-case letters a to z, digits and single hyphens can`,
    meant === undefined
      ? 'Choose a name such as "gas-transit": it becomes the address, for good.'
      : `Write "${meant}", or another: it becomes the address, for good.`,
  );
}

function slugLike(name: string): string | undefined {
  const slug = name
    .replace(/^.*[/\\]/, '')
    .replace(/\.(md|txt)$/i, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return isId(slug) && !isReservedSlug(slug) ? slug : undefined;
}

/**
 * @param given what the editor says it is, if anything
 * @returns the language of a new text
 * @throws InputError for a tag that is none, and for a text that is plainly not in the language
 * that is taken when none is given
 */
export function languageOf(given: string | undefined, paragraphs: readonly string[]): string {
  if (given === undefined) {
    const letters = paragraphs.join('').match(/\p{L}/gu) ?? [];
    const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
    if (latin.length * 2 >= letters.length) return DEFAULT_LANG;
    throw new InputError(
      'the text is not written in Latin letters, and nothing says what its language is',
      'Add its language, such as "--lang ru" or "--lang ar".',
    );
  }
  const { error } = frontMatterSchema.shape.lang.safeParse(given);
  if (error)
    throw new InputError(`"${given}" is no language`, `Write ${error.issues[0]!.message}.`);
  return given;
}

/** @throws InputError for a kind of text that is not on the list */
export function checkKind(kind: string | undefined): void {
  const { options } = frontMatterSchema.shape.kind;
  if (kind === undefined || frontMatterSchema.shape.kind.safeParse(kind).success) return;
  const meant = nearest(kind, options);
  throw new InputError(
    `"${kind}" is no kind of text`,
    meant === undefined ? `Write one of: ${options.join(', ')}.` : `Write "${meant}".`,
  );
}

/**
 * Writes the file of a new analysis: front matter with every key, the first paragraph as the lead,
 * a place for the first heading, and the other paragraphs.
 * @returns the file, which passes the check but for what is blank: title, kind and who made the
 * edition, if not said, and the words of the heading
 */
export function writeAnalysis(analysis: NewAnalysis): string {
  const [lead = '', ...rest] = analysis.paragraphs.map(escapeParagraph);
  return [
    '---',
    '# What each key means stands in content/README.md. What the source does not say is not-stated.',
    `title:${scalar(analysis.title)}`,
    `kind:${scalar(analysis.kind)}`,
    'category: not-stated',
    `lang:${scalar(analysis.lang)}`,
    'translation:',
    '  translator: not-stated',
    '  method: not-stated',
    '  from: not-stated',
    '  original: not-stated',
    'author: not-stated',
    'publisher: not-stated',
    'published: not-stated',
    'tags: []',
    'channels: []',
    'closing: []',
    `text-sha256: ${sha256(analysis.paragraphs.join('\n'))}`,
    'edition:',
    `  added: ${analysis.added}`,
    '  revised: not-stated',
    `  by:${scalar(analysis.by)}`,
    '  ours: [headline, section-headings]',
    'names: {}',
    'aliases:',
    '  slugs: []',
    '  ids: {}',
    'corrections: []',
    '---',
    '',
    lead,
    ...(rest.length > 0 ? ['', '## {#first-section}'] : []),
    ...rest.flatMap((paragraph) => ['', paragraph]),
    '',
  ].join('\n');
}

/** A value as YAML on the line of its key; a blank one leaves the key blank. */
function scalar(value: string | undefined): string {
  if (value === undefined || value.trim() === '') return '';
  const line = value.replace(/\s+/g, ' ').trim();
  return ` ${stringify(line, { schema: 'failsafe', lineWidth: 0 }).trimEnd()}`;
}
