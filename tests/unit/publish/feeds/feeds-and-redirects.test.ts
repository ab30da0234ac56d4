import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { compileContent } from '../../../../src/compile/content.ts';
import { feed } from '../../../../src/publish/feeds/feed.ts';
import { headTags, localeOf } from '../../../../src/publish/pages/head-tags.ts';
import { feedsAndRedirects } from '../../../../src/publish/feeds/feeds-and-redirects.ts';
import { robots, sitemaps } from '../../../../src/publish/feeds/sitemap.ts';
import { structuredData } from '../../../../src/publish/pages/structured-data.ts';
import type { Analysis } from '../../../../src/model/analysis.ts';
import { NOT_STATED } from '../../../../src/model/record.ts';

const { site, analyses } = compileContent('tests/fixtures/analyses');
const [first] = analyses;
const absolute = (path: string) => `https://example.org/some/where${path}`;

/** @throws for what is not well-formed */
const xml = (text: string) => new JSDOM(text, { contentType: 'application/xml' }).window.document;
const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('the feed', () => {
  const corrected: Analysis = {
    ...first!,
    title: 'A & B <c> "d" \u0007',
    corrections: [
      { date: '2027-01-02', text: 'one' },
      { date: '2027-01-03', text: 'two & <three>' },
      { date: '2027-01-02', text: 'four' },
    ],
  };
  const others = analyses.slice(1);
  const document = xml(feed(site!, [corrected, ...others], absolute));
  const entries = [...document.querySelectorAll('entry')];

  test('has an entry for each analysis and each correction, the newest first', () => {
    const corrections = [corrected, ...others].flatMap((one) => one.corrections).length;
    expect(entries).toHaveLength(analyses.length + corrections);
    const published = texts(document, 'entry > published');
    expect(published).toEqual([...published].sort().reverse());
    expect(texts(entries[0]!, 'summary')).toEqual(['two & <three>']);
    expect(texts(entries[0]!, 'title')).toEqual(['Correction: A & B <c> "d" ']);
    expect(texts(document, 'feed > updated')).toEqual(['2027-01-03T00:00:00Z']);
  });

  test('has what Atom asks for: absolute ids, each once, an author, a title and a time (RFC 4287)', () => {
    const ids = texts(document, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^https:\/\/example\.org\/some\/where\//);
    expect(texts(document, 'feed > author > name')).toEqual([site!.name]);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'summary'])
        expect(texts(entry, `:scope > ${name}`), name).toHaveLength(1);
      expect(texts(entry, ':scope > updated')[0]).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
      for (const link of entry.querySelectorAll('link'))
        expect(link.getAttribute('href')).toMatch(/^https:\/\/example\.org\/some\/where\//);
      expect(entry.querySelectorAll('link[type="text/html"]')).toHaveLength(1);
    }
    expect(document.documentElement.namespaceURI).toBe('http://www.w3.org/2005/Atom');
  });

  test('the id of a correction stays when others are added after it', () => {
    const ids = (text: string) =>
      entries
        .filter((entry) => texts(entry, 'summary')[0] === text)
        .map((entry) => texts(entry, 'id')[0]?.split('#')[1]);
    expect(ids('one')).toEqual(['correction.2027-01-02']);
    expect(ids('four')).toEqual(['correction.2027-01-02.2']);
  });
});

describe('the site map', () => {
  const kept = Array.from({ length: 7 }, (_, index) => ({ address: `/a&b-${index}/` }));

  test('has every address', () => {
    const map = sitemaps([...kept, { address: '/z/', changed: '2026-01-01' }], absolute);
    expect([...map.keys()]).toEqual(['/sitemap.xml']);
    const document = xml(map.get('/sitemap.xml')!);
    expect(texts(document, 'loc')).toHaveLength(8);
    expect(texts(document, 'loc')[0]).toBe('https://example.org/some/where/a&b-0/');
    expect(texts(document, 'lastmod')).toEqual(['2026-01-01']);
  });

  test('is a list of files where one would be too long', () => {
    const map = sitemaps(kept, absolute, 3);
    expect(texts(xml(map.get('/sitemap.xml')!), 'sitemapindex > sitemap > loc')).toEqual(
      [1, 2, 3].map((n) => absolute(`/sitemap-${n}.xml`)),
    );
    const all = [1, 2, 3].flatMap((n) => texts(xml(map.get(`/sitemap-${n}.xml`)!), 'loc'));
    expect(all).toHaveLength(7);
  });

  test('robots.txt names it where there is one', () => {
    expect(robots(undefined)).not.toContain('Sitemap');
    expect(robots('https://example.org/sitemap.xml')).toMatch(
      /^Sitemap: https:\/\/example\.org\/sitemap\.xml$/m,
    );
  });
});

