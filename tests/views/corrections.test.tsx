import { render, screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { Analysis } from '../../src/model/analysis.ts';
import { AfterText } from '../../src/views/text/AfterText.tsx';
import { TextView } from '../../src/views/text/Text.tsx';
import { AtAddress } from './AtAddress.tsx';
import { content, show } from './show.tsx';

const FIXTURES = 'tests/fixtures/analyses';

beforeEach(() => {
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
});

const [first] = content(FIXTURES).analyses;
function showText(corrections: Analysis['corrections']) {
  const analysis = { ...first!, corrections };
  render(
    <AtAddress>
      <TextView
        analysis={analysis}
        end={<AfterText analysis={analysis} />}
        isMarked={() => false}
        loadInPlace={{
          margin: () => new Promise(() => {}),
          card: () => new Promise(() => {}),
          details: () => new Promise(() => {}),
        }}
      />
    </AtAddress>,
  );
}

test('corrections are a section of their own, the newest first, and the notice leads there', () => {
  showText([
    { date: '2026-01-02', text: 'The first.' },
    { date: '2026-03-04', text: 'The second.' },
  ]);
  const section = screen.getByRole('region', { name: 'Corrections' });
  expect([...section.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
    '4 March 2026: The second.',
    '2 January 2026: The first.',
  ]);
  const link = screen.getByRole('link', { name: 'Corrected on 4 March 2026' });
  expect(link.getAttribute('href')).toBe('#corrections');
  expect(within(section).getByRole('heading', { level: 2 }).id).toBe('corrections');
});

test('where nothing was corrected, nothing is said of it', () => {
  showText([]);
  expect(screen.queryByText(/Correct/)).toBeNull();
});

test('the Markdown is linked from the colophon', async () => {
  await show('/no-lead/', FIXTURES);
  const link = screen.getByRole('link', { name: 'Download as Markdown' });
  expect(link.getAttribute('href')).toBe('/no-lead/source.md');
});

test.each([
  ['an old slug', '/marsa-alrim/', /اتفاق الميناء/],
  ['an old id below an old slug', '/ittifaq-marsa/figures/talks/', /./],
])('%s leads on within the site', async (_, path, heading) => {
  await show(path, FIXTURES);
  const shown = await screen.findByRole('heading', { level: 1 });
  expect(shown.textContent).toMatch(heading);
  expect(shown.textContent).not.toMatch(/nothing at this address/);
});
