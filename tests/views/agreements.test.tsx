import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/model/analysis.ts';
import {
  choose,
  filterSearch,
  listingOf,
  readFilter,
  valuesOf,
} from '../../src/model/records/filters.ts';
import { filterList } from '../../src/app/filter-list.ts';
import { content, show } from './show.tsx';

const LIST = '/russia-kazakhstan-astana/agreements/';
const FIXTURES = 'tests/fixtures/analyses';

beforeEach(() => {
  // jsdom scrolls nowhere.
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
});

const textsOf = (elements: readonly Element[]) => elements.map(({ textContent }) => textContent);
const groups = () =>
  screen.queryAllByRole('region').map((group) => group.querySelector('h2, h3')!.textContent);
const cards = () =>
  screen
    .queryAllByRole('article')
    .map((card) => within(card).getAllByRole('heading')[0]!.textContent);
// They are folded on a phone; the tests have no window to be wide.
const filters = () => within(screen.getByRole('navigation', { name: 'Filter and order the list' }));
const option = (name: string | RegExp) => filters().getByRole('link', { name, hidden: true });
const choice = (name: string | RegExp) => act(() => userEvent.click(option(name)));
/** What the page says is listed, without what keeps directions apart, and numbers together. */
const result = () =>
  within(screen.getByRole('main'))
    .getByRole('status')
    .textContent.replace(/[\u2068\u2069]/g, '')
    .replaceAll('\u00a0', ' ');

describe('the filters', () => {
  test('say how much each of them lists, documents and not cards', async () => {
    await show(LIST);
    const [statuses, parties] = filters()
      .getAllByRole('list', { hidden: true })
      .map((row) => textsOf(within(row).getAllByRole('link', { hidden: true })));
    expect(statuses).toEqual([
      'Signed 8',
      'Prepared 2',
      'Announced 1',
      'Issued 1',
      'Planned 2',
      'Existing practice 4',
      'Said to be a goal 2',
      'Threatened 1',
      'Claimed 1',
    ]);
    expect(parties).toEqual(
      expect.arrayContaining(['Vladimir Putin 7', 'Kazakhstan 4', 'Gazprom 1', 'no party named 9']),
    );
    expect(parties!.at(-1)).toMatch(/^no party named/);
    expect(parties!.join()).not.toContain('Astana');
    expect(filters().getByText('Astana', { selector: 'bdi' }).parentElement).toHaveTextContent(
      'Astana counts as Kazakhstan',
    );
    expect(result()).toBe('All 22, in 18 rows');
  });

  test('keep what is chosen and tell it', async () => {
    await show(LIST);
    await choice(/^Kazakhstan/);
    expect(cards()).toEqual([
      'Transit of Russian gas to Uzbekistan',
      'Kazakhstan’s own nuclear power plant',
      'Secondary sanctions',
      '“A whole series” of agreements',
    ]);
    expect(groups()).toEqual(['Signed 1', 'Planned 1', 'Threatened 1', 'Claimed 1']);
    expect(result()).toBe('Kazakhstan: 4 of 22');
    expect(option(/^Kazakhstan/)).toHaveAttribute('aria-current', 'true');
    expect(option(/^Prepared/)).toHaveTextContent('Prepared 0');

    await choice(/^Signed/);
    expect(result()).toBe('Signed · Kazakhstan: 1 of 22');
    await choice(/^Planned/);
    expect(result()).toBe('Signed, Planned · Kazakhstan: 2 of 22');
    await choice(/^Kazakhstan/);
    expect(result()).toBe('Signed, Planned: 10 of 22, in 6 rows');
    await act(() => userEvent.click(screen.getByRole('link', { name: 'Show all' })));
    expect(result()).toBe('All 22, in 18 rows');
    expect(screen.queryByRole('link', { name: 'Show all' })).toBeNull();
    // The link is gone; what it led to has the focus.
    expect(document.activeElement).toContainElement(
      within(screen.getByRole('main')).getByRole('status'),
    );
  });

  test('leave the reader where they are', async () => {
    const moves: unknown[] = [];
    await show(LIST);
    window.scrollTo = (...to: unknown[]) => void moves.push(to);
    Element.prototype.scrollIntoView = () => void moves.push('into view');
    await choice(/^Signed/);
    expect(option(/^Signed/)).toHaveFocus();
    expect(moves).toEqual([]);
  });

  test('list a member without its set, where it alone is meant', async () => {
    await show(`${LIST}?party=the+ministries+of+energy`);
    expect(cards()).toEqual(['Memorandum on the Kokshetau, Semey and Ust-Kamenogorsk projects']);
    expect(groups()).toEqual(['Signed 1']);
    const [row] = screen.getAllByRole('article');
    await act(() =>
      userEvent.click(within(row!).getByText(/not stated$/, { selector: 'summary' })),
    );
    expect(screen.getByRole('link', { name: 'Documents signed in Astana' })).toBeVisible();
  });

  test('that match nothing say so, and lead back', async () => {
    await show(`${LIST}?status=prepared&party=Gazprom&order=date`);
    expect(groups()).toEqual([]);
    expect(result()).toBe('Prepared · Gazprom: 0 of 22');
    const back = screen.getByRole('link', { name: 'Show the whole list' });
    expect(back.closest('div')).toHaveTextContent('Nothing matches all these filters.');
    await act(() => userEvent.click(back));
    expect(cards()).toHaveLength(18);
    expect(option('By date')).toHaveAttribute('aria-current', 'true');
  });

  test('fold away all but a few of many parties, and never one that is chosen', async () => {
    const list = '/two-hundred-records/agreements/';
    await show(list, FIXTURES);
    const more = () =>
      filters()
        .getByText(/^\d+ more$/)
        .closest('details')!;
    expect(more()).not.toHaveAttribute('open');
    const folded = within(more()).getAllByRole('link', { hidden: true });
    expect(folded.length).toBeGreaterThan(10);
    const party = folded.at(-2)!;
    await act(() => userEvent.click(party));
    expect(more()).toHaveAttribute('open');
  });

  test('cannot be chosen where that would leave nothing', async () => {
    await show(`${LIST}?party=Gazprom`);
    expect(option(/^Prepared/)).toHaveAttribute('aria-disabled', 'true');
    await choice(/^Prepared/);
    expect(cards()).toEqual(['Transit of Russian gas to Uzbekistan']);
    // What is chosen already can be taken back.
    expect(option(/^Gazprom/)).not.toHaveAttribute('aria-disabled');
  });

  test('take the place of one another in the history', async () => {
    await show(LIST);
    const { length } = window.history;
    await choice(/^Signed/);
    await choice(/^Kazakhstan/);
    expect(window.location.search).toBe('?status=signed&party=Kazakhstan');
    expect(window.history.length).toBe(length);
  });

  test('are menus, closed by Escape and by the button that says what is listed', async () => {
    await show(`${LIST}?status=signed`);
    const menu = filters().getByText('Status').closest('details')!;
    const toggle = () => userEvent.click(filters().getByText('Status'));
    await toggle();
    expect(menu).toHaveAttribute('open');
    await userEvent.keyboard('{Escape}');
    expect(menu).not.toHaveAttribute('open');
    expect(filters().getByText('Status')).toHaveFocus();
    await toggle();
    await userEvent.click(within(menu).getByRole('button', { name: 'Show 8' }));
    expect(menu).not.toHaveAttribute('open');
  });

  test('are not offered where there is nothing to filter', async () => {
    await show('/no-agreements/agreements/', FIXTURES);
    expect(screen.queryByRole('navigation', { name: /Filter/ })).toBeNull();
    expect(within(screen.getByRole('main')).queryByRole('status')).toBeNull();
  });
});

