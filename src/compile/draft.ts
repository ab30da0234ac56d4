import type { Code, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { account, type Accounted } from './accounting.ts';
import {
  countedBy,
  draftRecord,
  placeOf,
  type DraftedRecord,
  type TakeId,
} from './draft-record.ts';
import { bindRecords } from './evidence.ts';
import { frontMatterSchema, readFrontMatter } from './front-matter.ts';
import { parseMarkdown } from './markdown.ts';
import { passagesOf } from './passages.ts';
import type { Problem } from './problem.ts';
import { loadLanguage } from './reading/load-language.ts';
import { foldWords } from './reading/unit.ts';
import { KINDS, readRecords, type Unread } from './records.ts';
import { checkReferences } from './references.ts';
import { splitSections, type SourceSection } from './sections.ts';
import type { Source } from './source.ts';
import { findAllWords } from './whole-words.ts';
import { writeRecord } from './write-record.ts';
import { readYaml } from './yaml.ts';

/** A file with the records that were drafted for it. */
export interface DraftedFile {
  /** The text of the file: what it was, with lines put in between. */
  text: string;
  records: DraftedRecord[];
  /** Ids of the sections to which nothing could be added, because a record there has a mistake. */
  unclear: string[];
  /** What no record could be drafted for. */
  left: { section: string; text: string }[];
}

/**
 * Drafts records for every number, date, quotation and stray mark of an analysis that none accounts
 * for. Changes nothing that is there; what was drafted before and is not filled in yet counts.
 * @returns the file; or the problems that keep it from being read
 */
export function draftRecords(
  source: Source,
): { file: DraftedFile; problems?: undefined } | { file?: undefined; problems: Problem[] } {
  const { document, problems } = parseMarkdown(source);
  const { lang, aliases, problems: mistakes } = readHead(source, document.frontMatter);
  if (lang === undefined || problems.length > 0) return { problems: [...mistakes, ...problems] };
  const { sections } = splitSections(source.file, document.tree);
  const misplaced = findMisplaced(source.file, document.tree.children, sections);
  if (misplaced.length > 0) return { problems: misplaced };

  const language = loadLanguage(lang);
  const passages = sections.flatMap(({ id, prose }) => passagesOf(id, prose));
  const { claims, unclear } = readClaims(source.file, sections, passages);
  const accounted = account(passages, claims, language);
  const takeId = idsBeside([...sections.map(({ id }) => id), ...aliases, ...idsIn(sections)]);
  const headings = new Map(
    sections.map(({ id, heading }) => [id, (heading && toString(heading)) || undefined]),
  );

  const added = new Map<string, DraftedRecord[]>();
  const left: DraftedFile['left'] = [];
  const counted = new Set<string>();
  const done: { passage: number; start: number; end: number; kind: DraftedRecord['kind'] }[] = [];
  passages.forEach(({ text, section }, index) => {
    const own = accounted.filter(({ passage }) => passage === index);
    if (own.length === 0) return;
    const neighbours = passages.filter((other) => other.section === section);
    const texts = neighbours.map((other) => other.text);
    const place = placeOf(text, texts, headings.get(section), lang);
    for (const token of own) {
      const said = countedBy(token, place, language);
      const key = said && foldWords(text.slice(said.start, said.end), language);
      const isRepeated = key !== undefined && counted.has(key);
      if (key !== undefined) counted.add(key);
      if (token.kind === 'idiom' || token.by || unclear.has(section) || isDone(token)) continue;
      const record = draftRecord(token, place, language, isRepeated, takeId);
      if (!record) {
        left.push({ section, text: token.text });
        continue;
      }
      added.set(section, [...(added.get(section) ?? []), record]);
      const { kind, everywhere } = record;
      done.push({ passage: index, ...spanOf(record.claims), kind });
      if (everywhere === undefined) continue;
      passages.forEach((other, passage) => {
        if (other.section !== section) return;
        for (const start of findAllWords(other.text, everywhere))
          done.push({ passage, start, end: start + everywhere.length, kind });
      });
    }
  });

  function isDone({ passage, start, end, kind }: Accounted): boolean {
    return done.some(
      (other) =>
        other.passage === passage &&
        other.start <= start &&
        end <= other.end &&
        // The words of a quotation account for marks within it, and for nothing else.
        (other.kind === 'waive' || (other.kind === 'quotation') === (kind === 'quotation')),
    );
  }

  const { text, refused } = insert(source.text, sections, added);
  return {
    file: {
      text,
      records: [...added].flatMap(([id, records]) => (refused.has(id) ? [] : records)),
      unclear: [...unclear, ...refused],
      left,
    },
  };
}

const spanOf = ({ start, end }: { start: number; end: number }) => ({ start, end });

/** The language of the text and its old ids, which are needed also while the rest is not filled in. */
function readHead(source: Source, node: Parameters<typeof readFrontMatter>[1]) {
  const none = { lang: undefined, aliases: [] as string[] };
  if (!node) return { ...none, problems: readFrontMatter(source, node).problems };
  const { file } = source;
  const { data, problems } = readYaml({ file, text: node.value, start: { line: 2, column: 1 } });
  if (!data) return { ...none, problems };
  const matter = (data.value ?? {}) as { lang?: unknown; aliases?: { ids?: unknown } };
  const { data: lang, error } = frontMatterSchema.shape.lang.safeParse(matter.lang);
  const ids = matter.aliases?.ids;
  if (lang !== undefined)
    return { lang, aliases: Object.keys(ids && typeof ids === 'object' ? ids : {}), problems: [] };
  const problem: Problem = {
    file,
    ...data.place(['lang']),
    found:
      typeof matter.lang !== 'string'
        ? 'no "lang"'
        : matter.lang.trim() === ''
          ? '"lang" is blank'
          : `"${matter.lang}"`,
    expected: error.issues[0]!.message,
    fix: 'say which language the text is in: numbers and dates are read by it',
  };
  return { ...none, problems: [problem] };
}

const isRecords = (node: RootContent): node is Code =>
  node.type === 'code' && node.lang === 'yaml' && node.meta?.trim() === 'records';

/** Blocks of records that are not at the end of their section, and sections that cannot be told apart. */
function findMisplaced(
  file: string,
  nodes: readonly RootContent[],
  sections: readonly SourceSection[],
): Problem[] {
  const placed = new Set(sections.map(({ records }) => records));
  const tell = (place: { line: number; column: number }, found: string): Problem => ({
    file,
    line: place.line,
    column: place.column,
    found,
    expected: 'sections with ids of their own, each with one block of records at its end',
    fix: 'mend it first; npm run check tells how',
  });
  const ids = sections.map(({ id }) => id);
  return [
    ...nodes
      .filter((node) => isRecords(node) && !placed.has(node))
      .map((node) => tell(node.position!.start, 'a block of records that is out of place')),
    ...sections
      .filter(({ id }, index) => ids.indexOf(id) < index)
      .map(({ id, place }) => tell(place, `the id "${id}" a second time`)),
  ];
}

/** What an editor has left blank in a record that was drafted does not change what it accounts for. */
const FILLED: Record<string, string> = {
  label: 'x',
  about: 'x',
  is: 'x',
  phase: 'happened',
  use: 'author',
  speaker: 'author',
};

const filled = (block: Code): Code => ({
  ...block,
  value: block.value.replace(/^( *)(\w+):[ \t]*(?=\r?$)/gm, (line, indent: string, key: string) =>
    key in FILLED && indent !== '' ? `${indent}${key}: ${FILLED[key]}` : line,
  ),
});

function readClaims(
  file: string,
  sections: readonly SourceSection[],
  passages: Parameters<typeof bindRecords>[1],
) {
  const unread: Unread = { ids: new Set(), any: false };
  const unclear = new Set<string>();
  const all = sections.flatMap(({ id, records: block }) => {
    // An empty block is one to be filled.
    if (!block || block.value.trim() === '') return [];
    const { records, problems } = readRecords(file, id, filled(block), unread);
    if (problems.length > 0) unclear.add(id);
    return records;
  });
  const { records, unresolved } = checkReferences(file, all, unread);
  for (const record of all) if (!records.includes(record)) unclear.add(record.section);
  const { claims, uncertain } = bindRecords(file, passages, records, unresolved);
  for (const id of uncertain) unclear.add(id);
  return { claims, unclear };
}

/** The ids of all records, also of those that cannot be read. */
function idsIn(sections: readonly SourceSection[]): string[] {
  const first = new RegExp(`^\\s*-\\s+(?:${KINDS.join('|')}):\\s*["']?([a-z0-9-]+)`, 'gm');
  return sections.flatMap(({ records }) =>
    Array.from(records?.value.matchAll(first) ?? [], ([, id = '']) => id),
  );
}

/** How many words of a passage go into an id. */
const WORDS_IN_ID = 5;

function idsBeside(others: readonly string[]): TakeId {
  const taken = new Set(others);
  return (words, kind) => {
    const plain = words
      .normalize('NFKD')
      .replace(/[\p{M}'’ʼ]/gu, '')
      .toLowerCase();
    const parts = plain.match(/[a-z0-9]+/g) ?? [];
    const letters = /[a-z]/.test(plain) && !/[^\P{L}a-z]/u.test(plain);
    const base = letters ? parts.slice(0, WORDS_IN_ID).join('-') : kind;
    let id = base;
    for (let count = letters ? 2 : 1; id === kind || taken.has(id); count++)
      id = `${base}-${count}`;
    taken.add(id);
    return id;
  };
}

/** Puts records at the end of their sections, on lines of their own. */
function insert(
  text: string,
  sections: readonly SourceSection[],
  added: ReadonlyMap<string, readonly DraftedRecord[]>,
): { text: string; refused: Set<string> } {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const refused = new Set<string>();
  let result = text;
  // From the last to the first, so that the places of those before stay what they are.
  for (const { id, prose, records: block } of sections.toReversed()) {
    const drafted = added.get(id);
    const last = prose.at(-1);
    if (!drafted || !last) continue;
    if (block) {
      const indent = /^( *)- /m.exec(block.value)?.[1] ?? '';
      if (!isList(block)) {
        refused.add(id);
        continue;
      }
      const fence = text.lastIndexOf('\n', block.position!.end.offset! - 1) + 1;
      const outer = ' '.repeat(block.position!.start.column - 1);
      const lines = linesOf(drafted, indent).map((line) => `${outer}${line}${end}`);
      result = result.slice(0, fence) + lines.join('') + result.slice(fence);
    } else {
      const lineEnd = text.indexOf('\n', last.position!.end.offset);
      const at = lineEnd < 0 ? text.length : lineEnd + 1;
      const lines = ['', '```yaml records', ...linesOf(drafted, ''), '```'];
      result =
        result.slice(0, at) +
        (lineEnd < 0 ? end : '') +
        lines.map((line) => line + end).join('') +
        result.slice(at);
    }
  }
  return { text: result, refused };
}

/** Whether a block is a list to which an entry can be added at its end: not "[…]". */
const isList = ({ value }: Code) => value.trim() === '' || /^(?:\s*#.*\n|\s*\n)*\s*- /.test(value);

const linesOf = (records: readonly DraftedRecord[], indent: string): string[] => [
  `${indent}# Drafted from the text: correct each of these, fill in what is blank, remove this line.`,
  ...records.flatMap(({ fields }) => writeRecord(fields, indent)),
];
