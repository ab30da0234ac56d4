import { existsSync } from 'node:fs';
import type { DeskApi, PastedBlock } from '../../model/desk/desk.ts';
import { EDITION_PARTS } from '../../model/analysis.ts';
import { InputError } from '../pasted-text.ts';
import { checkKind, checkNewSlug, languageOf, writeAnalysis } from '../new-analysis.ts';
import { fingerprint } from './edit-text.ts';
import { setMatter } from './edit-records.ts';
import { openDocument } from './document.ts';
import { authorIn, translatorIn } from './pasted/named-in-line.ts';
import { writeWhole } from './files.ts';
import { DeskError } from './refused.ts';

/** @returns the file of a new analysis, a draft, from what was pasted. */
export function beginAnalysis(ask: DeskApi['begin']['ask'], added: string): string {
  const { blocks, title, kind, by } = ask;
  try {
    checkNewSlug(ask.slug);
    checkKind(kind);
  } catch (error) {
    throw asDeskError(error);
  }
  const text = blocks.filter(({ role }) => role === 'text' || role === 'heading');
  if (!text.some(({ role }) => role === 'text'))
    throw new DeskError('there is no paragraph of the text', 'Mark at least one block as text.');
  const lang = languageOr(ask.lang, text);
  const empty = writeAnalysis({ paragraphs: ['x'], lang, added, title, kind, by });
  const head = empty.slice(0, empty.indexOf('\n---\n', 4) + 5);
  const taken = new Set<string>(['lead']);
  const body = text.map(({ markdown, text: words, role }) =>
    role === 'heading' ? `## ${markdown.replace(/^#+\s*/, '')} {#${idOf(words, taken)}}` : markdown,
  );
  let file = `${head}\n${body.join('\n\n')}\n`;
  const set = (path: string[], value: Parameters<typeof setMatter>[2]) => {
    file = setMatter(openDocument(file), path, value);
  };
  const of = (role: PastedBlock['role']) =>
    blocks.filter((block) => block.role === role).map((block) => block.text);
  const [category] = of('category');
  const [translator] = of('translator');
  if (category) set(['category'], category.replace(/^[/|›»>→\s]+|[/|›»>→\s]+$/gu, ''));
  if (translator) set(['translation', 'translator'], translatorIn(translator) ?? translator);
  const [author] = of('author');
  if (author) set(['author'], authorIn(author) ?? author);
  const tags = of('tags').flatMap((line) =>
    [...line.matchAll(/#([\p{L}\p{N}_]+)/gu)].map(([, tag = '']) => tag),
  );
  if (tags.length > 0) set(['tags'], tags);
  const channels = of('channel').map((line) => {
    const [url = 'not-stated'] = /https?:\/\/\S+/.exec(line) ?? [];
    return { name: line.replace(url, '').replace(/[\s:–—-]+$/u, '') || line, url };
  });
  if (channels.length > 0) set(['channels'], channels);
  if (of('closing').length > 0) set(['closing'], of('closing'));
  // What came with the text is the text's: its headline, its headings.
  const isOurs = {
    headline: !blocks.some((block) => block.role === 'title' && sameWords(block.text, title)),
    'section-headings': !text.some(({ role }) => role === 'heading'),
  };
  set(
    ['edition', 'ours'],
    EDITION_PARTS.filter((part) => isOurs[part]),
  );
  set(['draft'], 'true');
  set(['text-sha256'], fingerprint(file));
  return file;
}

const sameWords = (one: string, other: string): boolean =>
  one.replace(/\s+/gu, ' ').trim() === other.replace(/\s+/gu, ' ').trim();

function idOf(words: string, taken: Set<string>): string {
  const plain = words
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const base = plain?.slice(0, 5).join('-') ?? 'section';
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

function languageOr(given: string, text: readonly PastedBlock[]): string {
  try {
    return languageOf(
      given || undefined,
      text.map((block) => block.text),
    );
  } catch (error) {
    throw asDeskError(error);
  }
}

const asDeskError = (error: unknown): Error =>
  error instanceof InputError ? new DeskError(error.message, error.fix) : (error as Error);

/** @throws DeskError if the file is there already, which is not touched */
export function writeNew(path: string, text: string): void {
  if (existsSync(path))
    throw new DeskError(
      `${path} is there already`,
      'Choose another name; nothing was written over.',
    );
  writeWhole(path, text);
}
