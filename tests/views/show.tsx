import { act, render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { compileContent } from '../../src/compile/content.ts';
import { makeLibrary } from '../../src/model/library.ts';
import { App } from '../../src/routes/App.tsx';
import { DataContext, type DataSource } from '../../src/routes/data.tsx';

/** The real content and the fixtures, compiled once. */
const sites = new Map<string, ReturnType<typeof load>>();

function load(folder: string) {
  const { site, analyses, problems } = compileContent(folder);
  if (!site || problems.length > 0) throw new Error(`${folder} has problems`);
  return { site, analyses, library: makeLibrary(site, analyses, (slug) => `data/${slug}.json`) };
}

export function content(folder = 'content') {
  const site = sites.get(folder) ?? load(folder);
  sites.set(folder, site);
  return site;
}

/** Shows the page at an address, by the routes of the site. */
export async function show(path: string, folder = 'content') {
  const { library, analyses } = content(folder);
  const found = new Map(analyses.map((analysis) => [analysis.slug, Promise.resolve(analysis)]));
  const none = Promise.resolve(undefined);
  const ready = Promise.resolve(library);
  const data: DataSource = {
    siteName: library.site.name,
    library: () => ready,
    analysis: (slug) => found.get(slug) ?? none,
  };
  // The views of records and of the site are loaded apart.
  await import('../../src/views/RecordViews.ts');
  await import('../../src/routes/SiteViews.ts');
  await act(async () => {
    render(
      <DataContext value={data}>
        <MemoryRouter initialEntries={[path]}>
          <App />
        </MemoryRouter>
      </DataContext>,
    );
    await ready;
  });
}
