import { expect, test } from 'vitest';
import { rangeOf } from '../../src/app/cited-words.ts';

/** A block of the page. */
function block(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild!;
}

test.each([
  ['in one piece', '<p>It was signed in May.</p>', 'was signed', 'was signed'],
  [
    'split by links and emphasis',
    '<p>It <a>was</a> <em>sig<a>n</a>ed</em> in May.</p>',
    'was signed in',
    'was signed in',
  ],
  ['from end to end', '<p><a>It was</a> signed.</p>', 'It was signed.', 'It was signed.'],
  ['over a line that breaks', '<p>It was<br>\n signed.</p>', 'was signed', 'was\n signed'],
  [
    'around the number of a footnote',
    '<p>Signed<sup><a>7</a></sup> in 7 copies.</p>',
    'Signed in 7',
    'Signed7 in 7',
  ],
  ['below others in an item of a list', '<li>A<ul><li>It was signed</li></ul></li>', 'was', 'was'],
  ['in a script beyond the first plane', '<p>a 𝒳𝒴 <a>𝒵</a> b</p>', '𝒳𝒴 𝒵', '𝒳𝒴 𝒵'],
])('words are found %s', (_, html, words, found) => {
  expect(rangeOf(block(html), words)?.toString()).toBe(found);
});

test.each([
  ['that stand elsewhere', 'was rejected'],
  ['of which only the beginning stands here', 'in May. And'],
  ['that are none', ' '],
])('words %s are not', (_, words) => {
  expect(rangeOf(block('<p>It was signed in May.</p>'), words)).toBeUndefined();
});
