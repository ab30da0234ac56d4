import { JSDOM } from 'jsdom';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileContent } from '../../../src/compile/content.ts';
import { siteAddress } from '../../../src/app/head.ts';
import { directionIn, LANGUAGES, type Language } from '../../../src/messages/language.ts';
import type { Words } from '../../../src/messages/message.ts';
import type { Analysis, Site } from '../../../src/model/analysis.ts';
import type { SharedText } from '../../../src/model/offline/page-set.ts';
import { languageName } from '../../../src/model/language-name.ts';
import { feedsAndRedirects } from '../../../src/publish/feeds/feeds-and-redirects.ts';
import { areasOfMessages, readWords, speak } from '../../../src/publish/load-messages.ts';
import { analysisFiles } from '../../../src/publish/pages/analysis-files.ts';
import type { Renderer } from '../../../src/publish/pages/make-page.ts';
import { siteFiles } from '../../../src/publish/pages/site-files.ts';
import { some } from '../../length.ts';

/*
 * The site in each language of the interface, made as the build makes it but for what is bundled: its
 * pages, downloads and feed have no word of English, nor of the disguised language, but for those of the
 * content. tests/browser/languages.spec.ts opens what is built whole.
 */

/** Analyses that say little in English: in three scripts, one of them with nothing on record. */
const SLUGS = ['acuerdo-del-rio', 'ittifaq-almina', 'zhongguo-ganglou'];
const FIXTURES = 'tests/fixtures/analyses';
const SPOKEN = LANGUAGES.filter((one) => one !== 'en-XA');

/** What the build renders pages by; its types are those of a browser, and stay out of these. */
const ENTRY = 'prerender';
const renderer = (await import(`../../../src/entries/${ENTRY}.tsx`)) as Renderer;

/** Names, codes of files, and what no language says otherwise. */
const IN_ALL_LANGUAGES = new Set(
  'verbatim javascript markdown json csv apa bibtex csl zotero mendeley edtf iso ld web annotations enter esc kb mb html xml svg'.split(
    ' ',
  ),
);
/** Letters of the disguised language that none of the others has. */
const DISGUISED = /[ƀéƥ]?[ƥɱɋṽẋɊƤṀṼẊĸ]/u;

const making = (previews = { of: () => undefined }) => ({
  renderer,
  shared: {
    styles: { text: '', site: '' },
    sheets: { records: [], names: [] },
    scripts: { head: '', body: '', list: '', linked: '' },
    linkedScript: 'data/_page.js',
    entry: 'assets/index.js',
    printStyles: 'assets/print.css',
    policies: { text: '', site: '', linked: '', all: '' },
  },
  release: 'none',
  siteUrl: 'https://example.org/',
  previews,
});
const SAME: SharedText = {
  release: 'none',
  entry: 'assets/index.js',
  policy: '',
  headScript: '',
  listScript: '',
  bodyScript: '',
  textStyles: '',
  siteStyles: '',
};

interface Made {
  site: Site;
  analyses: Analysis[];
  /** By their paths. */
  files: Map<string, string>;
}

/** Makes the files of a site. */
async function makeSite(language: Language): Promise<Made> {
  await speak(language);
  const { site: compiled, analyses, problems } = compileContent(content);
  expect(problems).toEqual([]);
  const site: Site = {
    ...compiled!,
    lang: language,
    // In no language.
    name: '1',
    description: '2',
    rights: '3',
    about: [],
  };
  const files = new Map<string, string>();
  const search = [];
  for (const analysis of analyses) {
    const own = await analysisFiles(site, analysis, making(), SAME);
    for (const [path, text] of [...own.files, ...own.downloads]) files.set(path, String(text));
    search.push(...own.search);
  }
  const ofSite = await siteFiles(site, analyses, (slug) => `data/${slug}.json`, making(), SAME);
  for (const [path, text] of ofSite.files) files.set(path, String(text));
  const feeds = feedsAndRedirects({
    site,
    analyses,
    kept: [...search, ...ofSite.search],
    policy: '',
    absolute: (path) => siteAddress('https://example.org/', path),
    sourceOf: (slug) => readFileSync(join(content, `${slug}.md`)),
    written: (path) => files.get(path),
  });
  for (const [path, text] of feeds) files.set(path, text.toString());
  return { site, analyses, files };
}

const wordsIn = (text: string): string[] =>
  text.toLowerCase().match(/\p{Script=Latin}{2,}/gu) ?? [];

/** @returns the words of all messages of a language. */
async function vocabulary(language: Language): Promise<Set<string>> {
  const words = new Set<string>();
  for (const area of areasOfMessages()) {
    const messages: Words = (await readWords(area, language)) ?? {};
    // Slots and their cases are names in all languages, and so do no harm.
    for (const text of Object.values(messages)) for (const word of wordsIn(text)) words.add(word);
  }
  return words;
}

/** @returns what a page says: its texts, and what only some readers hear or see. */
function saidIn(html: string): string[] {
  const { document } = new JSDOM(html).window;
  for (const element of document.querySelectorAll('script, style')) element.remove();
  const said: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    for (const node of element.childNodes)
      if (node.nodeType === document.TEXT_NODE) said.push(node.nodeValue ?? '');
    for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
      if (element.hasAttribute(name)) said.push(element.getAttribute(name)!);
    if (
      element.matches('meta[name="description"], meta[property$=":title"], meta[property$=":alt"]')
    )
      said.push(element.getAttribute('content')!);
  }
  return said;
}

