import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../src/preferences/preferences.ts';
import { usePreferences } from '../../src/preferences/store.ts';
import { content, show } from './show.tsx';

const SLUG = '/russia-kazakhstan-astana';
const FIXTURES = 'tests/fixtures/analyses';

beforeEach(() => {
  // jsdom scrolls nowhere.
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
  usePreferences.setState(DEFAULTS);
});

const click = (name: string | RegExp, scope = screen.getByRole('main')) =>
  userEvent.click(within(scope).getAllByRole('link', { name })[0]!);

describe('the text', () => {
  test('says before its first paragraph in a line what it is, and leads to all else', async () => {
    await show(`${SLUG}/`);
    const notice = screen.getByText(/Opinion analysis, translated\./).closest('p')!;
    expect(notice).toHaveTextContent(
      /^Opinion analysis, translated\. Translator: V\. Sergeev\. Author and original: not stated\. About this text$/,
    );
    const [, anchor] = within(notice)
      .getByRole('link', { name: 'About this text' })
      .getAttribute('href')!
      .split('#');
    expect(document.getElementById(anchor!)).toBe(
      screen.getByRole('heading', { name: 'About this text' }),
    );
    const paragraph = screen.getByText(/visit of Vladimir Putin to Astana/);
    expect(notice.compareDocumentPosition(paragraph)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('has one heading of level 1 and one for each section', async () => {
    await show(`${SLUG}/`);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    for (const { heading } of content().analyses[0]!.sections)
      if (heading) expect(screen.getByRole('heading', { name: heading.text })).toBeVisible();
  });

  test('marks the words that carry a record as a link to it', async () => {
    await show(`${SLUG}/`);
    await click('$28.2 billion');
    await screen.findByRole('heading', {
      level: 1,
      name: /Trade turnover between Russia and Kazakhstan/,
    });
  });

  test('tells what stood around it', async () => {
    await show(`${SLUG}/`);
    const about = within(screen.getByRole('heading', { name: 'About this text' }).parentElement!);
    expect(about.getByText('V. Sergeev')).toBeVisible();
    expect(about.getByText('This is how we will overcome the limitations.')).toBeVisible();
    // What is shown is the translation: the original is another text.
    expect(
      about.getByText(
        'The headline and section headings are by the editors; everything else is the text of the translation.',
      ),
    ).toBeVisible();
    expect(about.getByText(/^added 24 November 2026 by/)).toBeVisible();
    expect(
      about.getByText(
        'Author, publisher, date of publication, original, original language and method of translation',
      ).nextElementSibling,
    ).toHaveTextContent('not stated');
    expect(about.getByText('Our Telegram channel').parentElement).toHaveTextContent('not stated');
  });
});

describe('agreements', () => {
  test('signed ones come first, and documents are counted, not cards', async () => {
    await show(`${SLUG}/agreements/`);
    const groups = screen
      .getAllByRole('region')
      .map((group) => within(group).getAllByRole('heading')[0]!.textContent);
    expect(groups).toEqual([
      'Signed 8 documents, in 4 rows',
      'Prepared 2',
      'Announced 1',
      'Issued 1',
      'Planned 2',
      'Existing practice 4',
      'Said to be a goal 2',
      'Threatened 1',
      'Claimed 1',
    ]);
    expect(screen.getByText('(5 of them not named)')).toBeVisible();
    expect(screen.getByText('7 signed: 2 named in the text, 5 not named')).toBeInTheDocument();
  });

  test('a status is explained where it stands, and all of them at the end', async () => {
    await show(`${SLUG}/agreements/`);
    const prepared = within(screen.getByRole('region', { name: /^Prepared/ }));
    const meaning = 'The text says it was prepared, not that it was signed.';
    const [row] = prepared.getAllByRole('article');
    await userEvent.click(within(row!).getByText(/not stated$/, { selector: 'summary' }));
    expect(within(row!).getByText(meaning)).toBeVisible();
    await userEvent.click(screen.getByText('What the statuses mean'));
    expect(screen.getByText(meaning, { selector: 'dd' })).toBeVisible();
  });

  test('what nobody has agreed to has no parties and is no instrument', async () => {
    const factsOf = async (id: string) => {
      await show(`${SLUG}/agreements/${id}/`);
      const facts = screen
        .getAllByRole('term')
        .map((term) => `${term.textContent}: ${term.nextElementSibling!.textContent}`);
      cleanup();
      return facts.slice(0, 2);
    };
    expect(await factsOf('secondary-sanctions')).toEqual([
      'What it is: secondary sanctions',
      'Named with it: Astana',
    ]);
    expect(await factsOf('lada-assembly')).toEqual([
      'What it is: readiness',
      'Named with it: Russia',
    ]);
  });

  test('one says what is known, what is not stated, and the sentence', async () => {
    await show(`${SLUG}/agreements/gas-transit-uzbekistan/`);
    const facts = screen
      .getAllByRole('term')
      .map((term) => `${term.textContent}: ${term.nextElementSibling!.textContent}`);
    expect(facts).toEqual([
      'Instrument: agreement',
      'Parties: Kazakhstan, Gazprom',
      'Signed by: not stated',
      'Date: November 1, 2023',
      'From: not stated',
      'Term: 15 years',
      'Volume, price: not stated',
    ]);
    expect(screen.getByRole('blockquote')).toHaveTextContent(
      /Experts are unanimous .*Uzbekistan\./,
    );
    await click('See in text');
    expect(
      await screen.findByRole('heading', { name: 'The key to the Global South' }),
    ).toBeVisible();
  });

  test('a member of the set leads to it', async () => {
    await show(`${SLUG}/agreements/sports-action-plan/`);
    await click('Documents signed in Astana');
    await screen.findByRole('heading', { level: 1, name: /Documents signed in Astana/ });
  });
});

describe('empty states', () => {
  test.each([
    ['agreements', 'This text mentions no agreements.'],
    ['figures', 'This text gives no figures.'],
  ])('an analysis without %s says so', async (view, words) => {
    await show(`/no-agreements/${view}/`, FIXTURES);
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Read the text' })).toBeVisible();
  });
});

test('an unknown address suggests the nearest', async () => {
  await show(`${SLUG}/agrements/`);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Page not found');
  const [first] = within(screen.getByRole('main')).getAllByRole('listitem');
  expect(within(first!).getByRole('link')).toHaveAttribute('href', `${SLUG}/agreements/`);
});

test('the settings change the preferences, and can be reset', async () => {
  await show('/');
  expect(screen.queryByRole('radio', { hidden: true })).toBeNull();
  await userEvent.hover(screen.getByRole('button', { name: 'Reading settings' }));
  await screen.findByRole('radio', { name: 'Sepia', hidden: true });
  const radio = (name: string) => screen.getByRole('radio', { name, hidden: true });
  await userEvent.click(radio('Sepia'));
  await userEvent.click(radio('Large'));
  await userEvent.click(radio('Open'));
  await userEvent.click(radio('Short'));
  await userEvent.click(radio('Sans'));
  expect(usePreferences.getState()).toEqual({
    ...DEFAULTS,
    theme: 'sepia',
    size: 'large',
    spacing: 'open',
    width: 'narrow',
    face: 'sans',
  });
  expect(radio('Sepia')).toBeChecked();
  await userEvent.click(screen.getByRole('button', { name: 'Reset', hidden: true }));
  expect(usePreferences.getState()).toEqual(DEFAULTS);
});

test('the library shows each analysis in its language, and of the newest what kind of text it is', async () => {
  await show('/', FIXTURES);
  for (const { title } of content(FIXTURES).analyses)
    expect(screen.getByRole('heading', { name: title })).toBeVisible();
  expect(screen.getByText(/, translated/)).toBeVisible();
  expect(screen.getAllByText('English').length).toBeGreaterThan(2);
});
