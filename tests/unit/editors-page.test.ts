import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ZodType } from 'zod';
import { compileAnalysis } from '../../src/compile/analysis.ts';
import { analysisFiles, EDITORS_PAGE } from '../../src/compile/content.ts';
import { parseEdtf } from '../../src/model/records/edtf.ts';
import { frontMatterSchema, siteSchema } from '../../src/compile/source/front-matter.ts';
import { LAYOUTS } from '../../src/authoring/pasted-text.ts';
import { formatProblems } from '../../src/compile/problem.ts';
import {
  agreementSchema,
  derivedFigureSchema,
  eventSchema,
  noteSchema,
  quotationSchema,
  quotedFigureSchema,
  WAIVER_REASONS,
  waiverSchema,
} from '../../src/compile/source/record-schemas.ts';
import { KINDS as RECORD_KINDS } from '../../src/compile/source/read-records.ts';
import { EDITION_PARTS, KINDS } from '../../src/model/analysis.ts';
import { MODES, NOTE_REASONS, OPERATIONS, PHASES, USES } from '../../src/model/record.ts';
import { STATUSES } from '../../src/model/statuses.ts';

/** The page for editors: its examples compile, and it does not fall behind the format. */
const page = readFileSync(`content/${EDITORS_PAGE}`, 'utf8');

