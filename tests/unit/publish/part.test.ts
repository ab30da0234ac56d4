import { expect, test } from 'vitest';
import { inPart, readPart } from '../../../src/publish/part.ts';

test('a part is read as it is asked for', () => {
  expect(readPart('3/8')).toEqual({ number: 3, of: 8 });
  expect(readPart('1/1')).toEqual({ number: 1, of: 1 });
});

test.each(['', '3', '0/8', '9/8', '3/0', '3 of 8', '3/8/2', '-1/8', '1.5/8'])(
  'what is no part is an error that says what is: "%s"',
  (text) => {
    expect(() => readPart(text)).toThrow(`"${text}" is no part: write its number`);
  },
);

test('each is in one part, and the parts are of one size', () => {
  const all = Array.from({ length: 10 }, (_, index) => index);
  const parts = [1, 2, 3, 4].map((number) => inPart(all, { number, of: 4 }));
  expect(parts.flat().sort((a, b) => a - b)).toEqual(all);
  expect(parts.map((part) => part.length)).toEqual([3, 3, 2, 2]);
});

test('there may be more parts than analyses', () => {
  expect(inPart(['only'], { number: 2, of: 2 })).toEqual([]);
});
