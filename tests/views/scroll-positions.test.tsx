import { afterEach, expect, test } from 'vitest';
import { createHistory } from '../../src/app/navigation/history.ts';
import { keepPositions, noteDrawn } from '../../src/app/navigation/scroll.ts';
import { positionOf } from '../../src/app/navigation/scroll-positions.ts';

let stop = () => {};
afterEach(() => stop());

const scrolledTo = (top: number) => {
  Object.defineProperty(window, 'scrollY', { configurable: true, value: top });
  window.dispatchEvent(new Event('scroll'));
};

test('a reader who leaves before the page is taken over comes back to their place', () => {
  window.history.replaceState(null, '', '/an-analysis/');
  const history = createHistory(window, '/');
  stop = keepPositions(window, history);
  scrolledTo(1500);
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  expect(
    Object.values(JSON.parse(window.sessionStorage.getItem('verbatim:places:/')!) as object),
  ).toEqual([1500]);
});

test('a page that is on its way has no place yet', () => {
  window.history.replaceState(null, '', '/an-analysis/');
  const history = createHistory(window, '/');
  stop = keepPositions(window, history);
  scrolledTo(700);
  const left = history.location.key;
  history.go('/an-analysis/figures/');
  scrolledTo(0);
  expect(positionOf(window, left)).toBe(700);
  expect(positionOf(window, history.location.key)).toBeUndefined();
});

test('where a fragment leads that the browser follows is not the place of the entry before', () => {
  window.history.replaceState(null, '', '/an-analysis/');
  const history = createHistory(window, '/');
  stop = keepPositions(window, history);
  scrolledTo(900);
  const { key } = history.location;
  window.history.pushState(null, '', '#allies');
  scrolledTo(3051);
  expect(positionOf(window, key)).toBe(900);
});

test('where a reader was led is not the place of what they go back to, though it is heard of late', async () => {
  window.history.replaceState(null, '', '/an-analysis/');
  const history = createHistory(window, '/');
  stop = keepPositions(window, history);
  scrolledTo(900);
  const { key } = history.location;
  window.history.pushState(null, '', '#allies');
  window.dispatchEvent(new PopStateEvent('popstate'));
  const back = new Promise((resolve) =>
    window.addEventListener('popstate', resolve, { once: true }),
  );
  window.history.back();
  await back;
  expect(history.location.key).toBe(key);
  scrolledTo(3051);
  expect(positionOf(window, key)).toBe(900);
  // Once it is drawn, the reader's own scrolling counts again.
  noteDrawn(key);
  scrolledTo(1000);
  expect(positionOf(window, key)).toBe(1000);
});
