import { expect, it } from 'vitest';
import { mayBeAsLong } from '../../../../src/compile/records/period-length.ts';
import { loadLanguage } from '../../../../src/language/load-language.ts';
import { parseEdtf } from '../../../../src/model/records/edtf.ts';

it.each([
  ['es', 'los últimos cuatro años', '2022/2026', true],
  ['es', 'los últimos cuatro años', '2023/2026', true],
  ['es', 'los últimos cuatro años', '2016/2026', false],
  ['en', 'the last 4 years', '2022/2026', true],
  ['en', 'the last 4 years', '2019/2026', false],
  ['en', 'the last two decades', '2006/2026', true],
  ['en', 'the last two decades', '1996/2026', false],
  ['en', 'the past eight months', '2025-01/2025-08', true],
  ['en', 'the past eight months', '2025-01/2025-05', false],
  ['en', 'three days of talks', '2025-03-01/2025-03-03', true],
  ['en', 'two weeks of talks', '2025-03-01/2025-03-14', true],
  ['ru', 'за три квартала', '2025-01/2025-09', true],
  ['de', 'in den letzten fünf Jahren', '2021/2025', true],
  ['de', 'in den letzten fünf Jahren', '2011/2025', false],
  // No count, more than one, a single date, and no year: nobody can say.
  ['en', 'the last years', '2011/2025', true],
  ['en', 'two of the five years', '2011/2025', true],
  ['en', 'after two years', '2025', true],
  ['en', 'the two months', 'XXXX-03/XXXX-09', true],
])('%s: "%s" may be %s: %s', (tag, words, is, expected) => {
  expect(mayBeAsLong(words, parseEdtf(is)!, loadLanguage(tag))).toBe(expected);
});