/** The fenced blocks of the page outside of others, by their language. */
const blocks = Array.from(
  page.matchAll(/^(`{3,})(\w+)\n([\s\S]*?)^\1$/gm),
  ([, , lang = '', text = '']) => ({ lang, text }),
);
const textsIn = (lang: string) =>
  blocks.filter((block) => block.lang === lang).map(({ text }) => text);
const examples = textsIn('md');
const snippets = textsIn('yaml');

/** The schema of each kind of record, the fields of which the page explains under its heading. */
const SCHEMAS: Record<(typeof RECORD_KINDS)[number], readonly ZodType[]> = {
  agreement: [agreementSchema],
  figure: [quotedFigureSchema, derivedFigureSchema],
  quotation: [quotationSchema],
  event: [eventSchema],
  note: [noteSchema],
  waive: [waiverSchema],
};

/** @returns the names of all keys that a schema knows, at any depth. */
function keysOf(schema: unknown): string[] {
  if (schema === null || typeof schema !== 'object') return [];
  const { shape } = schema as { shape?: Record<string, unknown> };
  if (shape) return Object.entries(shape).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
  const { def } = schema as { def?: Record<string, unknown> };
  return ['innerType', 'element', 'in', 'out', 'valueType'].flatMap((part) => keysOf(def?.[part]));
}

/** @returns what the page says from a heading to the next of its level or above. */
function below(heading: string): string {
  const start = page.indexOf(`\n${heading}\n`);
  expect(start, `the heading "${heading}"`).toBeGreaterThanOrEqual(0);
  const level = /^#+/.exec(heading)![0].length;
  const rest = page.slice(start + heading.length + 2);
  const end = rest.search(new RegExp(`^#{1,${level}} `, 'm'));
  return end < 0 ? rest : rest.slice(0, end);
}

/** Words set as code; those of an example are not meant, an example explains nothing. */
const codeIn = (text: string): string =>
  text
    .replace(/^(`{3,})\w+\n[\s\S]*?^\1$/gm, '')
    .match(/`[^`\n]+`/g)
    ?.join('\n') ?? '';
const mentions = (text: string, word: string) =>
  new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(codeIn(text));

const missing = (text: string, words: readonly string[]) =>
  [...new Set(words)].filter((word) => !mentions(text, word));

it('is no analysis', () => {
  expect(analysisFiles('content').some((path) => path.endsWith(EDITORS_PAGE))).toBe(false);
});

describe('the examples', () => {
  it('are there', () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(snippets.length).toBeGreaterThanOrEqual(RECORD_KINDS.length);
  });

  it.each(examples)('are whole analyses without a problem (%#)', (text) => {
    const { problems, coverage } = compileAnalysis({ file: 'example.md', text }, 'example');
    expect(formatProblems(problems)).toBe('');
    expect(coverage?.uncovered).toBe(0);
    expect(coverage?.claimed).toBeGreaterThan(0);
  });

  it('hold a record of every kind', () => {
    const all = examples.map((text) => compileAnalysis({ file: 'x.md', text }, 'x').analysis!);
    const flat = <T>(of: (analysis: (typeof all)[number]) => readonly T[]) => all.flatMap(of);
    const agreements = flat((analysis) => analysis.agreements);
    expect(agreements.some(({ set }) => set && set.notNamed > 0)).toBe(true);
    expect(agreements.some(({ memberOf }) => memberOf !== undefined)).toBe(true);
    expect(agreements.some(({ set, memberOf }) => !set && memberOf === undefined)).toBe(true);
    const figures = flat((analysis) => analysis.figures);
    expect(figures.some(({ value }) => value)).toBe(true);
    expect(figures.some(({ derived }) => derived)).toBe(true);
    const quotations = flat((analysis) => analysis.quotations);
    expect(new Set(quotations.map(({ use }) => use))).toEqual(
      new Set(['direct', 'reported', 'author', 'name']),
    );
    expect(new Set(quotations.map(({ speaker }) => speaker.kind))).toEqual(
      new Set(['named', 'unnamed', 'author']),
    );
    const events = flat((analysis) => analysis.events);
    expect(new Set(events.map(({ phase }) => phase))).toEqual(new Set(PHASES));
    expect(flat((analysis) => analysis.notes)).not.toEqual([]);
    expect(examples.join('\n')).toMatch(/^- waive: /m);
  });

  it('of one record stand in a whole analysis too, which is checked', () => {
    for (const snippet of snippets) {
      for (const record of snippet.split(/^(?=- )/m)) expect(examples.join('\n')).toContain(record);
    }
  });
});

describe('the page explains', () => {
  it('every key of the front matter', () => {
    const keys = keysOf(frontMatterSchema);
    expect(keys).toEqual(expect.arrayContaining(['title', 'translator', 'url', 'ours', 'slugs']));
    expect(missing(below('## Front matter'), keys)).toEqual([]);
    expect(missing(below('## Front matter'), [...KINDS, ...EDITION_PARTS])).toEqual([]);
  });

  it('the file of the site', () => {
    expect(missing(page, keysOf(siteSchema))).toEqual([]);
  });

  // How any field is interpreted is said once, before the kinds.
  const INTERPRETED = ['words', 'is', 'table', 'row', 'column', 'drafted'];
  it('how words are interpreted', () => {
    const beforeKinds = below('## Records').split(/^### /m)[0]!;
    expect(missing(beforeKinds, INTERPRETED)).toEqual([]);
  });

  it('dates in forms that are read', () => {
    const [, forms = ''] = /in EDTF: (.*?) Nothing that is not/.exec(below('## Records')) ?? [];
    const dates = Array.from(forms.matchAll(/`([^`]+)`/g), ([, date = '']) => date);
    expect(dates.length).toBeGreaterThan(5);
    expect(dates.filter((date) => parseEdtf(date) === undefined)).toEqual([]);
  });

  it.each(RECORD_KINDS)('every field of the record "%s"', (kind) => {
    const section = below(`### \`${kind}\``);
    const keys = SCHEMAS[kind].flatMap(keysOf).filter((key) => key !== kind);
    expect(keys.length).toBeGreaterThan(3);
    expect(missing(section, keys).filter((key) => !INTERPRETED.includes(key))).toEqual([]);
    expect(section).toContain(`\n- ${kind}: `);
  });

  it.each([
    ['statuses', '### `agreement`', STATUSES],
    ['operations', '### `figure`', OPERATIONS],
    ['uses', '### `quotation`', USES],
    ['phases', '### `event`', PHASES],
    ['modes', '### `figure`', MODES],
    ['reasons for a note', '### `note`', NOTE_REASONS],
    ['reasons for a waiver', '### `waive`', Object.keys(WAIVER_REASONS)],
  ])('all %s', (_, heading, words) => {
    expect(missing(below(heading), words)).toEqual([]);
  });

  it('the commands, and their options', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const name of ['new', 'draft', 'check', 'dev']) {
      expect(scripts[name]).toBeDefined();
      expect(page).toContain(`npm run ${name}`);
    }
    const source = readFileSync('src/commands/new.ts', 'utf8');
    const options = Array.from(source.matchAll(/^ {2}(--[a-z]+) /gm), ([, name = '']) => name);
    expect(options.length).toBeGreaterThan(3);
    for (const option of [...options, ...LAYOUTS]) expect(page).toContain(option);
  });
});

it('would tell of a word that the page does not explain', () => {
  expect(missing(page, ['title', 'colour'])).toEqual(['colour']);
  expect(missing('x `a-title` title\n```yaml\ntitle\n```', ['title'])).toEqual(['title']);
});
