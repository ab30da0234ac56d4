import { act, render } from '@testing-library/react';
import { compileContent } from '../../src/compile/content.ts';
import { SLUGS } from '../../src/model/address/address.ts';
import { makeSlugIndex, type Candidate } from '../../src/model/address/slugs.ts';
import { makeLibrary } from '../../src/model/library.ts';
import { App } from '../../src/app/App.tsx';
import { AtAddress } from './AtAddress.tsx';
import { DataContext, type DataSource } from '../../src/app/data.tsx';

/** The real content and the fixtures, compiled once. */
const sites = new Map<string, ReturnType<typeof load>>();

function load(folder: string) {
  const { site, analyses, problems } = compileContent(folder);
  if (!site || problems.length > 0) throw new Error(`${folder} has problems`);
  const pages = makeLibrary(site, analyses, (slug) => `data/${slug}.json`);
  return { site, analyses, pages, library: pages[0]! };
}

export function content(folder = 'content') {
  const site = sites.get(folder) ?? load(folder);
  sites.set(folder, site);
  return site;
}

/** Shows the page at an address, by the routes of the site. */
export async function show(path: string, folder = 'content') {
  const { site, pages, analyses } = content(folder);
  const found = new Map(analyses.map((analysis) => [analysis.slug, Promise.resolve(analysis)]));
  const former = new Map(
    analyses.flatMap(({ slug, aliases }) =>
      aliases.slugs.map((old) => [old, Promise.resolve(slug)] as const),
    ),
  );
  const none = Promise.resolve(undefined);
  const ready = Promise.resolve(site);
  const libraries = pages.map((page) => Promise.resolve(page));
  const lists: Candidate[][] = [];
  const slugs = makeSlugIndex(analyses, (list) => String(lists.push(list) - 1));
  const data: DataSource = {
    siteName: site.name,
    site: () => ready,
    library: (number) => libraries[number - 1] ?? none,
    analysis: (slug) => found.get(slug) ?? none,
    moved: (slug) => former.get(slug) ?? none,
    read: <T,>(path: string) =>
      Promise.resolve((path === SLUGS.slice(1) ? slugs : lists[Number(path)]) as T),
  };
  // What is loaded apart is here, so that it comes at once and not in the middle of a test.
  await import('../../src/views/records/records.chunk.ts');
  await import('../../src/views/names/names.chunk.ts');
  await import('../../src/app/site.chunk.ts');
  await import('../../src/app/reading/reading.chunk.ts');
  await import('../../src/views/sharing/sharing.chunk.ts');
  await import('../../src/views/text/after-text.chunk.ts');
  await import('../../src/views/text/Endnotes.tsx');
  await act(async () => {
    render(
      <DataContext value={data}>
        <AtAddress path={path}>
          <App />
        </AtAddress>
      </DataContext>,
    );
    await ready;
  });
  // A reader has done something, which these wait for.
  await act(async () => {
    window.dispatchEvent(new Event('pointermove'));
    await new Promise((done) => setTimeout(done));
  });
}
