import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { EndOfPage } from '../../src/app/EndOfPage.tsx';
import { followDelivered } from '../../src/app/navigation/follow-delivered.ts';
import type { SiteHistory } from '../../src/app/navigation/history.ts';
import { AtAddress } from './AtAddress.tsx';
import { content } from './show.tsx';

const [analysis] = content('content').analyses;

afterEach(() => {
  document.body.innerHTML = '';
});

test('what follows a text stays as it was delivered when the page is taken over', async () => {
  const container = document.createElement('div');
  container.innerHTML = '<div><footer>As it was delivered</footer></div>';
  document.body.append(container);
  const footer = container.querySelector('footer');
  const complain = vi.spyOn(console, 'error');
  const root = await act(() =>
    hydrateRoot(
      container,
      <AtAddress>
        <EndOfPage analysis={analysis!} />
      </AtAddress>,
    ),
  );
  expect(container.querySelector('footer')).toBe(footer);
  expect(complain).not.toHaveBeenCalled();
  act(() => root.unmount());
});

test('on a page that was not delivered it is drawn', async () => {
  await act(() =>
    render(
      <AtAddress>
        <Suspense>
          <EndOfPage analysis={analysis!} />
        </Suspense>
      </AtAddress>,
    ),
  );
  expect(await screen.findByRole('heading', { name: 'About this text' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Download as Markdown' })).toBeVisible();
});

/** @returns where a press on a link leads within the site, if it is followed there. */
function followed(link: string, press: MouseEventInit = {}): unknown {
  document.body.innerHTML = `<div>${link}</div>`;
  const go = vi.fn();
  const history: Partial<SiteHistory> = { go, href: (address) => `/below${address}` };
  const stop = followDelivered(document.querySelector('div')!, history as SiteHistory);
  document
    .querySelector('b')!
    .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...press }));
  stop();
  return go.mock.calls[0]?.[0];
}

test('links of what was delivered are followed within the site', () => {
  expect(followed('<a href="/below/one/agreements/"><b>All</b></a>')).toBe('/one/agreements/');
  expect(followed('<a href="/below/one/s2/?note=x#note-x"><b>Words</b></a>')).toBe(
    '/one/s2/?note=x#note-x',
  );
});

test.each([
  ['in a new tab', '<a href="/below/one/agreements/"><b>All</b></a>', { ctrlKey: true }],
  ['a file', '<a href="/below/one/source.md" type="text/markdown"><b>Markdown</b></a>', {}],
  ['another site', '<a href="https://example.org/" rel="external"><b>Channel</b></a>', {}],
  ['no link', '<b>Words</b>', {}],
])('%s is left to the browser', (_what, link, press) => {
  expect(followed(link, press)).toBeUndefined();
});
