import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { findFuzzy, showDifference } from '../../../../src/compile/evidence/fuzzy-match.ts';
import { nearest } from '../../../../src/compile/did-you-mean.ts';

describe('the stretch of a text that is nearest to some words', () => {
  it.each([
    ['the towns signed a contract', 'signed', 'signed', 0],
    ['the towns signed a contract', 'sined', 'signed', 1],
    ['the towns signed a contract', 'signned', 'signed', 1],
    ['the towns signed a contract', 'sighed', 'signed', 1],
    ['Russia’s region', "Russia's", 'Russia’s', 1],
    ['стороны подписали договор', 'подпесали', 'подписали', 1],
    ['双方签署了两份文件', '签署两份', '签署了两份', 1],
    // The first of two that are as near.
    ['cat bat', 'rat', 'cat', 1],
  ])('%j, %j: %j', (text, pattern, stretch, edits) => {
    const found = findFuzzy(text, pattern, 2);
    expect(found && text.slice(found.start, found.end)).toBe(stretch);
    expect(found?.distance).toBe(edits);
  });

  it('is none where more edits would be needed than allowed', () => {
    expect(findFuzzy('the towns signed', 'ratified', 2)).toBeUndefined();
    expect(findFuzzy('', 'ratified', 2)).toBeUndefined();
  });

  it('is as near as the nearest of all stretches, tried one by one', () => {
    const random = seeded(7);
    const word = (length: number) =>
      Array.from({ length }, () => 'abc'[Math.floor(random() * 3)]).join('');
    for (let round = 0; round < 150; round++) {
      const text = word(1 + Math.floor(random() * 9));
      const pattern = word(1 + Math.floor(random() * 5));
      let least = Infinity;
      for (let start = 0; start < text.length; start++)
        for (let end = start + 1; end <= text.length; end++)
          least = Math.min(least, distance(text.slice(start, end), pattern));
      const found = findFuzzy(text, pattern, pattern.length);
      if (!found) throw new Error(`nothing for "${pattern}" in "${text}"`);
      const stretch = text.slice(found.start, found.end);
      expect(distance(stretch, pattern), `"${pattern}" in "${text}"`).toBe(found.distance);
      expect(found.distance).toBe(Math.min(least, pattern.length));
    }
  });
});

describe('a difference', () => {
  const long =
    'The towns on the river signed a contract for a night ferry in the spring of the year';
  it.each([
    ['sined', 'signed', '"sined", where the text has "signed"'],
    ['signed', 'signed it', '"signed", where the text has "signed it"'],
    ['a b', 'a c', '"a b", where the text has "a c"'],
    [
      long.replace('contract', 'contrakt'),
      long,
      '"… signed a contrakt for a night fe…", where the text has "… signed a contract for a night fe…"',
    ],
    [
      long.replace('The', 'the'),
      long,
      '"the towns on the …", where the text has "The towns on the …"',
    ],
    [`${long}s`, long, '"…ring of the years", where the text has "…ring of the year"'],
  ])('between %j and %j is shown where it is', (written, stands, shown) => {
    expect(showDifference(written, stands)).toBe(shown);
  });
});

describe('what may have been meant', () => {
  it.each([
    ['autor', ['author', 'publisher'], 'author'],
    ['agrement', ['agreement', 'figure'], 'agreement'],
    ['colour', ['title', 'kind', 'lang'], undefined],
    ['x', [], undefined],
    ['/no-agrements/', ['/', '/about/', '/no-agreements/'], '/no-agreements/'],
  ])('by %j of %j is %j', (word, candidates, meant) => {
    expect(nearest(word, candidates)).toBe(meant);
  });
});

/** Mulberry32: numbers that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
