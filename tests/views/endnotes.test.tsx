import { act, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { recordsInText } from '../../src/model/records/records-in-text.ts';
import { content, show } from './show.tsx';

const ARTICLE = 'russia-kazakhstan-astana';

async function print(slug: string) {
  await vi.waitFor(
    () => {
      act(() => void window.dispatchEvent(new Event('beforeprint')));
      expect(document.querySelector('[data-sign]')).not.toBeNull();
    },
    { timeout: 60_000 },
  );
  return content().analyses.find((analysis) => analysis.slug === slug)!;
}

test('every record that the text carries is an endnote with its sentence, under its number', async () => {
  await show(`/${ARTICLE}/`);
  const analysis = await print(ARTICLE);
  const notes = within(screen.getByRole('region', { name: 'Agreements, figures and voices' }));
  const entries = within(notes.getAllByRole('list')[0]!).getAllByRole('listitem');
  const marked = recordsInText(analysis).filter(({ kind }) => kind !== 'note' && kind !== 'event');
  expect(entries).toHaveLength(marked.length);

  const sign = document.getElementById('agreement.gas-transit-uzbekistan')!.closest('[data-sign]');
  const number = Number(sign!.getAttribute('data-sign'));
  const entry = entries[number - 1]!;
  expect(within(entry).getByRole('heading')).toHaveTextContent(
    'Transit of Russian gas to Uzbekistan',
  );
  expect(entry).toHaveTextContent('Agreement, signed');
  expect(entry).toHaveTextContent(/Volume, price\s*not stated/);
  expect(entry).toHaveTextContent(
    'On November 1, 2023, an agreement was signed between Kazakhstan and Gazprom for a period of 15 years',
  );
});

test('what the edition reckoned stands apart, with its formula', async () => {
  await show(`/${ARTICLE}/`);
  await print(ARTICLE);
  expect(
    screen.getByRole('heading', { name: /Calculated by the editors from these/ }),
  ).toBeInTheDocument();
  const region = screen.getByRole('region', { name: 'Agreements, figures and voices' });
  expect(within(region).getAllByRole('list').at(-1)).toHaveTextContent(/76 ÷ 89 = 85.4%/);
});

test('nothing of it is in the page before or after, and the text is as it was', async () => {
  await show(`/${ARTICLE}/`);
  const text = screen.getByRole('article').textContent;
  await print(ARTICLE);
  expect(screen.getByRole('article').textContent).toBe(text);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(screen.queryByRole('region', { name: 'Agreements, figures and voices' })).toBeNull();
  expect(document.querySelector('[data-sign]')).toBeNull();
});
