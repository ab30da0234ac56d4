import { expect, test } from 'vitest';
import { endOfFirstWindow, PAGE_END } from '../../../../src/publish/pages/first-window.ts';

const LONG = 'word '.repeat(5_000);

test('a page that fits into the window is waited for to its end', () => {
  expect(endOfFirstWindow('<main id="main"><p id="figure.first">Short.</p></main>')).toBe(PAGE_END);
});

test('of a longer one nothing is waited for but what is in the window', () => {
  const html = `<main id="main"><h2 id="one">One</h2>${LONG}<section id="all"><p class="a" id="two">Two</p></section><h2 id="three">Three</h2></main>`;
  expect(endOfFirstWindow(html)).toBe('two');
  expect(endOfFirstWindow(html)).toBe('two');
});

test('what stands before the text does not count', () => {
  const html = `<header>${LONG}</header><main id="main"><h2 id="one">One</h2>${LONG}<a id="two"></a></main>`;
  expect(endOfFirstWindow(html)).toBe('two');
});

test('words that look like an id are none', () => {
  const html = `<main id="main">${LONG}<p data-id="one"> id="two"</p><p data-x="1" id="three"></p></main>`;
  expect(endOfFirstWindow(html)).toBe('three');
});
