import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { entryId } from '../../src/model/address/address.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import {
  NOT_STATED,
  type DatedEvent,
  type DateWords,
  type Figure,
  type QuotedFigure,
  type Qualifier,
  type Quotation,
} from '../../src/model/record.ts';
import { FiguresView } from '../../src/views/records/Figures.tsx';
import { FigureView } from '../../src/views/records/RecordPage.tsx';
import { AtAddress } from './AtAddress.tsx';
import { content, show } from './show.tsx';

const SLUG = '/russia-kazakhstan-astana';
const FIXTURES = 'tests/fixtures/analyses';

beforeEach(() => {
  // jsdom scrolls nowhere.
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
});

const click = (name: string) =>
  userEvent.click(within(screen.getByRole('main')).getAllByRole('link', { name })[0]!);
const picture = (name: string) =>
  within(screen.getByRole('heading', { name }).closest('article') as HTMLElement);
const line = (name: string) =>
  within(screen.getByRole('main')).getAllByRole('link', { name })[0]!.closest('li')!.textContent;
const facts = (within = document.body) =>
  [...within.querySelectorAll('dt')].map(
    (term) => `${term.textContent}: ${term.nextElementSibling!.textContent}`,
  );

/** Shows the figures of the article with its records changed. */
function showWith(change: (analysis: Analysis) => Partial<Analysis>): void {
  const analysis = content().analyses[0]!;
  render(
    <AtAddress>
      <FiguresView analysis={{ ...analysis, ...change(analysis) }} />
    </AtAddress>,
  );
}

const evidence = { section: 'trade', passage: 0, start: 0, end: 0, words: [] };
const at = (words: string, edtf?: string, qualifier?: Qualifier): DateWords => ({
  words,
  ...(edtf !== undefined && { when: { edtf, ...(qualifier && { qualifier }) } }),
});
const figure = (
  id: string,
  parts: Partial<QuotedFigure> & Pick<QuotedFigure, 'value'>,
): Figure => ({
  kind: 'figure',
  id,
  label: `Goods of ${id}`,
  about: 'trade',
  evidence,
  unsaid: [],
  ...parts,
});
const tonnes = (id: string, number: number, about = false): Figure =>
  figure(id, {
    value: { words: `${number}`, exactness: about ? 'about' : 'exact', number },
    unit: { words: 'tonnes' },
    period: at('2025', '2025'),
  });
const event = (id: string, when: DateWords, phase: DatedEvent['phase'] = 'happened') =>
  ({ kind: 'event', id, label: `Event ${id}`, evidence, when, phase }) as DatedEvent;

