import { expect, it } from 'vitest';
import { placeOf } from '../../../../src/model/records/evidence-place.ts';

const passages = ['nothing', 'In 2022, 28 of 89 were paid in 2023.'];
const evidence = {
  section: 's',
  passage: 1,
  start: 0,
  end: 36,
  words: [
    { start: 3, end: 7 },
    { start: 9, end: 17 },
  ],
};

it.each([
  ['2022', 3, 7],
  ['89', 15, 17],
  ['28 of 89', 9, 17],
])('%s stands where the record is bound to it', (words, start, end) => {
  expect(placeOf(words, evidence, passages)).toEqual({ passage: 1, start, end });
});

it('words that the record is not bound to have no place, though they stand in the passage', () => {
  expect(placeOf('2023', evidence, passages)).toBeUndefined();
});
