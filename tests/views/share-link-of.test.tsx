import { expect, test } from 'vitest';
import { shareLinkOf } from '../../src/views/shared/share-link-of.ts';

/** A click on something, as whoever listens to the document gets it. */
function clickOn(target: EventTarget, more: MouseEventInit = {}): MouseEvent {
  const click = new MouseEvent('click', { bubbles: true, ...more });
  target.dispatchEvent(click);
  return click;
}

test('a click finds the link to share by, from what stands in it, unless it is left to the browser', () => {
  document.body.innerHTML = '<a data-share href="/a/"><b>Share</b></a><a href="/b/">Other</a>';
  const [link, other] = document.querySelectorAll('a');
  const words = document.querySelector('b')!;
  expect(shareLinkOf(clickOn(words))).toBe(link);
  expect(shareLinkOf(clickOn(words, { ctrlKey: true }))).toBeUndefined();
  expect(shareLinkOf(clickOn(other!))).toBeNull();
});

test('a click on what is no element finds none', () => {
  document.body.innerHTML = '<a data-share href="/a/">Share</a>';
  for (const target of [document, window, document.querySelector('a')!.firstChild!])
    expect(shareLinkOf(clickOn(target))).toBeUndefined();
});