describe('the page', () => {
  test('says what the numbers are, and what the text never says of them', async () => {
    await show(`${SLUG}/figures/`);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Figures');
    expect(
      screen.getByText(
        /^Numbers in the text, exactly as given; those marked “calculated” are worked out by the editors\. None comes with a source, and the text never says/,
      ),
    ).toHaveTextContent('never says which dollar.');
  });

  test('has what matters most large, with its limits and its sentence', async () => {
    await show(`${SLUG}/figures/`);
    const turnover = picture('Trade turnover between Russia and Kazakhstan');
    expect(turnover.getByText('$28.2').parentElement).toHaveTextContent('$28.2 billion');
    expect(turnover.getByRole('blockquote')).toHaveTextContent('in 2022, trade turnover');
    // What the lead says of all of them is not said again.
    expect(turnover.queryByText('which dollar')).toBeNull();
    expect(
      picture('Regions of Russia with a direct connection with Kazakhstan').getByText(
        'what a direct connection is',
      ).parentElement,
    ).toHaveTextContent('what a direct connection is: not stated');
    expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent('Trade turnover');
  });

  test('has all other numbers a line each: value, what it is, and its limits last', async () => {
    await show(`${SLUG}/figures/`);
    expect(line('Trade agreements prepared, total value')).toBe(
      'about 100 million dollars Trade agreements prepared, total value approximate · period not stated',
    );
    expect(line('Term of the gas transit agreement')).toMatch(/^15 years /);
    expect(line('Documents signed that the text does not name')).toMatch(
      /calculated: seven.* − 2 named = 5 documents$/,
    );
  });

  test('tells of no share where a figure is only listed: that is on its own page', async () => {
    await show(`${SLUG}/figures/`);
    const main = within(screen.getByRole('main'));
    for (const article of main.getAllByRole('article'))
      expect(within(article).queryByRole('link', { name: 'Share or cite' })).toBeNull();
    cleanup();
    await show(`${SLUG}/figures/trade-turnover/`);
    expect(screen.getByRole('link', { name: 'Share or cite' })).toBeVisible();
  });

  test('sets what it puts together beside the words of the text, never as them', async () => {
    await show(`${SLUG}/figures/`);
    const regions = screen.getByRole('heading', {
      name: 'Regions of Russia with a direct connection with Kazakhstan',
    }).nextElementSibling!;
    expect(regions).toHaveTextContent(/^76$/);
    expect(regions.nextElementSibling).toHaveTextContent('of 89 regions of Russia · currently');
    const of = within(regions.nextElementSibling as HTMLElement).getByText('of');
    expect(of).toHaveAttribute('lang', 'en');
    expect(of.nextElementSibling).toHaveTextContent('89 regions of Russia');
  });

  test('keeps the unit of what is calculated, and sets it in another face', async () => {
    await show('/acuerdo-del-rio/figures/', FIXTURES);
    const [value] = screen.getAllByText('432.100.000 pesos', { selector: '[data-calculated]' });
    expect(value!.closest('li')).toHaveTextContent('Aporte de Montelara');
  });

  test.each<[string, Partial<QuotedFigure>, string]>([
    ['foretold', { mode: { is: 'forecast', words: 'will' } }, 'forecast'],
    [
      'an upper limit',
      { value: { words: 'up to 5', exactness: 'bound', number: 5, bound: '<=' } },
      'an upper limit',
    ],
    [
      'foretold and no exact number',
      {
        mode: { is: 'condition', words: 'if' },
        value: { words: 'dozens', exactness: 'magnitude' },
      },
      'conditional · no exact number',
    ],
  ])('says of a number that is %s in its line that it is', (_, parts, words) => {
    showWith(() => ({
      figures: [figure('a', { value: { words: '5', exactness: 'exact', number: 5 }, ...parts })],
    }));
    expect(
      screen.getAllByRole('link', { name: 'Goods of a' })[0]!.closest('li')!.textContent,
    ).toMatch(new RegExp(`Goods of a ${words}$`));
  });

  test('draws a change with the value that it is of, and no bar where nothing is compared', () => {
    showWith(() => ({
      figures: [
        tonnes('turnover', 28),
        figure('growth', {
          value: { words: '7%', exactness: 'change', direction: 'up', by: 7 },
          base: NOT_STATED,
          period: at('2026', '2026'),
          changeOf: 'turnover',
        }),
      ],
    }));
    const turnover = picture('Goods of turnover');
    expect(turnover.getByText('7%', { selector: 'strong' }).parentElement).toHaveTextContent(
      '↗ 7%',
    );
    expect(turnover.getByText('base not stated')).toBeVisible();
    expect(document.querySelectorAll('article svg')).toHaveLength(0);
  });
});

