import { expect, test } from 'vitest';
import { placeCard } from '../../../../src/views/shared/place-card.ts';

const WINDOW = { width: 1000, height: 800 };
const CARD = { width: 300, height: 200 };
const place = (left: number, top: number, { rtl = false, card = CARD } = {}) =>
  placeCard({ left, top, width: 100, height: 30 }, card, WINDOW, { from: 50, gap: 8, rtl });

test('a card stands below its words, beginning where they do', () => {
  expect(place(200, 300)).toEqual({ left: 200, top: 338, height: 200 });
});

test('it ends where the words end, in a text that runs from right to left', () => {
  expect(place(600, 300, { rtl: true })).toEqual({ left: 400, top: 338, height: 200 });
});

test('it stands above them where there is no room below', () => {
  expect(place(200, 700)).toEqual({ left: 200, top: 492, height: 200 });
});

test('it stays within the window, and off what the window shows at its top', () => {
  expect(place(950, 300).left).toBe(692);
  expect(place(-60, 300).left).toBe(8);
});

test('one that fits on neither side scrolls within the larger, and leaves its words in sight', () => {
  const high = { width: 300, height: 700 };
  expect(place(200, 300, { card: high })).toEqual({ left: 200, top: 338, height: 454 });
  expect(place(200, 600, { card: high })).toEqual({ left: 200, top: 50, height: 542 });
});

test('beside words that fill the window a part of it is left to the card', () => {
  const { top, height } = placeCard(
    { left: 200, top: -100, width: 100, height: 1000 },
    CARD,
    WINDOW,
    { from: 50, gap: 8, rtl: false },
  );
  expect(height).toBeGreaterThan(150);
  expect(top + height).toBeLessThanOrEqual(WINDOW.height - 8);
});
