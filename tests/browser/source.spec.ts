import { readFileSync } from 'node:fs';
import { at, expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('every sentence of the source stands in the page, once and in order', async ({
  page,
  real,
}) => {
  const [first = '', ...rest] = readFileSync('tests/fixtures/article/source.txt', 'utf8').split(
    '\n',
  );
  const lines = [first.replace('/ world today news/ ', ''), ...rest.slice(0, 16)];
  await page.goto(at(real.root, '/russia-kazakhstan-astana/'));
  const paragraphs = await page.locator('article p').allTextContents();
  const places = lines.map((line) => paragraphs.indexOf(line));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  const text = (await page.locator('body').textContent()) ?? '';
  const sentences = lines.flatMap((line) => line.split(/(?<=[.?!”]) (?=[A-Z“])/));
  expect(sentences.length).toBeGreaterThan(35);
  for (const sentence of sentences) expect(text).toContain(sentence);
  for (const line of lines) expect(text.split(line).length - 1, line).toBe(1);
});
