import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/language/date.ts';
import { loadLanguage } from '../../../src/language/load-language.ts';

const READ: Readonly<Record<string, readonly (readonly [string, string, string?])[]>> = {
  en: [
    ['November 1, 2023', '2023-11-01'],
    ['on 1 November 2023.', '2023-11-01'],
    ['Nov. 9', 'XXXX-11-09'],
    ['November 9', 'XXXX-11-09'],
    ['the first of May', 'XXXX-05-01'],
    ['January 2022', '2022-01'],
    ['May', 'XXXX-05'],
    ['from January to August 2023', '2023-01/2023-08'],
    ['January–August 2023', '2023-01/2023-08'],
    ['between 2018 and 2022', '2018/2022'],
    ['2022–23', '2022/2023'],
    ['from December 2022 to January 2023', '2022-12/2023-01'],
    ['1–3 November 2023', '2023-11-01/2023-11-03'],
    ['September 9–10, 2023', '2023-09-09/2023-09-10'],
    ['2022', '2022'],
    ['in 2022', '2022'],
    ['until 2050', '2050'],
    ['beginning of 2022', '2022', 'beginning'],
    ['at the beginning of 2022', '2022', 'beginning'],
    ['early January', 'XXXX-01', 'beginning'],
    ['mid-2023', '2023', 'middle'],
    ['the end of 2024', '2024', 'end'],
    ['around 2030', '2030', 'about'],
    ['before 2030', '2030', 'before'],
    ['by 2030', '2030', 'before'],
    ['after March 3', 'XXXX-03-03', 'after'],
    ['the spring of 2022', '2022-21'],
    ['the 1990s', '199X'],
    ['the 19th century', '18XX'],
    ['twenty-first century', '20XX'],
    ['2023-11-01', '2023-11-01'],
    ['13/09/2023', '2023-09-13'],
    ['February 29, 2024', '2024-02-29'],
    ['February 29', 'XXXX-02-29'],
  ],
  'en-GB': [['11/09/2023', '2023-09-11']],
  'en-US': [['11/09/2023', '2023-11-09']],
  ru: [
    ['1 ноября 2023 года', '2023-11-01'],
    ['9 ноября', 'XXXX-11-09'],
    ['первого ноября', 'XXXX-11-01'],
    ['январь 2022 года', '2022-01'],
    ['с января по август 2023 года', '2023-01/2023-08'],
    ['в январе — августе 2023 года', '2023-01/2023-08'],
    ['18–19 ноября 2024 г.', '2024-11-18/2024-11-19'],
    ['с марта 2019 по октябрь 2022 года', '2019-03/2022-10'],
    ['в начале 2022 года', '2022', 'beginning'],
    ['конец 2023 года', '2023', 'end'],
    ['2018-м', '2018'],
    ['до 2050 года', '2050', 'before'],
    ['1990-е годы', '199X'],
    ['весной 2021 года', '2021-21'],
    ['15.03.2024', '2024-03-15'],
  ],
  es: [
    ['1 de noviembre de 2023', '2023-11-01'],
    ['el 9 de noviembre', 'XXXX-11-09'],
    ['primero de mayo', 'XXXX-05-01'],
    ['1.º de mayo', 'XXXX-05-01'],
    ['enero de 2022', '2022-01'],
    ['de enero a agosto de 2023', '2023-01/2023-08'],
    ['entre marzo y julio', 'XXXX-03/XXXX-07'],
    ['del 13 al 15 de junio de 2024', '2024-06-13/2024-06-15'],
    ['a principios de 2022', '2022', 'beginning'],
    ['a mediados de mayo', 'XXXX-05', 'middle'],
    ['hasta 2050', '2050'],
    ['antes de 2030', '2030', 'before'],
    ['década de 1990', '199X'],
    ['11/03/2024', '2024-03-11'],
  ],
  'es-MX': [['11/03/2024', '2024-03-11']],
  ar: [
    ['١ نوفمبر ٢٠٢٣', '2023-11-01'],
    ['1 نوفمبر 2023', '2023-11-01'],
    ['نوفمبر ٢٠٢٣', '2023-11'],
    ['٢٠٢٢', '2022'],
  ],
  hi: [
    ['१ नवंबर २०२३', '2023-11-01'],
    ['नवंबर 2023', '2023-11'],
  ],
  de: [['1. November 2023', '2023-11-01']],
  ja: [['2023年11月1日', '2023-11-01']],
};

const REFUSED: readonly (readonly [string, string, string])[] = [
  ['en', 'February 30, 2023', 'no such day'],
  ['en', 'February 29, 2023', 'no such day in that year'],
  ['en', 'April 31', 'no such day in any year'],
  ['en', '11/09/2023', 'day or month first'],
  ['en', 'by the end of 2023', 'two qualifiers'],
  ['en', 'the 90s', 'no century'],
  ['en', '10:30', 'no day'],
  ['en', 'from August to January 2023', 'the earlier year is not stated'],
  ['en', 'January 2022 and March 2023', 'two dates'],
  ['en', 'Tuesday', 'no date'],
  ['en', '', 'no words'],
  ['ru', '30 февраля 2023 года', 'no such day'],
  ['es', '30 de febrero de 2023', 'no such day'],
  ['ar', '٣٠ فبراير ٢٠٢٣', 'no such day'],
  ['hi', '30 फ़रवरी 2023', 'no such day'],
];

describe('readDate', () => {
  const cases = Object.entries(READ).flatMap(([tag, rows]) =>
    rows.map(([words, edtf, qualifier]) => ({ tag, words, edtf, qualifier })),
  );

  it.each(cases)('$tag: $words is $edtf', ({ tag, words, edtf, qualifier }) => {
    expect(readDate(words, loadLanguage(tag))).toEqual({ edtf, ...(qualifier && { qualifier }) });
  });

  it.each(REFUSED)('%s: refuses "%s" (%s)', (tag, words) => {
    expect(readDate(words, loadLanguage(tag))).toBeUndefined();
  });
});
