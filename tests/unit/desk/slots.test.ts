import { expect, it } from 'vitest';
import { emptied, nextSlot } from '../../../src/desk/slots.ts';
import type { DeskKind, DeskRecord, RawFields } from '../../../src/model/desk/desk.ts';

const record = (kind: DeskKind, fields: RawFields): DeskRecord => ({
  id: 'x',
  kind,
  section: 'lead',
  version: '1',
  fields,
  words: {},
  read: {},
});

it('goes on from “from” to “to”, whatever was taken for “by” before', () => {
  const change = { direction: 'raised', by: '22 euros', from: '14' };
  expect(nextSlot(record('figure', { change }), ['change', 'from'])).toEqual(['change', 'to']);
});

it('empties a part of a change, the last of a list, and the words with how they are read', () => {
  const change = { direction: 'raised', by: '22 euros' };
  expect(emptied(record('figure', { change }), ['change', 'by'])).toEqual({
    path: ['change', 'by'],
  });
  expect(emptied(record('figure', { change }), ['change', 'from'])).toBeUndefined();
  const parties = record('agreement', { parties: ['Norland', 'Westmark'] });
  expect(emptied(parties, ['parties', 2])).toEqual({ path: ['parties', 1] });
  const period = { words: 'last year', is: '2024' };
  expect(emptied(record('figure', { period }), ['period', 'words'])).toEqual({ path: ['period'] });
});

it('leaves empty what a record is nothing without', () => {
  expect(emptied(record('figure', { value: '22' }), ['value'])).toEqual({
    path: ['value'],
    value: '',
  });
});
