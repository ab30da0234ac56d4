import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { filterLibrary } from '../../src/model/library-filter.ts';
import { makeCatalogue, makeLibrary } from '../../src/model/library.ts';
import { LibraryView } from '../../src/views/site/Library.tsx';
import { AtAddress } from './AtAddress.tsx';
import { content } from './show.tsx';

const FIXTURES = 'tests/fixtures/analyses';
type Shown = Parameters<typeof LibraryView>[0]['library'];

const show = (library: Shown) =>
  render(
    <AtAddress>
      <LibraryView library={library} />
    </AtAddress>,
  );

test('the newest analysis is the cover: what it begins with, its key facts, its contents', () => {
  show(content().library);
  const cover = within(screen.getByRole('article'));
  expect(cover.getByRole('heading', { level: 2 })).toHaveTextContent(/^Russia and Kazakhstan/);
  expect(cover.getByText(/^During the historic/)).toBeInTheDocument();
  expect(cover.getByText(/translated by/)).toHaveTextContent(
    'Opinion analysis, translated by V. Sergeev · 5 minutes · added 24 November 2026',
  );
  expect(cover.getByRole('link', { name: '8 signed' })).toHaveAttribute(
    'href',
    '/russia-kazakhstan-astana/agreements/?status=signed',
  );
  expect(
    cover.getByRole('link', {
      name: 'grew by another 7% Growth of trade turnover · from January to August 2023 · base not stated',
    }),
  ).toBeVisible();
  expect(
    within(cover.getByRole('navigation', { name: 'Contents' })).getAllByRole('link'),
  ).toHaveLength(10);
  expect(screen.queryByRole('heading', { name: 'More analyses' })).toBeNull();
});

test('the others follow, the newest first, each in its own language and direction', () => {
  const { library } = content(FIXTURES);
  show(library);
  const others = within(screen.getByRole('region', { name: 'More analyses' }));
  const rows = others.getAllByRole('listitem').filter((row) => row.querySelector('h3'));
  const dates = rows.map((one) => one.querySelector('time')!.dateTime);
  expect(rows.length).toBeGreaterThan(7);
  expect(rows.filter((row) => /\d figures?/.test(row.textContent)).length).toBeGreaterThan(4);
  expect(dates.every((date) => /^\d{4}-\d\d-\d\d$/.test(date))).toBe(true);
  const arabic = others.getByRole('link', { name: /اتفاق الميناء/ });
  expect(arabic.closest('[dir="rtl"][lang="ar"]')).not.toBeNull();
  // What stands beside it keeps to the direction of the page.
  expect(arabic.closest('li')).not.toHaveAttribute('dir');
  expect(arabic.closest('li')).toHaveTextContent('العربية');
});

test('the list can be narrowed; what would leave nothing cannot be chosen', () => {
  const { library, analyses } = content(FIXTURES);
  const all = makeCatalogue(analyses, String);
  const filter = { lang: 'ar' };
  const found = filterLibrary(all, filter);
  render(
    <AtAddress>
      <LibraryView library={library} filter={filter} all={all} found={found} />
    </AtAddress>,
  );
  expect(screen.getByRole('status')).toHaveTextContent('1 analysis');
  expect(screen.queryByRole('article')).toBeNull();
  const facets = within(screen.getByRole('navigation', { name: 'Filter analyses' }));
  expect(facets.getByRole('link', { current: true })).toHaveTextContent('العربية');
  const none = facets
    .getAllByRole('link')
    .filter((link) => link.getAttribute('aria-disabled') === 'true');
  expect(none.length).toBeGreaterThan(0);
  for (const link of none) expect(link).toHaveTextContent(/0$/);
});

test('a library with nothing in it says so, and leads on', () => {
  show(makeLibrary(content().site, [], String)[0]!);
  expect(screen.getByText('There is no analysis here yet.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'About this site' })).toHaveAttribute('href', '/about/');
});

test('a later page has no cover, and leads to the pages beside it', () => {
  const { site, analyses } = content(FIXTURES);
  const many = Array.from({ length: 60 }, (_, i) => ({ ...analyses[0]!, slug: `a-${i}` }));
  show(makeLibrary(site, many, String)[1]!);
  expect(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
  expect(screen.queryByRole('heading', { level: 2, name: many[0]!.title })).toBeNull();
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(20);
  const turn = within(screen.getByRole('navigation', { name: 'Pages of the library' }));
  expect(turn.getByText('Page 2 of 3')).toBeVisible();
  expect(turn.getByRole('link', { name: 'Newer' })).toHaveAttribute('href', '/');
  expect(turn.getByRole('link', { name: 'Older' })).toHaveAttribute('href', '/page/3/');
});
