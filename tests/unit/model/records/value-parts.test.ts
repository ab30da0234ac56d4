import { describe, expect, it } from 'vitest';
import { splitValue } from '../../../../src/model/records/value-parts.ts';

describe('the words of a value', () => {
  it.each([
    ['$28.2 billion', '', '$28.2', ' billion'],
    ['about 100 million dollars', 'about ', '100', ' million dollars'],
    ['7%', '', '7%', ''],
    ['17,4 %', '', '17,4 %', ''],
    ['19th', '', '19th', ''],
    ['2018-м', '', '2018-м', ''],
    ['от 600 до 800 мегаватт', 'от ', '600 до 800', ' мегаватт'],
    ['entre 900 y 1.100 millones', 'entre ', '900 y 1.100', ' millones'],
    ['9,3 млрд крон', '', '9,3', ' млрд крон'],
    ['3860万吨', '', '3860', '万吨'],
    ['نحو ٣٫٥ ملايين', 'نحو ', '٣٫٥', ' ملايين'],
    ['240 км', '', '240', ' км'],
    ['−3 degrees', '', '−3', ' degrees'],
    ['500 €', '', '500 €', ''],
    ['most', '', 'most', ''],
    ['seven', '', 'seven', ''],
    ['billions of dollars', '', 'billions of dollars', ''],
    ['', '', '', ''],
  ])('%s are taken apart', (words, before, numerals, after) => {
    expect(splitValue(words)).toEqual({ before, numerals, after });
    expect(before + numerals + after).toBe(words);
  });
});
