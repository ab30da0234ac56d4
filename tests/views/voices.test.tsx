import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/model/analysis.ts';
import { NOT_STATED, type Quotation, type Speaker } from '../../src/model/record.ts';
import { VoicesView } from '../../src/views/records/Voices.tsx';
import { AtAddress } from './AtAddress.tsx';
import { content, show } from './show.tsx';

const SLUG = '/russia-kazakhstan-astana';
const FIXTURES = 'tests/fixtures/analyses';

beforeEach(() => {
  // jsdom scrolls nowhere.
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
});

const main = () => within(screen.getByRole('main'));
const headings = (level: number) =>
  main()
    .queryAllByRole('heading', { level })
    .map(({ textContent }) => textContent);

/** Shows the page of voices with some quotations of our own. */
function showVoices(analysis: Analysis) {
  render(
    <AtAddress>
      <main>
        <VoicesView analysis={analysis} />
      </main>
    </AtAddress>,
  );
}

/** A quotation of words that stand in the first passage that has them. */
function quote(
  { passages, sections }: Analysis,
  words: string,
  speaker: Speaker,
  more: Partial<Quotation> = {},
): Quotation {
  const passage = passages.findIndex((text) => text.includes(words));
  const start = passages[passage]!.indexOf(words);
  return {
    kind: 'quotation',
    id: `words-${passage}-${start}`,
    evidence: {
      section: sections[0]!.id,
      passage,
      start: 0,
      end: passages[passage]!.length,
      words: [],
    },
    words,
    at: { start, end: start + words.length },
    use: 'reported',
    speaker,
    ...more,
  };
}

