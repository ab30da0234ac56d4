import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { compileContent } from '../../src/compile/content.ts';
import { serve } from '../../src/commands/static-server.ts';
import { addressesOf } from '../../src/model/address/addresses.ts';
import { isStated } from '../../src/model/record.ts';
import { tellingFigures } from '../../src/publish/previews/telling-figures.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { FULL } from '../length.ts';
import { HOSTED, SITES } from './build.ts';
import { at, expect, settled, test } from './site.ts';

/** Pages are read back by the parser of jsdom, which is not ours, and held against what they show. */
const sites: { out: string; content: string; url?: string }[] = [
  ...Object.values(SITES),
  HOSTED.fixtures,
];

/** Without a window, which would have the styles read too. */
const parser = new new JSDOM('').window.DOMParser();

/** What the head of a page says. */
interface Head {
  title: string;
  lang: string;
  /** The contents of its tags, by their names and properties. */
  tags: ReadonlyMap<string, string[]>;
  links: { rel: string | null; type: string | null; href: string | null }[];
  /** The data for machines. */
  data: string[];
  /** Elements of a head that stand in the body, by their names. */
  astray: string[];
}
interface Page extends Head {
  path: string;
  analysis: Analysis | undefined;
  /** The page with its body, where that was read too. */
  document: Document | undefined;
  /** The content of a tag, which stands there once at most. */
  tag: (name: string) => string | undefined;
  /** What a link of a type or relation leads to, which stands there once at most. */
  link: (kind: string) => string | undefined;
}

/** What a folder of content is compiled to, once. */
const compiled = new Map<string, readonly Analysis[]>();
function analysesOf(content: string): readonly Analysis[] {
  const analyses = compiled.get(content) ?? compileContent(content).analyses;
  compiled.set(content, analyses);
  return analyses;
}

const OF_A_HEAD = ['META', 'LINK', 'TITLE'];
const isData = (element: Element) => element.getAttribute('type') === 'application/ld+json';

/** By the names of elements alone: what finds selectors in jsdom takes most of the time otherwise. */
function headOf(document: Document): Head {
  const within = (root: Element, name: string) => [...root.getElementsByTagName(name)];
  const tags = new Map<string, string[]>();
  for (const meta of within(document.head, 'meta'))
    // A tag has one of the two.
    for (const key of ['name', 'property'].flatMap((name) => meta.getAttribute(name) ?? []))
      tags.set(key, [...(tags.get(key) ?? []), meta.getAttribute('content') ?? '']);
  return {
    title: document.title,
    lang: document.documentElement.lang,
    tags,
    links: within(document.documentElement, 'link').map((link) => ({
      rel: link.getAttribute('rel'),
      type: link.getAttribute('type'),
      href: link.getAttribute('href'),
    })),
    data: within(document.documentElement, 'script')
      .filter(isData)
      .map(({ textContent }) => textContent),
    astray: [
      ...OF_A_HEAD.flatMap((name) => within(document.body, name)),
      ...within(document.body, 'script').filter(isData),
    ].map(({ tagName }) => tagName),
  };
}

/** The heads of pages, by their files: read once for all the tests. */
const heads = new Map<string, Head>();
function readHead(file: string): Head {
  const known = heads.get(file);
  if (known) return known;
  const page = readFileSync(file, 'utf8');
  // Nothing of it has to do with the styles, which take the most time to read.
  const html = page.slice(0, page.indexOf('<body')).replace(/<style>[^]*?<\/style>/g, '');
  const head = headOf(parser.parseFromString(html, 'text/html'));
  heads.set(file, head);
  return head;
}

