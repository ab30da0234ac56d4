import { describe, expect, test } from 'vitest';
import { CHOICES, DEFAULTS, parsePreferences } from '../../../src/preferences/preferences.ts';

describe('what is stored', () => {
  test.each([
    [null, DEFAULTS],
    ['', DEFAULTS],
    ['{', DEFAULTS],
    ['null', DEFAULTS],
    ['7', DEFAULTS],
    ['["dark"]', DEFAULTS],
    ['{"theme":"dark"}', { ...DEFAULTS, theme: 'dark' }],
    ['{"theme":"Dark","size":"large"}', { ...DEFAULTS, size: 'large' }],
    ['{"theme":null,"size":["large"]}', DEFAULTS],
    ['{"__proto__":{"theme":"dark"}}', DEFAULTS],
    ['{"theme":"dark","other":1}', { ...DEFAULTS, theme: 'dark' }],
    ['{"marks":"off"}', { ...DEFAULTS, marks: 'off' }],
    ['{"marks":false,"notes":"off"}', { ...DEFAULTS, notes: 'off' }],
    [
      '{"spacing":"open","width":"wide","face":"mono"}',
      { ...DEFAULTS, spacing: 'open', width: 'wide' },
    ],
    ['{"marks":"none","notes":"OFF"}', DEFAULTS],
  ])('%s is read as far as it is valid', (stored, read) => {
    expect(parsePreferences(stored)).toEqual(read);
  });

  test('the default is the first choice of each', () => {
    for (const [name, choices] of Object.entries(CHOICES))
      expect(DEFAULTS[name as keyof typeof DEFAULTS]).toBe(choices[0]);
  });
});
