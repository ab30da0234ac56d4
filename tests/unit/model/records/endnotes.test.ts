import { expect, test } from 'vitest';
import { numberRecords } from '../../../../src/model/records/endnotes.ts';
import type { RecordRef } from '../../../../src/model/record.ts';

const figure = (id: string): RecordRef => ({ kind: 'figure', id });
const quotation = (id: string): RecordRef => ({ kind: 'quotation', id });
const note = (id: string): RecordRef => ({ kind: 'note', id });

test('numbers rise as the text is read, also where a passage holds others', () => {
  const marks = [
    [quotation('speech')],
    [figure('first'), quotation('speech')],
    [quotation('speech')],
    [figure('second')],
  ];
  const { records, signs } = numberRecords(marks, []);
  expect(signs).toEqual([[], ['1'], ['2'], ['3']]);
  expect(records.map(({ id }) => id)).toEqual(['first', 'speech', 'second']);
});

test('records that end with the same words have their numbers together', () => {
  expect(numberRecords([[figure('a'), quotation('b')]], []).signs).toEqual([['1', '2']]);
});

test('an editor’s note has the letter of its place in their list, and no number', () => {
  const ids = Array.from({ length: 28 }, (_, index) => `n${index}`);
  const { records, signs } = numberRecords(
    [[note('n27')], [figure('a')], [note('n0')], [note('n25')]],
    ids,
  );
  expect(signs).toEqual([['ab'], ['1'], ['a'], ['z']]);
  expect(records).toEqual([figure('a')]);
});
