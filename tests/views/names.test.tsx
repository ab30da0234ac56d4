import { act, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NamesView } from '../../src/views/names/Names.tsx';
import { findElsewhere } from '../../src/app/search/names-elsewhere.ts';
import { searchFiles } from '../../src/publish/search/search-index.ts';
import { AtAddress } from './AtAddress.tsx';
import { content, show } from './show.tsx';

const SLUG = '/russia-kazakhstan-astana';

beforeEach(() => {
  // jsdom scrolls nowhere.
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.reject(new TypeError('no network'))),
  );
});

describe('the page of names', () => {
  test('has all whom the text names, in order, each with its forms', async () => {
    await show(`${SLUG}/names/`);
    const names = screen
      .getAllByRole('heading', { level: 2 })
      .map(({ textContent }) => textContent);
    expect(names).toContain('Kazakhstan');
    expect([...names].sort(new Intl.Collator('en').compare)).toEqual(names);
    const entry = within(screen.getByRole('region', { name: 'Kazakhstan' }));
    expect(entry.getByText(/^Also/, { selector: 'p' })).toHaveTextContent('Also Astana');
  });

  test('leads from each to what they sign, what they say, and every sentence that names them', async () => {
    await show(`${SLUG}/names/`);
    const kazakhstan = within(screen.getByRole('region', { name: 'Kazakhstan' }));
    expect(
      kazakhstan.getByRole('link', { name: 'Transit of Russian gas to Uzbekistan' }),
    ).toHaveAttribute('href', `${SLUG}/agreements/gas-transit-uzbekistan/`);
    expect(kazakhstan.getByText(/^Mentioned in \d+ sentences$/)).toBeVisible();
    const putin = within(screen.getByRole('region', { name: 'Vladimir Putin' }));
    const said = putin.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(said.some((href) => href?.startsWith(`${SLUG}/voices/#entry.quotation.`))).toBe(true);
    const axelrod = within(screen.getByRole('region', { name: 'Matthew Axelrod' }));
    const sentence = axelrod.getByRole('link', { name: /^According to US Assistant Secretary/ });
    expect(sentence).toHaveAttribute('href', expect.stringContaining(`${SLUG}/pressure/?words=`));
    expect(within(sentence).getByText('Matthew Axelrod').tagName).toBe('B');
  });

  test('is one of the views, and not the text', async () => {
    await show(`${SLUG}/names/`);
    const bar = within(screen.getByRole('navigation', { name: 'Views of this analysis' }));
    for (const link of bar.getAllByRole('link')) expect(link).not.toHaveAttribute('aria-current');
    expect(document.title).toMatch(/^Names · /);
  });

  test('is reached from the voices', async () => {
    await show(`${SLUG}/voices/`);
    expect(screen.getByRole('link', { name: 'Who is named in the text' })).toHaveAttribute(
      'href',
      `${SLUG}/names/`,
    );
  });

  test('tells apart what they are a party to, and what is only threatened or wanted', async () => {
    await show(`${SLUG}/names/`);
    const kazakhstan = within(screen.getByRole('region', { name: 'Kazakhstan' }));
    const listOf = (title: RegExp) =>
      kazakhstan.getByRole('heading', { name: title }).nextElementSibling?.textContent;
    expect(listOf(/^Party to \d+ agreement/)).toContain('Transit of Russian gas to Uzbekistan');
    expect(listOf(/^Party to \d+ agreement/)).not.toContain('Secondary sanctions');
    expect(listOf(/^Also mentioned$/)).toContain('Secondary sanctions');
  });

  test('says so where the text names nobody', async () => {
    await show('/no-agreements/names/', 'tests/fixtures/analyses');
    expect(screen.getByText('The editors have listed no names in this text.')).toBeVisible();
  });

  test('tells in which other analyses a name is, once that is known', async () => {
    const [analysis] = content().analyses;
    const find = vi.fn(() =>
      Promise.resolve(
        new Map([
          [
            'Gazprom',
            {
              count: 9,
              analyses: [{ slug: 'other', title: 'Other', lang: 'en', dir: 'ltr' as const }],
            },
          ],
        ]),
      ),
    );
    render(
      <AtAddress>
        <NamesView analysis={analysis!} findElsewhere={find} />
      </AtAddress>,
    );
    await act(async () => {
      await vi.waitFor(() => expect(find).toHaveBeenCalled(), 60_000);
    });
    const gazprom = within(screen.getByRole('region', { name: 'Gazprom' }));
    expect(gazprom.getByText('In 9 other analyses')).toBeVisible();
    expect(gazprom.getByText('Other')).toHaveAttribute('href', '/other/names/#entry.name.Gazprom');
    expect(gazprom.getByText('Search all 9')).toHaveAttribute('href', '/search/?q=Gazprom');
  });

  test('finds the others in what the build writes of the library, the newest first, itself left out', async () => {
    const [analysis] = content().analyses;
    const again = (slug: string, added: string, names = analysis!.names) => ({
      ...analysis!,
      slug,
      title: `The title of ${slug}`,
      names,
      edition: { ...analysis!.edition, added },
    });
    const others = Array.from({ length: 9 }, (_, at) => again(`other-${at}`, `2027-01-0${at + 1}`));
    const rest = again('names-nobody', '2027-02-01', {});
    const bare = { ...rest, quotations: [], agreements: [] };
    const files = new Map(searchFiles([analysis!, ...others, bare], (slug) => `data/${slug}.json`));
    vi.stubGlobal(
      'fetch',
      vi.fn((url: URL) => {
        const text = files.get(url.pathname);
        return text === undefined
          ? Promise.reject(new TypeError('no network'))
          : Promise.resolve(new Response(text));
      }),
    );
    const found = await findElsewhere(['Gazprom', 'Nobody at All'], analysis!.slug);
    expect([...found.keys()]).toEqual(['Gazprom']);
    const { count, analyses } = found.get('Gazprom')!;
    expect(count).toBe(9);
    expect(analyses.map(({ slug }) => slug)).toEqual(
      [8, 7, 6, 5, 4, 3, 2, 1].map((at) => `other-${at}`),
    );
    // Two files beside the list, however many names the library has: nothing grows with it but these.
    expect(vi.mocked(fetch).mock.calls.length).toBeLessThanOrEqual(4);
  });
});