describe('the order', () => {
  test('as in the text has the sections for groups, and each its status', async () => {
    await show(`${LIST}?order=text`);
    expect(groups()).toEqual([
      'Trade and the regional forum 2',
      'The key to the Global South 1',
      'Space and security 1',
      'What was signed in Astana 9, in 5 rows',
      'The nuclear power plant 1',
      'The opening 1',
      'Trade and the regional forum 1',
      'The key to the Global South 2',
      'Space and security 1',
      'A troubling background 2',
      'Pressure from the United States 1',
    ]);
    const gas = screen.getByRole('heading', { name: /^Transit of Russian gas/ }).parentElement!;
    expect(within(gas).getByText('Signed')).toBeVisible();
    expect(gas).toHaveTextContent('The text says it was signed.');
    const [, also] = screen
      .getAllByRole('region')
      .map((group) => group.compareDocumentPosition(screen.getByText('Also mentioned')))
      .filter((position, index, all) => position !== all[index - 1]);
    expect(also).toBe(Node.DOCUMENT_POSITION_PRECEDING);
  });

  test('by date puts those whose date is not stated last', async () => {
    await show(`${LIST}?order=date`);
    const keys = groups().map((text) => text.replace(/ \d+(, in \d+ rows?)?$/, ''));
    const also = keys.lastIndexOf('Not stated');
    expect(keys.indexOf('Not stated')).toBeLessThan(also);
    expect(also).toBe(keys.length - 1);
    expect(
      screen.getAllByText('The text does not say when it was made or when it begins.').length,
    ).toBe(2);
  });
});

describe('the strip', () => {
  const legend = () =>
    textsOf(
      within(screen.getByRole('main'))
        .getAllByRole('link', { name: /^\d+ / })
        .map((link) => link.closest('li')!),
    );

  test('says how much was signed, is under way, or is only mentioned, and leads to each', async () => {
    await show(LIST);
    expect(legend()).toEqual([
      '8 signed (5 of them not named)',
      '6 prepared, announced, issued, or planned',
      '8 mentioned, but not called an agreement',
    ]);
    await act(() => userEvent.click(screen.getByRole('link', { name: /^6 prepared/ })));
    expect(result()).toMatch(/: 6\sof\s22$/);
  });

  test('begins with what there is', async () => {
    await show('/two-hundred-records/agreements/', FIXTURES);
    expect(legend()[0]).toMatch(/^\d+ /);
    await show('/no-agreements/agreements/', FIXTURES);
  });
});

