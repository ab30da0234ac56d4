import { expect, test } from 'vitest';
import { SOURCE_LANGUAGE } from '../../src/messages/language.ts';
import { areasOfMessages, readWords } from '../../src/publish/load-messages.ts';

/** What was said once and read as the format’s words, or as translated. */
const ODD = [
  'tells of',
  'told of',
  'that the text tells',
  'as they stand there',
  'is counted',
  'none named',
  'ascribed',
  'It has no mark',
  'as wide as its words',
  'without a year in the text',
  'the whole record',
  'a bound',
  'a magnitude',
  'reckoned',
  'in the manner of',
  'that followed it',
  'a defect',
  'is the text’s',
  'is forgiven',
  'nothing at this address',
  'cut short',
  'being renewed',
  'read back',
  'can be told to',
  'went wrong',
  'have changed since the link',
  '(samples)',
  'mended',
  'amiss',
];

test('no message has words that read as the format’s, or as translated', async () => {
  const found: string[] = [];
  for (const area of areasOfMessages())
    for (const [key, text] of Object.entries((await readWords(area, SOURCE_LANGUAGE)) ?? {}))
      for (const odd of ODD)
        if (text.toLowerCase().includes(odd.toLowerCase()))
          found.push(`${area}.${key} says “${odd}”: ${text}`);
  expect(found).toEqual([]);
});
