import { expect, it } from 'vitest';
import { inScreenWords } from '../../../src/desk/panels/screen-words.ts';

it.each([
  ['cite it: despite: [until]', 'cite it: “words that do not apply”: until'],
  ['cite it under "despite"', 'cite it under “words that do not apply”'],
  [
    'write "when: { words: in autumn, is: 2023-23 }"',
    'write "when: “in autumn”, with “Read otherwise”: 2023-23"',
  ],
  ['"speaker: { unnamed: he }"', '"speaker: “he”, with “not named”"'],
  ['set "of", or write not-stated', 'set “part of what”, or write “Not stated”'],
  ['51 per cent of the company', '51 per cent of the company'],
  ['the base of it: within a week', 'the base of it: within a week'],
])('%s', (message, said) => {
  expect(inScreenWords(message)).toBe(said);
});