describe('the voices of the article', () => {
  test('stand by speaker: those whom the text identifies, those it does not name, then mere marks', async () => {
    await show(`${SLUG}/voices/`);
    expect(headings(1)).toEqual(['Voices']);
    expect(headings(2)).toEqual([
      'Identified by the text 8',
      'Not named by the text 1',
      'Scare quotes 4',
      'Names in quotation marks 3',
    ]);
    expect(headings(3)).toEqual([
      'the Kazakh leader',
      'Kazakhstan',
      'Almasadam Satkaliev',
      'the leaders of the two countries',
      'Vladimir Putin 2',
      'Reuters',
      'Le Monde',
      'Matthew Axelrod',
      'Experts',
    ]);
    expect(main().getByText(/Who says what/)).toHaveTextContent(
      '8 identified by the text, 1 not named',
    );
  });

  test('explain once how the text gives words, with how often', async () => {
    await show(`${SLUG}/voices/`);
    const terms = main()
      .getAllByRole('term')
      .slice(0, 3)
      .map(({ textContent }) => textContent);
    expect(terms).toEqual(['Quoted 3', 'Attributed 2', 'Reported 5']);
    expect(main().getAllByText(/as the speaker’s words/)).toHaveLength(1);
  });

  test('set the words off within their sentence, and lead to them in the text', async () => {
    await show(`${SLUG}/voices/`);
    const words = main().getByText(/“is based on the principles of mutual respect/);
    expect(words.tagName).toBe('MARK');
    const entry = within(words.closest('li')!);
    expect(words.closest('blockquote')!).toHaveTextContent(
      /^the Russian president in a recent interview with “Kazakhstanskaya Pravda” emphasized/,
    );
    expect(entry.getByText('the Russian president')).toBeVisible();
    expect(entry.getByText('Kazakhstanskaya Pravda')).toBeVisible();
    expect(entry.getByText('not stated')).toBeVisible();
    expect(entry.getByRole('link', { name: 'See in text' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/russia-kazakhstan-astana\/balance\/#quotation\.[a-z0-9-]+$/),
    );
  });

  test('are reached from every view, and say how many they are', async () => {
    await show(`${SLUG}/agreements/`);
    const views = within(screen.getByRole('navigation', { name: 'Views of this analysis' }));
    expect(views.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Text',
      'Agreements8 signed',
      'Figures15',
      'Voices9',
    ]);
    await act(async () => {
      await userEvent.click(views.getByRole('link', { name: /Voices/ }));
    });
    expect(headings(1)).toEqual(['Voices']);
    expect(views.getByRole('link', { current: 'page' })).toHaveTextContent('Voices');
    expect(document.title).toBe(
      'Voices · Russia and Kazakhstan: what was agreed in Astana · Verbatim',
    );
  });

  test('have a link to each entry that a mark in the text leads to', async () => {
    await show(`${SLUG}/voices/`);
    for (const { id } of content().analyses[0]!.quotations) {
      const entry = document.getElementById(`entry.quotation.${id}`);
      expect(entry, id).toHaveAttribute('tabindex', '-1');
    }
  });

  test('are suggested for an address that is nearly theirs', async () => {
    await show(`${SLUG}/voicse/`);
    expect(main().getByRole('link', { name: /^Voices: Russia and Kazakhstan/ })).toHaveAttribute(
      'href',
      `${SLUG}/voices/`,
    );
  });

  test('can be taken away as files', async () => {
    await show(`${SLUG}/voices/`);
    expect(main().getByText(/^Download all/)).toHaveTextContent(
      'Download all voices as CSV or JSON',
    );
    for (const format of ['csv', 'json']) {
      const link = main().getByRole('link', { name: format.toUpperCase() });
      expect(link).toHaveAttribute('href', `${SLUG}/voices.${format}`);
      expect(link).toHaveAttribute('download', `russia-kazakhstan-astana-voices.${format}`);
    }
  });
});

describe('voices of other texts', () => {
  const [arabic] = content(FIXTURES).analyses.filter(({ dir }) => dir === 'rtl');
  const analysis = { ...arabic!, quotations: [] as Quotation[] };
  const text = analysis.passages[0]!;
  const said = text.slice(0, text.indexOf(' ', 12));

  test('that quote nobody say so, and offer nothing to take away', () => {
    showVoices(analysis);
    expect(main().getByText(/This text quotes nobody/)).toBeVisible();
    expect(main().getByRole('link', { name: 'Read the text' })).toBeVisible();
    expect(main().queryByText(/Download/)).toBeNull();
    expect(headings(2)).toEqual([]);
  });

  test('keep the direction of the text in its words, and of the interface in its own', () => {
    const speaker: Speaker = { kind: 'unnamed', words: 'خبراء' };
    showVoices({ ...analysis, quotations: [quote(analysis, said, speaker)] });
    const words = main().getByText(said);
    expect(words.closest('[dir]')).toHaveAttribute('dir', 'rtl');
    expect(words.closest('[lang]')).toHaveAttribute('lang', analysis.lang);
    // In the quotation marks of its language.
    const unnamed = main().getByText('خبراء');
    expect(unnamed.tagName).toBe('Q');
    expect(unnamed).toHaveAttribute('lang', analysis.lang);
    const entry = within(words.closest('li')!);
    expect(entry.getByText('Reported').closest('[dir]')).toHaveAttribute('dir', 'ltr');
  });

  test('say of marks of the author alone that nobody is quoted', () => {
    const marks = [quote(analysis, said, { kind: 'author' }, { use: 'author' })];
    showVoices({ ...analysis, quotations: marks });
    expect(headings(2)).toEqual(['Scare quotes 1']);
    expect(main().getByText(/its quotation marks are the author’s own/)).toBeVisible();
    expect(
      main().getByText('The quotation marks are the author’s; nobody is quoted.'),
    ).toBeVisible();
    // Marks are given in no way that would need a word.
    expect(main().queryByText('Reported')).toBeNull();
  });

  test('tell what is wrong with the marks, and what the edition reads', () => {
    const marks = 'the closing mark is missing';
    const via = { words: 'الوكالة', is: 'رويترز' };
    const named: Speaker = { kind: 'named', name: 'الوزير', words: 'هو' };
    showVoices({ ...analysis, quotations: [quote(analysis, said, named, { marks, via })] });
    const entry = within(main().getByText(said).closest('li')!);
    expect(entry.getByText(marks)).toBeVisible();
    expect(entry.getByText('هو')).toBeVisible();
    expect(entry.getByText('رويترز').closest('dd')).toHaveTextContent(
      'رويترز (the editors’ reading of “الوكالة”)',
    );
    expect(headings(3)).toEqual(['الوزير']);
  });

  test('name the author where the author speaks as a source', () => {
    const own = [quote(analysis, said, { kind: 'author' })];
    const { unmount } = render(
      <AtAddress>
        <main>
          <VoicesView analysis={{ ...analysis, author: NOT_STATED, quotations: own }} />
        </main>
      </AtAddress>,
    );
    expect(main().getByText(/whose name is not stated/)).toBeVisible();
    unmount();
    showVoices({ ...analysis, author: 'ليلى', quotations: own });
    expect(main().getByText('ليلى')).toBeVisible();
    expect(headings(2)).toEqual(['The author 1']);
  });

  test.each(content(FIXTURES).analyses)('of $slug are shown', async ({ slug, quotations }) => {
    await show(`/${slug}/voices/`, FIXTURES);
    expect(headings(1)).toEqual(['Voices']);
    expect(document.querySelectorAll('main blockquote')).toHaveLength(quotations.length);
  });
});
