import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetPlaces } from '../../src/app/navigation/forget-places.ts';
import { requestFeature } from '../../src/views/shared/feature-requests.ts';
import { show } from './show.tsx';

const SLUG = 'russia-kazakhstan-astana';

beforeEach(async () => {
  localStorage.clear();
  window.scrollTo = () => {};
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  HTMLElement.prototype.showPopover = () => {};
  HTMLElement.prototype.hidePopover = () => {};
  Object.assign(document.body, { popover: null });
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  await import('../../src/app/reader-tools/reader-tools.chunk.ts');
  await import('../../src/app/search/search.chunk.ts');
});
afterEach(() => {
  vi.restoreAllMocks();
  act(() => requestFeature({ listen: undefined }));
});

/** There is no voice here; the bar stands all the same. */
async function listen() {
  act(() => requestFeature({ listen: { from: 'beginning' } }));
  return within(await screen.findByRole('region', { name: 'Listening' }));
}
const speed = async () => (await listen()).getByRole('combobox', { name: 'Speed' });

test('it goes on while the search is opened and closed, and ends with a link that leads elsewhere', async () => {
  await show(`/${SLUG}/`);
  await listen();
  await userEvent.click(screen.getByRole('link', { name: 'Search' }));
  await screen.findByRole('dialog', { name: 'Search' });
  await userEvent.keyboard('{Escape}');
  expect(screen.getByRole('region', { name: 'Listening' })).toBeVisible();
  await userEvent.click(screen.getAllByRole('link', { name: /^Agreements/ })[0]!);
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Listening' })).toBeNull());
});

test('a section is read from its heading on, by the menu that stands beside it', async () => {
  await show(`/${SLUG}/`);
  const section = screen.getByRole('region', { name: 'A balanced approach' });
  await userEvent.click(within(section).getByRole('link', { name: /^Share or cite this section/ }));
  // The bar is a popover, which is never open here.
  await userEvent.click(
    await screen.findByRole('button', { name: 'Listen from here', hidden: true }),
  );
  const bar = within(await screen.findByRole('region', { name: 'Listening' }));
  expect(bar.getByText('A balanced approach')).toBeVisible();
});

test('the speed that was chosen is that of the next time', async () => {
  await show(`/${SLUG}/`);
  expect(await speed()).toHaveValue('1');
  await userEvent.selectOptions(await speed(), '1.75');
  await userEvent.click((await listen()).getByRole('button', { name: 'Stop' }));
  expect(await speed()).toHaveValue('1.75');
});

test.each(['', 'fast', '17', '{'])('a speed that is stored as “%s” is none', async (text) => {
  await show(`/${SLUG}/`);
  await userEvent.selectOptions(await speed(), '2');
  for (const key of Object.keys(localStorage))
    if (localStorage.getItem(key) === '2') localStorage.setItem(key, text);
  await userEvent.click((await listen()).getByRole('button', { name: 'Stop' }));
  expect(await speed()).toHaveValue('1');
});

test('where nothing can be stored, the speed holds for this time', async () => {
  await show(`/${SLUG}/`);
  for (const method of ['getItem', 'setItem'] as const)
    vi.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
  await userEvent.selectOptions(await speed(), '1.5');
  expect(await speed()).toHaveValue('1.5');
  await userEvent.click((await listen()).getByRole('button', { name: 'Stop' }));
  expect(await speed()).toHaveValue('1');
});

test('the speed goes with everything that is stored, and is not kept from then on', async () => {
  await show(`/${SLUG}/`);
  await userEvent.selectOptions(await speed(), '2');
  forgetPlaces(window);
  expect(Object.values({ ...localStorage })).not.toContain('2');
  await userEvent.selectOptions(await speed(), '0.75');
  expect(Object.values({ ...localStorage })).not.toContain('0.75');
});
