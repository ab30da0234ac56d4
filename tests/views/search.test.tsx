import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { content, show } from './show.tsx';

const SLUG = '/russia-kazakhstan-astana';
const FIXTURES = 'tests/fixtures/analyses';

beforeEach(() => {
  // jsdom scrolls nowhere, and opens no dialog.
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

/** Opens the search on a page, and looks for something. */
async function search(path: string, asked: string, folder?: string) {
  await show(path, folder);
  // It is loaded apart.
  await import('../../src/app/search/search.chunk.ts');
  const user = userEvent.setup();
  await user.click(screen.getByRole('link', { name: 'Search' }));
  const dialog = await screen.findByRole('dialog', { name: 'Search' });
  const field = within(dialog).getByRole('searchbox', { name: 'Search for' });
  const inAnalysis = within(dialog).queryByRole('radio', { name: 'This analysis' });
  if (inAnalysis) await user.click(inAnalysis);
  // What was looked for last is selected.
  await user.clear(field);
  await user.click(field);
  await user.paste(asked);
  // The text is read in stretches.
  await waitFor(() =>
    expect(within(dialog).getByRole('status')).toHaveTextContent(/\d (passage|record)|^Nothing/),
  );
  return { user, dialog, field };
}

describe('the search over an analysis', () => {
  test('shows passages and records with their section and kind, the found words marked', async () => {
    const { dialog } = await search(`${SLUG}/`, 'gas agreement');
    const region = (name: RegExp) => within(dialog).findByRole('region', { name });
    const passage = within(await region(/^In the text 1/)).getByRole('link');
    expect(passage).toHaveTextContent('The key to the Global South');
    const [first, second] = within(passage).getAllByText(/./, { selector: 'mark' });
    expect(first).toHaveTextContent('agreement');
    expect(second).toHaveTextContent('gas');
    const agreement = within(await region(/^Agreements 1/)).getByRole('link');
    expect(agreement).toHaveTextContent('Transit of Russian gas to Uzbekistan');
    expect(agreement).toHaveAttribute(
      'href',
      `${SLUG}/agreements/${content().analyses[0]!.agreements.find(({ label }) => label.includes('gas'))!.id}/`,
    );
    expect(await region(/^Figures/)).toBeVisible();
    expect(within(dialog).getByRole('status')).toHaveTextContent('1 passage and 2 records.');
  });

  test('is gone through with the arrow keys; a letter goes on in the field', async () => {
    const { user, dialog, field } = await search(`${SLUG}/`, 'gas');
    await within(dialog).findByRole('region', { name: /^In the text/ });
    const links = within(dialog).getAllByRole('link');
    expect(links.length).toBeGreaterThan(1);
    await user.keyboard('{ArrowDown}');
    expect(links[0]).toHaveFocus();
    await user.keyboard('{End}');
    expect(links.at(-1)).toHaveFocus();
    await user.keyboard('{Home}{ArrowUp}');
    expect(field).toHaveFocus();
    await user.keyboard('{ArrowDown}p');
    expect(field).toHaveFocus();
    expect(field).toHaveValue('gasp');
    await user.keyboard('{Backspace}');
    await waitFor(() => expect(within(dialog).getAllByRole('link')).toHaveLength(links.length));
  });

  test('says when there is nothing, and what else can be done', async () => {
    const { user, dialog } = await search(`${SLUG}/`, 'zeppelin');
    const status = within(dialog).getByRole('status');
    expect(status).toHaveTextContent('Nothing found in this analysis.');
    await user.click(within(dialog).getByRole('button', { name: /whole library/ }));
    expect(within(dialog).getByRole('radio', { name: 'The whole library' })).toBeChecked();
  });

  test('a list that is long is shown in parts', async () => {
    const { user, dialog } = await search('/two-hundred-records/', 'handled', FIXTURES);
    const list = await within(dialog).findByRole('region', { name: /^Figures/ });
    const shown = within(list).getAllByRole('link').length;
    await user.click(within(list).getByRole('button', { name: /more|All/ }));
    expect(within(list).getAllByRole('link').length).toBeGreaterThan(shown);
  });

  test('words of the text keep its language and direction, the interface its own', async () => {
    const { dialog } = await search('/ittifaq-almina/', 'اتفاق', FIXTURES);
    const list = await within(dialog).findByRole('region', { name: /^In the text/ });
    const [mark] = within(list).getAllByText(/./, { selector: 'mark' });
    expect(mark!.closest('[lang]')).toHaveAttribute('lang', 'ar');
    expect(mark!.closest('[dir]')).toHaveAttribute('dir', 'rtl');
    expect(within(dialog).getByRole('status')).toHaveAttribute('lang', 'en');
  });

  test('what was looked for is still there when it is opened again', async () => {
    const { user, dialog } = await search(`${SLUG}/`, 'gas');
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(dialog).not.toHaveAttribute('open');
    await user.click(screen.getByRole('link', { name: 'Search' }));
    expect(await within(dialog).findByRole('searchbox')).toHaveValue('gas');
  });
});