test('without the address of the site there is no feed and no site map, and the rest is there', () => {
  const files = feedsAndRedirects({
    site: site!,
    analyses,
    kept: [],
    policy: "default-src 'none'",
    absolute: undefined,
    sourceOf: (slug) => Buffer.from(slug),
    written: (path) => path,
  });
  expect([...files.keys()].filter((path) => path.endsWith('.xml'))).toEqual([]);
  expect(files.has('/robots.txt')).toBe(true);
  for (const { slug } of analyses) expect(String(files.get(`/${slug}/source.md`))).toBe(slug);
  expect(String(files.get('/marsa-alrim/source.md'))).toBe('ittifaq-almina');
  expect(files.get('/marsa-alrim/agreements.csv')).toBe('/ittifaq-almina/agreements.csv');
});

describe('structured data', () => {
  const silent: Analysis = {
    ...first!,
    author: NOT_STATED,
    publisher: NOT_STATED,
    published: NOT_STATED,
    category: NOT_STATED,
    tags: [],
    corrections: [],
    edition: { ...first!.edition, revised: NOT_STATED },
    translation: {
      translator: NOT_STATED,
      method: NOT_STATED,
      from: NOT_STATED,
      original: NOT_STATED,
    },
  };
  const page = { path: `/${first!.slug}/`, name: first!.title, description: '', image: undefined };
  const of = (analysis: Analysis) =>
    structuredData(site!, analysis, page, absolute) as Record<string, unknown>;

  test('says nothing that the text does not state', () => {
    const data = of(silent);
    for (const key of [
      'author',
      'translator',
      'publisher',
      'datePublished',
      'dateModified',
      'articleSection',
      'translationOfWork',
      'keywords',
      'correction',
      'image',
    ])
      expect(data, key).not.toHaveProperty(key);
    expect(JSON.stringify(data)).not.toMatch(/not-stated|review|rating/i);
  });

  test('says what it states', () => {
    const data = of({
      ...silent,
      author: 'A. Author',
      published: '2024-05-20',
      translation: { ...silent.translation, translator: 'T.', original: 'https://example.com/a' },
    });
    expect(data).toMatchObject({
      author: { name: 'A. Author' },
      translator: { name: 'T.' },
      datePublished: '2024-05-20',
      translationOfWork: { '@type': 'CreativeWork', url: 'https://example.com/a' },
    });
  });

  test.each([
    ['opinion-analysis', 'OpinionNewsArticle'],
    ['news-analysis', 'AnalysisNewsArticle'],
    ['interview', 'Article'],
  ] as const)('of %s is a %s', (kind, type) => {
    expect(of({ ...silent, kind })['@type']).toBe(type);
  });
});

test('no title and no description can break out of the head', () => {
  const nasty = `</script><script>alert(1)</script> "><img src=x> & '`;
  const html = headTags({
    title: nasty,
    description: nasty,
    siteName: nasty,
    lang: 'en',
    type: 'article',
    source: nasty,
    feed: nasty,
    data: { headline: nasty },
  });
  const { document } = new JSDOM(`<!doctype html><head>${html}</head><body></body>`).window;
  expect(document.querySelectorAll('img, script:not([type])')).toHaveLength(0);
  expect(document.body.childNodes).toHaveLength(0);
  const content = (name: string) =>
    document
      .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
      ?.getAttribute('content');
  for (const name of ['og:title', 'og:description', 'og:site_name'])
    expect(content(name)).toBe(nasty);
  expect(JSON.parse(document.querySelector('script')!.textContent)).toEqual({ headline: nasty });
});

test.each([
  ['en', 'en_US'],
  ['ru', 'ru_RU'],
  ['zh-Hans', 'zh_CN'],
  ['pt-BR', 'pt_BR'],
  ['ar', 'ar_EG'],
])('the locale of %s is %s', (lang, locale) => {
  expect(localeOf(lang)).toBe(locale);
});
