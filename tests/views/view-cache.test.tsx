import { render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { showCachedView } from '../../src/app/navigation/show-cached-view.ts';
import { ViewCache, type CachedViews } from '../../src/app/navigation/ViewCache.tsx';
import { LocationContext, type Location } from '../../src/views/shared/location.ts';
import { content } from './show.tsx';

const [analysis] = content().analyses;
const SLUG = `/${analysis!.slug}/`;

const entry = (key: string, view: string, arrival: Location['arrival']): Location => ({
  key,
  pathname: `${SLUG}${view}`,
  search: '',
  hash: '',
  state: undefined,
  arrival,
});
const VOICES = entry('first', 'voices/', 'load');
const TEXT = entry('second', '', 'link');

const page = (at: Location, name: string, Prerender: (views: CachedViews) => null) => (
  <LocationContext value={at}>
    <ViewCache analysis={analysis!} name={name} Prerender={Prerender}>
      <h1>{name}</h1>
    </ViewCache>
  </LocationContext>
);
const shown = () =>
  ['text', 'voices', 'figures'].filter(
    (name) => screen.queryByText(name)?.closest('[data-unshown]') === null,
  );

beforeEach(() => {
  // jsdom keeps nothing out of sight, and scrolls nowhere.
  vi.stubGlobal('CSS', { supports: () => true, escape: (text: string) => text });
  window.scrollTo = () => {};
  window.scrollBy = () => {};
  history.replaceState({ key: VOICES.key }, '');
});

test('a view that a click has shown stays, whatever else is drawn before the click is', () => {
  let add: CachedViews['setViews'] | undefined;
  const Prerender = ({ setViews }: CachedViews) => {
    add = setViews;
    return null;
  };
  const drawnAhead = (name: string, at: Location) => ({
    name,
    analysis: analysis!,
    drawn: <h1>{name}</h1>,
    at,
  });
  const { rerender } = render(page(VOICES, 'voices', Prerender));
  add!((views) => [...views, drawnAhead('text', entry('', '', 'link'))]);
  rerender(page(VOICES, 'voices', Prerender));
  expect(shown()).toEqual(['voices']);

  // The click, before React has drawn what it leads to.
  history.pushState({ key: TEXT.key }, '');
  showCachedView(document, TEXT, VOICES);
  expect(shown()).toEqual(['text']);

  // Another view is drawn ahead meanwhile: it is not shown, and changes nothing.
  add!((views) => [...views, drawnAhead('figures', entry('', 'figures/', 'link'))]);
  rerender(page(VOICES, 'voices', Prerender));
  expect(screen.getByText('figures')).toBeInTheDocument();
  expect(shown()).toEqual(['text']);

  rerender(page(TEXT, 'text', Prerender));
  expect(shown()).toEqual(['text']);
});
