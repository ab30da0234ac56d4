import { expect, it } from 'vitest';
import { wholePlace } from '../../../src/desk/text/places.ts';

const whole = (text: string, words: string): string => {
  const start = text.indexOf(words);
  const place = wholePlace(text, { passage: 0, start, end: start + words.length });
  return place ? text.slice(place.start, place.end) : '';
};

it('takes words whole that a selection cuts', () => {
  expect(whole('The ministers signed it.', 'nisters sig')).toBe('ministers signed');
  expect(whole('二〇二〇年签署', '二〇年')).toBe('二〇年');
});

it('takes a number whole that a selection cuts at its comma or point', () => {
  expect(whole('منها 1,2 مليون حاوية', '2 مليون')).toBe('1,2 مليون');
  expect(whole('منها 1,2 مليون حاوية', ',2 مليون')).toBe('1,2 مليون');
  expect(whole('مرّت ٣٫٥ ملايين', '٥ ملايين')).toBe('٣٫٥ ملايين');
  expect(whole('It was $28.1 billion, 5 more.', '28')).toBe('28.1');
  expect(whole('In 2024, 5 more.', '2024')).toBe('2024');
});