/** @param isBodyRead of which pages more is read than the head, by their place among all */
function* pagesOf(
  { out, content }: { out: string; content: string },
  isBodyRead: (place: number) => boolean = () => false,
): Generator<Page> {
  const analyses = analysesOf(content);
  for (const [place, path] of addressesOf(analyses).entries()) {
    const file = join(out, path, 'index.html');
    const document = isBodyRead(place)
      ? parser.parseFromString(readFileSync(file, 'utf8'), 'text/html')
      : undefined;
    const head = document ? headOf(document) : readHead(file);
    const tag = (name: string) => {
      const found = head.tags.get(name) ?? [];
      expect(found.length, `${path} ${name}`).toBeLessThan(2);
      return found[0];
    };
    const link = (kind: string) => {
      const found = head.links.filter(({ rel, type }) => rel === kind || type === kind);
      expect(found.length, `${path} ${kind}`).toBeLessThan(2);
      return found[0]?.href ?? undefined;
    };
    const analysis = analyses.find(({ slug }) => path.startsWith(`/${slug}/`));
    yield { ...head, path, document, analysis, tag, link };
  }
}

/** @returns the properties and types that data for machines uses, at any depth. */
function namesIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [
    ...(Array.isArray(data) ? [] : [key]),
    ...(key === '@type' ? [String(value)] : []),
    ...namesIn(value),
  ]);
}

const hasPicture = ({ slug, figures }: Analysis, path: string) =>
  tellingFigures(figures).some(({ id }) => path === `/${slug}/figures/${id}/`);

const folded = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

// In one process: what is compiled and read serves them all.
test.describe.configure({ mode: 'default' });

