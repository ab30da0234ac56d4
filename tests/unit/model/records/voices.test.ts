import { describe, expect, test } from 'vitest';
import type { Quotation, Speaker, Use } from '../../../../src/model/record.ts';
import { calledInText, isOfNobody } from '../../../../src/model/records/speakers.ts';
import { countVoices, groupBySpeaker, inOrder } from '../../../../src/model/records/voices.ts';

const named = (name: string, words = name): Speaker => ({ kind: 'named', name, words });
const unnamed = (words: string): Speaker => ({ kind: 'unnamed', words });
const author: Speaker = { kind: 'author' };

/** A quotation at a place of the text. */
function at(
  passage: number,
  start: number,
  speaker: Speaker,
  use: Use = 'direct',
  end = start + 5,
): Quotation {
  return {
    kind: 'quotation',
    id: `${use}-${passage}-${start}-${end}`,
    evidence: { section: 's', passage, start: 0, end: 100, words: [] },
    words: 'words',
    at: { start, end },
    use,
    speaker,
  };
}

describe('voices', () => {
  const putin = at(3, 0, named('Vladimir Putin'));
  const president = at(9, 40, named('Vladimir Putin', 'the Russian president'));
  const reuters = at(3, 50, named('Reuters'), 'ascribed');
  const experts = at(0, 0, unnamed('Experts'), 'reported');
  const expertsAgain = at(7, 0, unnamed('experts'), 'reported');
  const key = at(1, 0, author, 'author');
  const name = at(2, 0, author, 'name');
  const own = at(5, 0, author, 'reported');
  const all = [president, name, reuters, key, expertsAgain, own, putin, experts];

  test('stand in the order in which they first speak, whatever the order of the records', () => {
    const voices = groupBySpeaker(all);
    expect(voices.named.map(({ name }) => name)).toEqual(['Vladimir Putin', 'Reuters']);
    expect(voices.named[0]!.quotations).toEqual([putin, president]);
    expect(groupBySpeaker([...all].reverse())).toEqual(voices);
  });

  test('that the text does not name stand apart, by its words', () => {
    expect(groupBySpeaker(all).unnamed).toEqual([
      { name: 'Experts', quotations: [experts, expertsAgain] },
    ]);
    // A name and the same words for somebody unnamed are two voices.
    const both = groupBySpeaker([at(0, 0, named('Experts')), experts]);
    expect([both.named.length, both.unnamed.length]).toEqual([1, 1]);
  });

  test('are none where marks quote nobody', () => {
    const voices = groupBySpeaker(all);
    expect([voices.marks, voices.names, voices.author]).toEqual([[key], [name], [own]]);
    expect(countVoices(voices)).toBe(4);
    expect(countVoices(groupBySpeaker([key, name]))).toBe(0);
    expect((['direct', 'ascribed', 'reported', 'author', 'name'] as const).map(isOfNobody)).toEqual(
      [false, false, false, true, true],
    );
  });

  test('say each thing once on the page, the identified first', () => {
    const ordered = inOrder(groupBySpeaker(all));
    expect(ordered).toEqual([putin, president, reuters, experts, expertsAgain, own, key, name]);
  });

  test('of words within words have the longer first', () => {
    const inner = at(0, 0, named('A'), 'direct', 5);
    const outer = at(0, 0, named('B'), 'direct', 9);
    expect(inOrder(groupBySpeaker([inner, outer]))).toEqual([outer, inner]);
  });

  test('of nobody are empty', () => {
    expect(inOrder(groupBySpeaker([]))).toEqual([]);
    expect(countVoices(groupBySpeaker([]))).toBe(0);
  });

  test('are told in the words of the text where these are not the name', () => {
    expect(calledInText(president.speaker)).toBe('the Russian president');
    expect(calledInText(putin.speaker)).toBeUndefined();
    expect(calledInText(unnamed('Experts'))).toBeUndefined();
    expect(calledInText(author)).toBeUndefined();
  });

  test('leave the records as they are', () => {
    const frozen = Object.freeze([...all]);
    groupBySpeaker(frozen);
    expect(frozen[0]).toBe(president);
  });
});