/** @returns what the sections of a text say, without what the interface has set among it. */
function wordsOfSections(document: Document, sections: Analysis['sections']): string[] {
  return sections.flatMap(({ id }) => {
    const section = document.getElementById(id)?.closest('section');
    for (const own of section?.querySelectorAll('[lang], button, svg, nav') ?? []) own.remove();
    return section ? [section.textContent] : [];
  });
}

const english = await vocabulary('en');
/** All that the texts themselves say. */
const ofContent = new Set(
  SLUGS.flatMap((slug) => wordsIn(readFileSync(join(FIXTURES, `${slug}.md`), 'utf8'))),
);
/** Names of languages, each in itself. */
const named = new Set(
  ['es', 'ar', 'zh-Hans', 'fr', 'en', 'ru'].flatMap((one) => wordsIn(languageName(one))),
);

const content = mkdtempSync(join(tmpdir(), 'languages-'));
for (const slug of SLUGS) cpSync(join(FIXTURES, `${slug}.md`), join(content, `${slug}.md`));
cpSync(join(FIXTURES, 'site.yaml'), join(content, 'site.yaml'));
writeFileSync(join(content, 'about.md'), '1\n');

afterAll(async () => {
  rmSync(content, { recursive: true, force: true });
  await speak('en');
});

let first: Map<string, string> | undefined;

describe.each(SPOKEN)('a site in %s', (language) => {
  let made: Made;
  let own: Set<string>;
  beforeAll(async () => {
    made = await makeSite(language);
    own = await vocabulary(language);
  });
  /** The words of a text that are of English and of nothing else. */
  const strayIn = (text: string) =>
    wordsIn(text).filter(
      (word) =>
        english.has(word) &&
        !own.has(word) &&
        !ofContent.has(word) &&
        !named.has(word) &&
        !IN_ALL_LANGUAGES.has(word),
    );
  const pages = () => [...made.files].filter(([path]) => path.endsWith('.html'));

  test('has pages without a word of English or of the disguised language', () => {
    const stray: string[] = [];
    for (const [path, html] of some(pages(), 12))
      for (const text of saidIn(html)) {
        if (DISGUISED.test(text)) stray.push(`${path}: ${text}`);
        for (const word of strayIn(text)) stray.push(`${path}: ${word}, in "${text.slice(0, 80)}"`);
      }
    if (language !== 'en') expect(stray).toEqual([]);
    expect(pages().length).toBeGreaterThan(40);
  });

  test('has downloads and a feed without any', () => {
    const stray: string[] = [];
    const look = (path: string, value: unknown): void => {
      if (typeof value === 'string' && !/^(?:https?:)?\/|^[\w-]+$/.test(value)) {
        // The names of columns are the same in all languages: programs read them.
        const text = value.replaceAll(/"[a-z_]+"/g, ' ');
        for (const word of strayIn(text)) stray.push(`${path}: ${word}, in "${text.slice(0, 80)}"`);
        if (DISGUISED.test(text)) stray.push(`${path}: ${text}`);
      } else if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value))
          if (key !== 'name') look(`${path} ${key}`, inner);
    };
    const tables = [...made.files].filter(
      ([path]) =>
        SLUGS.some((slug) => path.startsWith(`/${slug}/`)) &&
        /(agreements|figures|voices)\.json$/.test(path),
    );
    expect(tables.length).toBe(9);
    for (const [path, text] of tables) look(path, JSON.parse(text));
    const feed = made.files.get('/feed.xml')!;
    for (const [, title, label] of feed.matchAll(/<title[^>]*>([^<]*)|label="([^"]*)"/g))
      look('feed', title ?? label);
    if (language !== 'en') expect(stray).toEqual([]);
  });

  test('is written in the direction of its language, and each text in its own', () => {
    const { document } = new JSDOM(made.files.get('index.html')!).window;
    expect(document.documentElement.lang).toBe(language);
    expect(document.documentElement.dir).toBe(directionIn(language));
    for (const { slug, lang, dir, title, sections } of made.analyses) {
      const page = new JSDOM(made.files.get(`${slug}/index.html`)!).window.document;
      expect(page.documentElement.lang).toBe(lang);
      expect(page.documentElement.dir).toBe(directionIn(language));
      const heading = page.querySelector('main h1')!;
      expect(heading.textContent).toBe(title);
      const own = sections.flatMap(({ id }) => page.getElementById(id) ?? []);
      for (const element of [heading, ...own])
        expect(element.closest<HTMLElement>('[dir]')!.dir).toBe(dir);
    }
  });

  test('has the words of the texts as every other site has them, to the byte', () => {
    const texts = new Map<string, string>();
    for (const { slug, sections } of made.analyses) {
      texts.set(`${slug}.md`, made.files.get(`/${slug}/source.md`)!);
      const { document } = new JSDOM(made.files.get(`${slug}/index.html`)!).window;
      for (const [index, words] of wordsOfSections(document, sections).entries())
        texts.set(`${slug} ${index}`, words);
    }
    first ??= texts;
    expect(texts.size).toBeGreaterThan(10);
    expect([...texts]).toEqual([...first]);
  });
});