describe('a row', () => {
  test('says how much the text does not, and tells all of it when it is opened', async () => {
    await show(LIST);
    const row = screen
      .getByRole('heading', { name: 'Transit of Russian gas to Uzbekistan' })
      .closest('article')!;
    const details = within(row).getByText('4 details not stated').closest('details')!;
    expect(details).not.toHaveAttribute('open');
    await act(() => userEvent.click(within(row).getByText('4 details not stated')));
    expect(details).toHaveAttribute('open');
    const silent = within(details).getAllByText('not stated');
    expect(silent.length).toBeGreaterThan(0);
    expect(within(row).getByText('November 1, 2023', { selector: 'p bdi' })).toBeVisible();
  });
});

describe('a set', () => {
  test('has its number in its row, so that the rows add up to what is counted above', async () => {
    await show(`${LIST}?status=signed`);
    const counts = screen.getAllByRole('article').map((row) => row.firstElementChild!.textContent);
    // 1 and 7: the documents of the set that are named stand below it, and are not counted again.
    expect(counts).toEqual(['Signed', '7 signed5 not named', 'Signed', 'Signed']);
    expect(result()).toBe('Signed: 8 of 22, in 4 rows');
    expect(screen.getByText(/Documents in a set are counted separately\./)).toBeVisible();
  });

  test('of which all documents are named says how many they are as well', async () => {
    await show('/zhongguo-ganglou/agreements/', FIXTURES);
    expect(textsOf(screen.getAllByRole('article').map((row) => row.firstElementChild!))).toContain(
      '2 signed',
    );
  });

  test('is told as it is, and the documents of it that are named stand below it', async () => {
    await show(`${LIST}?party=Vladimir+Putin`);
    const set = screen.getByRole('heading', { level: 3, name: 'Documents signed in Astana' });
    expect(set.parentElement).toHaveTextContent('7 signed: 2 named in the text, 5 not named');
    expect(textsOf(screen.getAllByRole('heading', { level: 4 }))).toEqual([
      'Action plan for cooperation in sports',
      'Memorandum on the Kokshetau, Semey and Ust-Kamenogorsk projects',
    ]);
    expect(groups()).toEqual(['Signed 7 documents, in 3 rows']);
  });
});

/** What a reader meets in a list: the words in sight, what is chosen, and where the links lead. */
function inSight(page: ParentNode): string[] {
  const walker = document.createTreeWalker(
    page.querySelector('[data-listing]')!,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof HTMLElement && node.hidden
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  const met: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) met.push(node.nodeValue);
    else if (node instanceof HTMLAnchorElement)
      met.push(`${node.pathname}${node.search} ${node.getAttribute('aria-current')}`);
    else if (node instanceof HTMLDetailsElement) met.push(`open: ${node.open}`);
  }
  return met;
}

/** Queries that a listing can be asked for: each value, some pairs, and some nonsense. */
function queriesOf(analysis: Analysis): string[] {
  const listing = listingOf(analysis);
  const none = readFilter(new URLSearchParams(), listing);
  const [statuses, parties] = (['status', 'party'] as const).map((facet) =>
    valuesOf(listing.entries, facet).map((value) => choose(none, facet, value, listing)),
  );
  const some = [...statuses!.slice(0, 5), ...parties!.slice(0, 3), ...parties!.slice(-2)];
  const pairs = statuses!
    .slice(0, 2)
    .flatMap(({ status }) => parties!.slice(-2).map(({ party }) => ({ ...none, status, party })));
  return [
    ...[...some, ...pairs].map(filterSearch),
    '?status=signed&status=planned&party=Kazakhstan&party=Gazprom',
    '?party=Astana',
    '?status=junk&party=Narnia&status=planned&order=junk',
    '?status=junk',
    '?utm_source=letter',
  ];
}

describe('the script that filters the delivered page', () => {
  const lists = ['content', FIXTURES].flatMap((folder) =>
    content(folder)
      .analyses.filter(({ agreements }) => agreements.length > 0)
      .map((analysis) => [analysis.slug, analysis, folder] as const),
  );

  test.each(lists)('%s: shows what the view does', async (slug, analysis, folder) => {
    const list = `/${slug}/agreements/`;
    /** What stands at an address, as a page that could have been delivered. */
    const pageAt = async (query: string) => {
      await show(`${list}${query}`, folder);
      const html = document.body.innerHTML;
      cleanup();
      return html;
    };
    const delivered = await pageAt('');
    for (const query of queriesOf(analysis)) {
      const page = document.createElement('div');
      page.innerHTML = delivered;
      filterList(page, query);
      const drawn = document.createElement('div');
      drawn.innerHTML = await pageAt(query);
      expect(inSight(page), query).toEqual(inSight(drawn));
    }
  });

  test('leaves a page without a list as it is', async () => {
    await show('/no-agreements/agreements/', FIXTURES);
    const before = document.body.innerHTML;
    expect(filterList(document, '?status=signed')).toBeUndefined();
    expect(document.body.innerHTML).toBe(before);
  });
});
