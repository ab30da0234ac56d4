import { account } from '../../compile/checks/coverage-count.ts';
import { compileBytes } from '../../compile/content.ts';
import { directionOf } from '../../compile/source/text.ts';
import type { Language } from '../../language/language.ts';
import { loadLanguage } from '../../language/load-language.ts';
import type {
  DeskRecord,
  DeskState,
  DeskText,
  OpenToken,
  TextPlace,
} from '../../model/desk/desk.ts';
import { findCandidates } from './candidates.ts';
import { openDocument, readDocument, type EditableDocument } from './document.ts';
import { claimsOf, locateRecords, type Located } from './locate.ts';
import { placeAtWords } from './place-problems.ts';
import { sayRead } from './say-read.ts';
import { setsOfEach } from './sets.ts';
import { setText } from './set-text.ts';

/** What is known of a file, by its text alone. */
export type Inspected = Pick<
  DeskState,
  | 'broken'
  | 'lang'
  | 'dir'
  | 'isLimited'
  | 'isDraft'
  | 'matter'
  | 'records'
  | 'open'
  | 'candidates'
  | 'problems'
> & { text: DeskText; document: EditableDocument };

/** Inspects a file: its text, its records, what is open, and what the check says of it. */
export function inspect(text: string, file: string, slug: string): Inspected {
  const document = openDocument(text);
  const { matter } = document;
  const language = loadLanguage(langOf(matter['lang']));
  const located = locateRecords(document);
  const claims = claimsOf(document, located);
  const accounted = account(document.passages, claims, language);
  const { analysis, draft, problems } = compileBytes(Buffer.from(text), file, slug);
  const sets = setsOfEach(document, located, language);
  const read = sayRead(analysis ?? draft?.analysis);
  const open = accounted.flatMap(({ kind, by, passage, start, end, text: words }): OpenToken[] =>
    kind === 'idiom' || by !== undefined ? [] : [{ kind, passage, start, end, text: words }],
  );
  const candidates = findCandidates(document, located, accounted, language);
  return {
    document,
    ...(document.broken && { broken: document.broken }),
    lang: language.tag,
    dir: directionOf(language.tag),
    isLimited: language.file === undefined,
    isDraft: matter['draft'] === 'true',
    matter,
    records: document.records.map(({ id, kind, section, fields, version }): DeskRecord => ({
      ...{ id, kind, section, fields, version },
      ...placed(located.get(id)!),
      read: read.get(id) ?? {},
      ...(sets.has(id) && { setsOf: sets.get(id)! }),
    })),
    open,
    candidates,
    problems: placeAtWords(problems, document, located),
    text: textOf(document, language),
  };
}

/**
 * The text as it was set last: a change of a record changes no word of it. What is set is read for it alone,
 * as setting changes it, and the document is remembered.
 */
let last: { bare: string; text: DeskText } | undefined;
function textOf(document: EditableDocument, language: Language): DeskText {
  const { text, sections } = document;
  let at = 0;
  let bare = '';
  for (const { block } of sections) {
    if (!block) continue;
    bare += text.slice(at, block.start);
    at = block.end;
  }
  bare += text.slice(at);
  if (last?.bare !== bare) last = { bare, text: setText(readDocument(text, ''), language) };
  return last.text;
}

function placed({ quote, words, all }: Located): Pick<DeskRecord, 'quote' | 'words'> {
  const places: Record<string, TextPlace> = Object.fromEntries(words);
  all.forEach((place, index) => (places[`words.${index}`] = place));
  return { ...(quote && { quote }), words: places };
}

const langOf = (lang: unknown): string => {
  try {
    return typeof lang === 'string' && lang !== '' ? new Intl.Locale(lang).toString() : 'en';
  } catch {
    return 'en';
  }
};

/** How much is left in a file. */
export function countLeft(text: string, file: string, slug: string) {
  const { records, open, problems, isDraft, matter } = inspect(text, file, slug);
  return {
    slug,
    title: typeof matter['title'] === 'string' ? matter['title'] : slug,
    isDraft,
    records: records.length,
    open: open.length,
    problems: problems.length,
  };
}