describe('the table', () => {
  test('opens without a script, with a caption, scoped headers and every field', async () => {
    await show(`${SLUG}/figures/`);
    const summary = screen.getByText('Show as table');
    expect(summary.closest('details')).not.toHaveAttribute('open');
    await act(async () => userEvent.click(summary));
    const table = screen.getByRole('table', { name: 'All figures in this text' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Figure',
      'Value',
      'Unit',
      'Of',
      'Period',
      'Compared with',
      'Source',
      'From the text or calculated',
    ]);
    const cells = (name: RegExp) =>
      within(within(table).getByRole('row', { name }))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent);
    expect(cells(/Growth of trade turnover/)).toEqual([
      'grew by another 7%',
      '%',
      '',
      'from January to August 2023',
      'not stated',
      'not stated',
      'from the text (a change)',
    ]);
    expect(cells(/Share of regions/).at(-1)).toBe(
      'calculated: 76 ÷ 89 = 85.4%, rounded to 1 decimal place',
    );
  });

  test('says how the edition reads a value that needs it', () => {
    showWith(() => ({
      figures: [
        figure('port', {
          value: { words: '3860万吨', is: '38600000', exactness: 'exact', number: 38600000 },
        }),
      ],
    }));
    expect(screen.getByRole('row', { name: /Goods of port/ })).toHaveTextContent(
      '3860万吨 read as 38600000',
    );
  });
});

describe('a figure', () => {
  test('tells field by field what the text says and where it is silent', async () => {
    await show(`${SLUG}/figures/trade-growth/`);
    expect(facts(screen.getByRole('main'))).toEqual([
      'Period: from January to August 2023',
      'Compared with: not stated',
      'Source: not stated',
      'What changes: Trade turnover between Russia and Kazakhstan',
      'Said by: the author',
    ]);
    expect(screen.getByRole('blockquote')).toHaveTextContent(
      'from January to August 2023, it grew by another 7%',
    );
  });

  test('that is approximate says so', async () => {
    await show(`${SLUG}/figures/forum-trade-value/`);
    // Its numerals are set apart from the words around them.
    expect(screen.getByText('100').parentElement).toHaveTextContent(/^about 100 million dollars$/);
    expect(screen.getByText('Approximate.')).toBeVisible();
    expect(screen.getByText('Which dollar').nextElementSibling).toHaveTextContent('not stated');
  });

  test('that is derived shows its formula, and leads to its inputs and their sentences', async () => {
    await show(`${SLUG}/figures/share-of-connected-regions/`);
    expect(screen.getByText('Calculated by the editors:').parentElement).toHaveTextContent(
      'Calculated by the editors: 76 ÷ 89 = 85.4%, rounded to 1 decimal place',
    );
    expect(screen.getAllByRole('blockquote').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('76 have a direct connection with Kazakhstan'),
      expect.stringContaining('out of 89 regions of Russia'),
    ]);
    await click('89');
    await screen.findByRole('heading', { level: 1, name: /Regions of Russia/ });
    // And back: the input says what it is used for.
    await click('Share of regions with a direct connection');
    await screen.findByRole('heading', { level: 1, name: /Share of regions/ });
  });

  test('within the words of another is said by them', () => {
    const analysis = content().analyses[0]!;
    const passage = 'She said “it costs 5 crowns”.';
    const span = { start: 19, end: 20 };
    const { passages } = analysis;
    const cost = figure('cost', {
      value: { words: '5', exactness: 'exact', number: 5 },
      evidence: { section: 'trade', passage: passages.length, start: 0, end: 29, words: [span] },
    });
    const quotation: Quotation = {
      kind: 'quotation',
      id: 'she',
      evidence: { section: 'trade', passage: passages.length, start: 0, end: 29, words: [] },
      words: '“it costs 5 crowns”',
      at: { start: 9, end: 28 },
      use: 'direct',
      speaker: { kind: 'named', words: 'She', name: 'The minister' },
    };
    render(
      <AtAddress>
        <FigureView
          analysis={{
            ...analysis,
            passages: [...passages, passage],
            figures: [cost],
            quotations: [quotation],
          }}
          figure={cost}
        />
      </AtAddress>,
    );
    expect(facts()).toEqual(['Said by: The minister']);
    expect(screen.getByRole('link', { name: 'The minister' })).toHaveAttribute(
      'href',
      `${SLUG}/voices/#${entryId('quotation', 'she')}`,
    );
  });
});

