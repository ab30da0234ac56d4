import { describe, expect, test } from 'vitest';
import {
  howFound,
  isOneErrorApart,
  swapsOf,
  termsOf,
  tokensOf,
} from '../../../../src/model/search/terms.ts';

const words = (text: string) => tokensOf(text).map(({ term }) => term);

describe('the words of a text', () => {
  test('are divided at all that is no letter, mark or digit', () => {
    expect(words('Kazakhstan’s “gas-transit” deal: $28.2 billion (2022)')).toEqual(
      'kazakhstan s gas transit deal 28 2 billion 2022'.split(' '),
    );
    expect(words('l’accord d’Astana')).toEqual(['l', 'accord', 'd', 'astana']);
    expect(words('نمی‌خواهم')).toHaveLength(1);
    expect(words(' … — ')).toEqual([]);
  });

  test('are known with their places, also where letters are folded away', () => {
    const text = 'Die Straße nach Astana';
    const [, street] = tokensOf(text);
    expect(text.slice(street!.start, street!.end)).toBe('Straße');
  });

  test('of scripts without spaces are found by any two letters that follow one another, or one', () => {
    for (const [text, parts] of [
      ['港口协议', ['港口', '口协', '协议', '议']],
      ['ข้อตกลง', ['ตก']],
      ['東京タワー', ['東京', '京タ', 'ワー']],
    ] as const)
      expect(termsOf(tokensOf(text)), text).toEqual(expect.arrayContaining([...parts]));
    // Beside words of other scripts.
    expect(words('2026年GDP增长')).toEqual(['2026', '年', 'gdp', '增长']);
  });
});

describe('one typing error', () => {
  test.each([
    ['kazakstan', 'kazakhstan', 'a letter less'],
    ['kazakhhstan', 'kazakhstan', 'a letter more'],
    ['kezakhstan', 'kazakhstan', 'another letter'],
    ['kazahkstan', 'kazakhstan', 'two letters changed about'],
    ['akzakhstan', 'kazakhstan', 'at the beginning'],
    ['kazakhstna', 'kazakhstan', 'at the end'],
  ])('%s for %s: %s', (typed, meant) => {
    expect(isOneErrorApart(typed, meant)).toBe(true);
    expect(howFound(typed, meant)).toBe('forgiven');
  });

  test.each([
    ['kazkstan', 'kazakhstan'],
    ['kazahkstna', 'kazakhstan'],
    ['astana', 'astana'],
  ])('%s and %s are not one apart', (typed, meant) => {
    expect(isOneErrorApart(typed, meant)).toBe(false);
  });

  test('is not forgiven in a short word or a number, where every letter counts', () => {
    expect(howFound('gas', 'gaz')).toBeUndefined();
    expect(howFound('2022', '2023')).toBeUndefined();
  });

  test('swaps are each two neighbours that differ', () => {
    expect(swapsOf('goo')).toEqual(['ogo']);
  });
});

test('the beginning of a word finds it, unless it is one small letter', () => {
  expect(howFound('kaz', 'kazakhstan')).toBe('prefix');
  expect(howFound('k', 'kazakhstan')).toBeUndefined();
  expect(howFound('한', '한국')).toBe('prefix');
});
