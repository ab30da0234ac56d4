import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NamesView } from '../../src/views/names/Names.tsx';
import { byAlphabet } from '../../src/model/names/alphabet.ts';
import { findElsewhere } from '../../src/app/search/names-elsewhere.ts';
import { forgetFile } from '../../src/app/search/search-files.ts';
import { chanceFrom } from '../../src/commands/generate/random.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { SEARCH_DIRECTORY, SHARD_LENGTH } from '../../src/model/search/shards.ts';
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
    expect([...names].sort((a, b) => byAlphabet('en')(a, b))).toEqual(names);
    // It says whose names these are, and promises no more.
    expect(screen.getByText(/^Who speaks in the text, who is named with/)).toHaveTextContent(
      /The text may mention others\.$/,
    );
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
    expect(screen.getByRole('link', { name: 'Who is who in the text' })).toHaveAttribute(
      'href',
      `${SLUG}/names/`,
    );
  });

  test('tells apart what they are a party to, and what is only threatened or wanted', async () => {
    await show(`${SLUG}/names/`);
    const kazakhstan = within(screen.getByRole('region', { name: 'Kazakhstan' }));
    const listOf = (title: RegExp) =>
      kazakhstan.getByRole('heading', { name: title }).nextElementSibling?.textContent;
    expect(listOf(/^Signed or party to$/)).toBe('Transit of Russian gas to Uzbekistan signed');
    expect(listOf(/^Named with$/)).toContain('Secondary sanctions threatened');
    expect(listOf(/^Named with$/)).toContain('planned');
  });

  test('says so where the text names nobody', async () => {
    await show('/no-agreements/names/', 'tests/fixtures/analyses');
    expect(screen.getByText('The editors have listed no names in this text.')).toBeVisible();
  });

  test('tells in how many other analyses a name is, and in which once that is asked for', async () => {
    const [analysis] = content().analyses;
    const other = { slug: 'other', title: 'Other', lang: 'en', dir: 'ltr' as const };
    const newest = vi.fn(() => Promise.resolve([other]));
    const find = vi.fn((name: string) =>
      Promise.resolve(name === 'Gazprom' ? { count: 9, newest } : undefined),
    );
    render(
      <AtAddress>
        <NamesView analysis={analysis!} findElsewhere={find} />
      </AtAddress>,
    );
    await act(async () => {
      await vi.waitFor(() => expect(find).toHaveBeenCalledWith('Gazprom', analysis!.slug), 60_000);
    });
    const gazprom = within(screen.getByRole('region', { name: 'Gazprom' }));
    expect(newest).not.toHaveBeenCalled();
    await userEvent.click(gazprom.getByText('In 9 other analyses'));
    expect(await gazprom.findByText('Other')).toHaveAttribute(
      'href',
      '/other/names/#entry.name.Gazprom',
    );
    expect(gazprom.getByText('Search all 9')).toHaveAttribute('href', '/search/?q=Gazprom');
    expect(newest).toHaveBeenCalledTimes(1);
    expect(screen.getAllByText(/other analys/)).toHaveLength(1);
  });

  test('leads to the search where the list of the others cannot be had', async () => {
    const [analysis] = content().analyses;
    const newest = () => Promise.reject(new TypeError('no network'));
    render(
      <AtAddress>
        <NamesView
          analysis={analysis!}
          findElsewhere={() => Promise.resolve({ count: 2, newest })}
        />
      </AtAddress>,
    );
    const gazprom = within(screen.getByRole('region', { name: 'Gazprom' }));
    await userEvent.click(await gazprom.findByText('In 2 other analyses', {}, { timeout: 60_000 }));
    expect(await gazprom.findByText('Search all 2')).toHaveAttribute('href', '/search/?q=Gazprom');
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
    const asked = serveFiles([analysis!, ...others, bare]);
    expect(await findElsewhere('Nobody at All', analysis!.slug)).toBeUndefined();
    const { count, newest } = (await findElsewhere('Gazprom', analysis!.slug))!;
    expect(count).toBe(9);
    // The list of all, and one file of names.
    expect(asked()).toHaveLength(2);
    expect((await newest()).map(({ slug }) => slug)).toEqual(
      [8, 7, 6, 5, 4, 3, 2, 1].map((at) => `other-${at}`),
    );
  });

  test('reads no more of a library of a thousand than of one of a hundred, but for the list of its files', async () => {
    const [analysis] = content().analyses;
    const read = async (size: number) => {
      const chance = chanceFrom(7);
      const analyses = Array.from({ length: size }, (_, at) => ({
        ...analysis!,
        slug: `size-${size}-${at}`,
        edition: { ...analysis!.edition, added: `20${10 + (at % 16)}-01-01` },
      }));
      // Some names are in many, most in a few; and all have one.
      const names = new Map(
        analyses.map(({ slug }) => [
          slug,
          ['everybody', ...Array.from({ length: 30 }, () => `name_${chance.number(0, size * 4)}`)],
        ]),
      );
      const asked = serveFiles(analyses, ({ slug }) => ({ names: names.get(slug)!, words: [] }));
      const lengths = [];
      for (const name of [...names.get(analyses[0]!.slug)!, 'everybody']) {
        const before = asked().length;
        const found = await findElsewhere(name, analyses[0]!.slug);
        const lookedUp = asked().length;
        const newest = (await found?.newest()) ?? [];
        expect(newest.length).toBe(Math.min(found?.count ?? 0, 8));
        const own = asked().slice(before);
        lengths.push({
          lookUp: own.slice(0, lookedUp - before).filter(({ path }) => path !== SEARCH_DIRECTORY),
          list: own.slice(lookedUp - before),
        });
      }
      return lengths;
    };
    for (const one of [...(await read(100)), ...(await read(1000))]) {
      // What was read before is not asked for again.
      expect(one.lookUp.length).toBeLessThanOrEqual(1);
      for (const { length } of one.lookUp) expect(length).toBeLessThanOrEqual(SHARD_LENGTH * 1.1);
      expect(one.list.length).toBeLessThanOrEqual(9);
    }
  });
});

/** Serves what the build writes of a library. @returns what has been asked for since, with its length */
function serveFiles(
  analyses: readonly Analysis[],
  findable?: Parameters<typeof searchFiles>[2],
): () => { path: string; length: number }[] {
  forgetFile(SEARCH_DIRECTORY.slice(1));
  const files = new Map(searchFiles(analyses, (slug) => `data/${slug}.json`, findable));
  const asked: { path: string; length: number }[] = [];
  vi.stubGlobal(
    'fetch',
    vi.fn(({ pathname }: URL) => {
      const text = files.get(pathname);
      if (text === undefined) return Promise.reject(new TypeError('no network'));
      asked.push({ path: pathname, length: text.length });
      return Promise.resolve(new Response(text));
    }),
  );
  return () => asked;
}
