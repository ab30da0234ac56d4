import { describe, expect, test } from 'vitest';
import { compileContent } from '../../../../src/compile/content.ts';
import type { PageMaking } from '../../../../src/publish/pages/make-page.ts';
import { siteFiles } from '../../../../src/publish/pages/site-files.ts';
import type { SharedText } from '../../../../src/model/offline/page-set.ts';

const { site, analyses } = compileContent('tests/fixtures/analyses');
const one = analyses.find(({ slug }) => slug === 'no-agreements')!;
const same = { release: 'r', entry: 'assets/index.js' } as SharedText;

/** A page with what its model says, in the place of the one that is rendered. */
const making: PageMaking = {
  renderer: {
    render: (path, { library }) =>
      Promise.resolve({
        html: `<main>${JSON.stringify(library ?? path)}</main>`,
        head: { title: path, description: '', canonical: path, lang: 'en', dir: 'ltr' },
        part: 'site',
      }),
    siteAddress: (siteUrl, address) => `${siteUrl}${address}`,
  },
  shared: {
    styles: { text: '', site: '' },
    sheets: { records: [], names: [] },
    scripts: { head: '', body: '', list: '', linked: '' },
    linkedScript: 'data/_page.js',
    printStyles: 'assets/print.css',
    entry: 'assets/index.js',
    policies: { text: 'p', site: 'p', linked: 'p', all: 'p' },
  },
  release: 'r',
  siteUrl: undefined,
  previews: { of: () => undefined },
};
const make = (count: number) =>
  siteFiles(
    site!,
    Array.from({ length: count }, (_, i) => ({ ...one, slug: `analysis-${1000 + i}` })),
    (slug) => `data/${slug}.0123456789.json`,
    making,
    same,
  );

describe('the pages of the site itself', () => {
  test('are as many as the library needs, each with its model and a pointer to it', async () => {
    const { files, count, search } = await make(1000);
    const paths = new Map(files);
    // About, the search, the page for unknown addresses, and fifty of the library.
    expect(count).toBe(53);
    expect(paths.has('page/50/index.html')).toBe(true);
    expect(paths.has('page/51/index.html')).toBe(false);
    expect(search.map(({ address }) => address)).toContain('/page/50/');
    for (const folder of ['', 'about/', 'page/2/', 'page/50/']) {
      const pointer = JSON.parse(String(paths.get(`${folder}model.json`))) as {
        release: string;
        model: { path: string };
      };
      expect(pointer.release).toBe('r');
      expect(paths.has(pointer.model.path)).toBe(true);
      expect(String(paths.get(`${folder}index.html`))).toContain(
        `<meta name="verbatim-model" content="${pointer.model.path}">`,
      );
    }
  });

  test('are kept in as many bytes with a thousand analyses as with a hundred', async () => {
    const bytes = ({ pages, models }: Awaited<ReturnType<typeof make>>) =>
      [pages, ...Object.values(models)].reduce((sum, file) => sum + file.bytes, 0);
    const [hundred, thousand] = [await make(100), await make(1000)];
    expect(Object.keys(thousand.models)).toEqual(['/', '/about/']);
    expect(Math.abs(bytes(thousand) - bytes(hundred))).toBeLessThan(20);
  });

  test('but for those of the library, stay as they are when an analysis is added', async () => {
    const [before, after] = [await make(1), await make(2)].map(({ files }) => new Map(files));
    const changed = [...after!].filter(([path, content]) => before!.get(path) !== content);
    expect(changed.map(([path]) => path.replace(/\.\w{10}\./, '.')).sort()).toEqual([
      '404/slugs.json',
      'data/_library-1.json',
      'data/_pages.json',
      'data/_slugs.json',
      'index.html',
      'model.json',
    ]);
  });
});