for (const site of sites) {
  const { out, url } = site;
  test.describe(out, () => {
    test('the tags of every page match the page', () => {
      const titles = new Map<string, string>();
      // In a short run the words of one page in eight; the tags of all.
      const pages = pagesOf(site, (place) => FULL || place % 8 === 0);
      for (const page of pages) {
        const { path, document, analysis, lang, tag } = page;
        // Nothing of the head has slipped into the body.
        expect(page.astray, path).toEqual([]);
        const name = tag('og:site_name')!;
        const title = tag('og:title')!;
        expect(page.title, path).toBe(title === name ? name : `${title} · ${name}`);
        expect(titles.get(title), `${path} has the title of another`).toBeUndefined();
        titles.set(title, path);
        const description = tag('description')!;
        expect(description.length, path).toBeGreaterThan(10);
        expect(description.length, path).toBeLessThanOrEqual(200);
        expect(tag('og:description'), path).toBe(description);
        expect(tag('og:type'), path).toBe(analysis ? 'article' : 'website');
        expect(tag('og:locale'), path).toMatch(new RegExp(`^${lang.split('-')[0]}_[A-Z]{2}$`));
        expect(tag('twitter:card'), path).toBe('summary_large_image');
        if (analysis) {
          expect(title, path).toContain(analysis.title);
          expect(lang).toBe(analysis.lang);
        }

        // The title and the description are of words that the page shows.
        const shown = document && folded(document.body.textContent);
        const section = analysis?.sections.find(
          ({ id, heading }) => heading && path === `/${analysis.slug}/${id}/`,
        );
        const figure = analysis?.figures.find(
          ({ id }) => path === `/${analysis.slug}/figures/${id}/`,
        );
        const agreement = analysis?.agreements.find(
          ({ id }) => path === `/${analysis.slug}/agreements/${id}/`,
        );
        const own = folded(title.replace(` · ${analysis?.title}`, ''));
        if (section) {
          const heading = document?.getElementById(section.id);
          if (shown !== undefined) expect(own, path).toBe(folded(heading?.textContent));
        }
        if (agreement) expect(own, path).toBe(agreement.label);
        if (figure) {
          expect(own, path).toContain(figure.label);
          if (hasPicture(analysis!, path))
            expect(tag('og:image:alt'), path).toContain(figure.label);
        }
        if (shown !== undefined && (figure ?? agreement))
          expect(shown, path).toContain((figure ?? agreement)!.label);
        const quote = /“(.*?)…?”$/s.exec(description)?.[1];
        if (shown !== undefined && (agreement ?? (figure && !figure.derived)) && quote)
          expect(shown, path).toContain(folded(quote));

        // Addresses: absolute only where it is known where the site is hosted.
        expect(tag('og:url'), path).toBe(url && `${url}${path}`);
        expect(page.link('canonical'), path).toBe(
          url && `${url}${section ? `/${analysis!.slug}/` : path}`,
        );
      }
      expect(titles.size).toBeGreaterThan(20);
    });

    test('every picture is there, 1200 by 630 and below 40 kB, and a telling figure has its own', () => {
      const pictures = new Map<string, string[]>();
      for (const { path, analysis, tag } of pagesOf(site)) {
        const address = tag('og:image')!;
        expect(tag('og:image:alt')!.length, path).toBeGreaterThan(5);
        expect(tag('twitter:image:alt'), path).toBe(tag('og:image:alt'));
        const base = `${url ?? 'http://localhost'}${path}`;
        const resolved = new URL(address, base).href.slice((url ?? 'http://localhost').length);
        if (url) expect(address.startsWith(url), path).toBe(true);
        expect(resolved, path).toMatch(/^\/og\/.*\.[0-9a-f]{10}\.png$/);
        const file = join(out, resolved);
        expect(existsSync(file), file).toBe(true);
        expect(statSync(file).size).toBeLessThan(40_000);
        const bytes = readFileSync(file);
        expect(bytes.readUInt32BE(16)).toBe(Number(tag('og:image:width')));
        expect(bytes.readUInt32BE(20)).toBe(Number(tag('og:image:height')));
        expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
        const key = analysis && hasPicture(analysis, path) ? path : (analysis?.slug ?? 'site');
        pictures.set(resolved, [...new Set([...(pictures.get(resolved) ?? []), key])]);
      }
      for (const [picture, of] of pictures) expect(of, picture).toHaveLength(1);
    });

    test('the data for machines can be read, and says only what is known', () => {
      for (const { path, data: blocks, analysis } of pagesOf(site)) {
        expect(blocks, path).toHaveLength(1);
        const text = blocks[0]!;
        const data = JSON.parse(text) as Record<string, unknown>;
        expect(data['@context']).toBe('https://schema.org');
        expect(text, path).not.toMatch(/not-?stated/i);
        const judging = namesIn(data).filter((name) => /review|rating|claim/i.test(name));
        expect(judging, path).toEqual([]);
        if (!analysis) continue;
        const graph = (data['@graph'] ?? [data]) as Record<string, unknown>[];
        const [work] = graph as [Record<string, unknown>];
        const isText = analysis.sections.some(
          ({ id, heading }) =>
            path === `/${analysis.slug}/` || (heading && path === `/${analysis.slug}/${id}/`),
        );
        if (isText) {
          expect(work['headline'], path).toBe(analysis.title);
          expect(work['inLanguage'], path).toBe(analysis.lang);
          const { translator, original } = analysis.translation;
          expect(work['translator'], path).toEqual(
            isStated(translator) ? { name: translator } : undefined,
          );
          expect(work['author'], path).toEqual(
            isStated(analysis.author) ? { name: analysis.author } : undefined,
          );
          expect('datePublished' in work, path).toBe(isStated(analysis.published));
          expect('translationOfWork' in work, path).toBe(isStated(original));
        } else expect((work['isPartOf'] as { headline: string }).headline).toBe(analysis.title);
        const astray = ((graph[1]?.['itemListElement'] ?? []) as { item: string }[]).filter(
          ({ item }) => {
            const { href } = new URL(item, `${url ?? 'http://localhost'}${path}`);
            const target = href.slice((url ?? 'http://localhost').length);
            return !existsSync(join(out, target, 'index.html'));
          },
        );
        expect(astray, path).toEqual([]);
      }
    });

    test('the Markdown of each analysis is beside it, byte for byte, and linked', () => {
      for (const { path, analysis, link } of pagesOf(site)) {
        const href = link('text/markdown');
        if (!analysis) expect(href, path).toBeUndefined();
        else {
          const { pathname } = new URL(href!, `http://localhost${path}`);
          expect(
            readFileSync(join(out, pathname)).equals(
              readFileSync(join(site.content, `${analysis.slug}.md`)),
            ),
          ).toBe(true);
        }
      }
    });
  });
}