describe('pictures', () => {
  test('a share is drawn once, as so many of so many', async () => {
    await show(`${SLUG}/figures/`);
    const drawn = screen.getAllByRole('figure');
    expect(drawn.map(({ textContent }) => textContent)).toEqual(['76 / 89, one square each']);
    const regions = picture('Regions of Russia with a direct connection with Kazakhstan');
    expect(regions.getByRole('figure')).toBe(drawn[0]);
    expect(regions.getByText('85.4%', { selector: 'strong' }).closest('li')).toHaveTextContent(
      'Share of regions with a direct connection calculated: 76 ÷ 89 = 85.4%',
    );
    expect(drawn[0]!.querySelectorAll('rect')).toHaveLength(89);
  });

  test('a large whole is drawn as a length', () => {
    showWith(() => ({
      figures: [
        tonnes('all', 1234.5),
        { ...tonnes('some', 802.4), of: { words: '1234.5 tonnes' } },
      ],
    }));
    const [parts] = screen.getAllByRole('figure');
    expect(parts).toHaveTextContent('802.4 / 1234.5, drawn to scale');
    const [, filled] = parts!.querySelectorAll('rect');
    expect(parseFloat(filled!.getAttribute('width')!)).toBeCloseTo(65, 0);
  });

  test('a part that is foretold is drawn and named otherwise than one that is', () => {
    const look = (mode: boolean) => {
      cleanup();
      showWith(() => ({
        figures: [
          tonnes('all', 1234.5),
          {
            ...(tonnes('some', 802.4) as QuotedFigure),
            of: { words: '1234.5 tonnes' },
            ...(mode && { mode: { is: 'forecast', words: 'will' } }),
          },
        ],
      }));
      const [parts] = screen.getAllByRole('figure');
      return {
        words: parts!.textContent,
        drawn: parts!.querySelectorAll('rect')[1]!.getAttribute('class'),
      };
    };
    const [stated, foretold] = [look(false), look(true)];
    expect(foretold.words).toBe(`${stated.words}, forecast`);
    expect(foretold.drawn).not.toBe(stated.drawn);
  });

  test('figures that can be compared stand as bars, the greatest first, each with its value', () => {
    showWith(() => ({
      figures: [tonnes('Velm', 30), tonnes('Nyby', 60, true), tonnes('Ost', 15)],
    }));
    const bars = screen.getByRole('figure');
    expect(bars).toHaveTextContent(/^Set side by side by the editors: tonnes, 2025/);
    expect(
      within(bars)
        .getAllByRole('listitem')
        .map((item) => [item.textContent, item.querySelector('rect')!.getAttribute('width')]),
    ).toEqual([
      ['Goods of Nyby 60 approximate', '100%'],
      ['Goods of Velm 30', '50%'],
      ['Goods of Ost 15', '25%'],
    ]);
    expect(bars).toHaveTextContent(/Dashed bar: not an exact fact/);
  });

  test('a forecast beside what was is drawn and named as one', () => {
    const turnover = (year: string, parts: Partial<QuotedFigure> = {}): Figure => ({
      ...(tonnes(year, 30) as QuotedFigure),
      label: `Turnover, ${year}`,
      period: at(year, year),
      ...parts,
    });
    showWith(() => ({
      figures: [turnover('2024'), turnover('2030', { mode: { is: 'forecast', words: 'will' } })],
    }));
    const [was, willBe] = within(screen.getByRole('figure')).getAllByRole('listitem');
    expect(was).not.toHaveTextContent('forecast');
    expect(willBe).toHaveTextContent('forecast');
    const look = (item: HTMLElement) => item.querySelector('rect')!.getAttribute('class');
    expect(look(was!)).not.toBe(look(willBe!));
  });

  test('figures that cannot be compared have none', async () => {
    await show(`${SLUG}/figures/`);
    expect(screen.queryByText('Set side by side by the editors')).toBeNull();
  });
});

describe('dates', () => {
  const dates = () => screen.getByRole('region', { name: 'Dates in the text' });
  /** What is drawn of a shape in the legend, with its words. */
  const key = (words: string) => within(dates()).getByText(words).closest('li')!;
  const rows = (list: HTMLElement) =>
    [...list.children].map((row) => row.firstElementChild!.textContent);

  const article = (): Partial<Analysis> => ({
    agreements: [],
    quotations: [],
    figures: [{ ...tonnes('trade', 1), period: at('2022', '2022') }],
    events: [
      event('baikonur', at('until 2050', '2050'), 'planned'),
      event('rosatom', at('November 9', 'XXXX-11-09')),
      event('gas', at('November 1, 2023', '2023-11-01')),
      event('csto', at('the beginning of 2022', '2022', 'beginning')),
      event('memorable', at('January 2022', '2022-01')),
      event('soyuz', at('2025', '2025'), 'planned'),
    ],
  });

  test('stand in the order of time, each with its words, what it is, and the way to it', () => {
    showWith(article);
    const [placed, withoutYear] = within(dates())
      .getAllByRole('list', { name: '' })
      .filter(({ tagName }) => tagName === 'OL');
    expect(rows(placed!)).toEqual([
      // In the order of the records, for both are of the whole year.
      'the beginning of 2022',
      '2022',
      'January 2022',
      'November 1, 2023',
      '2025',
      'until 2050',
    ]);
    expect(rows(withoutYear!)).toEqual(['November 9']);
    const entry = document.getElementById(entryId('event', 'soyuz'))!;
    expect(entry).toHaveTextContent('Event soyuz (planned)');
    expect(within(entry).getByRole('link', { name: 'See in text' })).toHaveAttribute(
      'href',
      `${SLUG}/trade/#event.soyuz`,
    );
    expect(document.getElementById(entryId('event', 'gas'))).toHaveTextContent('(happened)');
    expect(within(placed!).getByRole('link', { name: 'Goods of trade' })).toHaveAttribute(
      'href',
      `${SLUG}/figures/trade/`,
    );
  });

  test('are drawn no more exactly than their words, and one without its year is not', () => {
    showWith(article);
    const width = (id: string) => {
      const mark = document.getElementById(entryId('event', id))!.closest('ol > li')!;
      const shape = [...mark.querySelectorAll(':scope > svg > :is(rect, svg)')].at(-1);
      return shape && parseFloat(shape.getAttribute('width')!);
    };
    const year = width('soyuz')!;
    expect(year / width('memorable')!).toBeCloseTo(12, 0);
    expect(width('gas')).toBeLessThan(width('memorable')! / 10);
    expect(width('rosatom')).toBeUndefined();
    // "The beginning of 2022" is not all of it, and where it ends is open.
    expect(year / width('csto')!).toBeCloseTo(3, 1);
    expect(key('only part of the period is meant')).toBeVisible();
  });

  test('have a legend of the shapes that there are, each drawn', () => {
    showWith(() => ({
      ...article(),
      figures: [],
      events: [event('a', at('2024', '2024')), event('b', at('2025', '2025'), 'planned')],
    }));
    expect(screen.getByText('Bar length shows how exact the date is.')).toBeVisible();
    const planned = key('planned');
    expect(planned.querySelector('rect.planned')).not.toBeNull();
    expect(planned.closest('ul')!.children).toHaveLength(1);
  });

  test('by which something ends are a line that ends there, and are told so', async () => {
    await show(`${SLUG}/figures/`);
    const row = within(dates()).getByText('until').closest('li')!;
    expect(row.firstElementChild).toHaveTextContent('until 2050');
    const line = row.querySelector(':scope > svg > svg')!;
    expect(line).toHaveAttribute('x', '0.00%');
    expect(line.querySelector('path')).toHaveAttribute('d', 'M0 6H100M100 0V12');
    expect(key('until then, or from then on')).toBeVisible();
  });

  test('far apart are told to be, where the line is broken', () => {
    showWith(article);
    expect(dates()).toHaveTextContent('Broken between 2025 and 2050: 24 years without a date.');
  });

  test('run as the page does, whichever way the text is written', () => {
    showWith(article);
    const x = () =>
      [...dates().querySelectorAll('ol > li > svg')].map((svg) =>
        parseFloat([...svg.querySelectorAll(':scope > :is(rect, svg)')].at(-1)!.getAttribute('x')!),
      );
    const ltr = x();
    cleanup();
    showWith((analysis) => ({ ...article(), dir: 'rtl', slug: analysis.slug }));
    const rtl = x();
    expect(rtl).toEqual(ltr);
  });

  test('are a list without a line where there is but one, or none has a year', () => {
    showWith(() => ({ ...article(), figures: [], events: [event('one', at('2025', '2025'))] }));
    expect(dates().querySelector('svg')).toBeNull();
    expect(dates()).toHaveTextContent('Event one');
    cleanup();
    showWith(() => ({ ...article(), figures: [], events: [event('one', at('May', 'XXXX-05'))] }));
    expect(dates()).toHaveTextContent('No date in this text comes with a year');
    expect(dates().querySelector('svg')).toBeNull();
  });

  test('stand there too if there are no figures', () => {
    showWith(() => ({ ...article(), figures: [] }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Figures');
    expect(screen.getByText(/This text gives no figures\. Its dates/)).toBeVisible();
    expect(dates()).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Read the text' })).toBeNull();
  });

  test('of agreements that the text does not state are told to be missing', () => {
    showWith(({ agreements }) => ({ ...article(), agreements }));
    const heading = screen.getByRole('heading', { name: 'No date stated' });
    expect(
      within(heading.nextElementSibling as HTMLElement).getByRole('link', {
        name: 'Documents signed in Astana',
      }),
    ).toHaveAttribute('href', `${SLUG}/agreements/astana-documents/`);
  });

  test('of many figures are folded', () => {
    showWith(() => ({
      ...article(),
      figures: Array.from({ length: 25 }, (_, index) => tonnes(`port-${index}`, index + 1)),
    }));
    expect(within(dates()).getByText('25 figures')).toBeVisible();
  });
});

test('an analysis without figures and dates says so', async () => {
  await show('/no-agreements/figures/', FIXTURES);
  expect(screen.getByText('This text gives no figures.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Read the text' })).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Dates in the text' })).toBeNull();
});

test('two hundred figures are all there, read by their topics, and comparable ones as bars', () => {
  showWith(() => ({
    agreements: [],
    quotations: [],
    events: [],
    figures: Array.from({ length: 200 }, (_, index) =>
      index % 2
        ? tonnes(`port-${index}`, index + 1)
        : figure(`other-${index}`, {
            about: `Port ${Math.floor(index / 20)}`,
            value: { words: `${index}`, exactness: 'exact', number: index },
          }),
    ),
  }));
  const bars = screen.getByRole('figure');
  expect(bars.querySelectorAll('li')).toHaveLength(100);
  expect(within(bars).getByText('Show all 100')).toBeVisible();
  expect(screen.getAllByRole('heading', { level: 3 }).map((topic) => topic.textContent)).toEqual(
    Array.from({ length: 10 }, (_, index) => `Port ${index}`),
  );
  expect(document.querySelectorAll('section li[data-entry]')).toHaveLength(100);
  expect(screen.getAllByRole('row', { hidden: true })).toHaveLength(201);
  const ways = within(screen.getByRole('navigation', { name: 'On this page' }));
  expect(ways.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Other numbers in the text',
    'Dates in the text',
  ]);
});