/** @throws for what is not well-formed */
const xml = (file: string) =>
  new JSDOM(readFileSync(file, 'utf8'), { contentType: 'application/xml' }).window.document;

test('the feed and the site map are whole where it is known where the site is hosted', () => {
  const analyses = analysesOf(HOSTED.fixtures.content);
  const feed = xml(join(HOSTED.fixtures.out, 'feed.xml'));
  const ids = [...feed.querySelectorAll('entry > id')].map(({ textContent }) => textContent);
  for (const { slug, corrections } of analyses) {
    expect(ids).toContain(`${HOSTED.fixtures.url}/${slug}/`);
    const own = ids.filter((id) => id.startsWith(`${HOSTED.fixtures.url}/${slug}/#correction.`));
    expect(own).toHaveLength(corrections.length);
    // Each leads to where the correction is shown.
    const page = new JSDOM(readFileSync(join(HOSTED.fixtures.out, slug, 'index.html'), 'utf8'));
    for (const id of own)
      expect(page.window.document.getElementById(id.split('#')[1]!)).not.toBeNull();
  }
  expect(analyses.flatMap(({ corrections }) => corrections).length).toBeGreaterThan(0);

  const map = xml(join(HOSTED.fixtures.out, 'sitemap.xml'));
  const listed = [...map.querySelectorAll('url > loc')].map(({ textContent }) => textContent);
  const canonical = new Set<string>();
  for (const { link } of pagesOf(HOSTED.fixtures)) {
    canonical.add(link('canonical')!);
    expect(link('application/atom+xml')).toBeDefined();
  }
  expect(new Set(listed)).toEqual(canonical);
  expect(listed).toHaveLength(canonical.size);
  expect(readFileSync(join(HOSTED.fixtures.out, 'robots.txt'), 'utf8')).toContain(
    `Sitemap: ${HOSTED.fixtures.url}/sitemap.xml`,
  );
});

test('without that, there is neither, and no page speaks of a feed', () => {
  for (const file of ['feed.xml', 'sitemap.xml'])
    expect(existsSync(join(SITES.fixtures.out, file))).toBe(false);
  expect(readFileSync(join(SITES.fixtures.out, 'robots.txt'), 'utf8')).not.toContain('Sitemap');
  for (const { link } of pagesOf(SITES.fixtures))
    expect(link('application/atom+xml')).toBeUndefined();
});

test('within the site the head follows, and the links in it still lead where they did', async ({
  page,
}) => {
  const { server, url } = await serve(HOSTED.fixtures.out, { base: '/some/where/' });
  const href = (type: string) =>
    page.locator(`link[type="${type}"]`).evaluate((link: HTMLLinkElement) => link.href);
  await page.goto(at(url, '/ittifaq-almina/'));
  await settled(page);
  await page.getByRole('link', { name: /^Figures/ }).click();
  await expect(page).toHaveURL(at(url, '/ittifaq-almina/figures/'));
  await expect(page).toHaveTitle(/^Figures · «اتفاق/);
  await expect.poll(() => href('text/markdown')).toBe(at(url, '/ittifaq-almina/source.md'));
  await expect.poll(() => href('application/atom+xml')).toBe(at(url, '/feed.xml'));
  await page.getByRole('link', { name: /the library/ }).click();
  await expect(page).toHaveURL(url);
  await expect(page.locator('link[type="text/markdown"]')).toHaveCount(0);
  server.close();
});
