import { expect, test } from 'vitest';
import { compileContent } from '../../../../src/compile/content.ts';
import type { Analysis } from '../../../../src/model/analysis.ts';
import { attribute, attributionWords } from '../../../../src/model/sharing/attribution.ts';
import { lettersIn } from '../../../../src/model/passage/text.ts';
import type { Quotation } from '../../../../src/model/record.ts';
import { isOfNobody } from '../../../../src/model/records/speakers.ts';

const [article] = compileContent('content').analyses as [Analysis];
const all = [article, ...compileContent('tests/fixtures/analyses').analyses];

/** Words of a passage of the model, as they are selected in the page. */
function piece({ passages }: Analysis, { evidence }: Quotation, start: number, end: number) {
  const text = passages[evidence.passage]!;
  const letters = (offset: number) => lettersIn(text.slice(0, offset)).length;
  return {
    section: evidence.section,
    letters: lettersIn(text),
    start: letters(start),
    end: letters(end),
  };
}

const spoken = all.flatMap((analysis) =>
  analysis.quotations
    .filter(({ use, speaker }) => !isOfNobody(use) && speaker.kind !== 'author')
    .map((quotation) => [analysis, quotation] as const),
);

test('words that the text quotes or reports are said to be of those who say them', () => {
  expect(spoken.length).toBeGreaterThan(20);
  for (const [analysis, quotation] of spoken) {
    const { at, speaker } = quotation;
    const found = attribute(analysis, [piece(analysis, quotation, at.start, at.end)]);
    expect(found.kind, quotation.id).toBe('said');
    const by = (found as { by: Quotation }).by;
    expect(by.at.start).toBeGreaterThanOrEqual(at.start);
    const name = by.speaker.kind === 'named' ? by.speaker.name : '(not named)';
    expect(attributionWords(found, analysis)).toContain(name);
    expect(speaker.kind).toBe(by.speaker.kind);
  }
});

test('with words around them they are the author’s, with those of others among them', () => {
  for (const [analysis, quotation] of spoken) {
    const text = analysis.passages[quotation.evidence.passage]!;
    if (lettersIn(text.slice(0, quotation.at.start)).length < 4) continue;
    const found = attribute(analysis, [piece(analysis, quotation, 0, text.length)]);
    if (found.kind === 'said') expect(found.by.at.start).toBe(0);
    else {
      expect(found.quoting).toContain(quotation);
      expect(attributionWords(found, analysis)).toMatch(
        /^The author’s own words.*, including words of/,
      );
    }
  }
});

test('words of nobody else are the author’s, whose name may not be stated', () => {
  const none = attribute(article, [{ section: 'visit', letters: 'abc', start: 0, end: 3 }]);
  expect(attributionWords(none, article)).toBe('The author’s own words (name not stated).');
  expect(attributionWords(none, { ...article, author: 'A. Author' })).toBe(
    'The author’s own words (A. Author).',
  );
});

test.each([
  ['direct', /^The text quotes /],
  ['ascribed', /^The text puts it in quotation marks and attributes it to /],
  ['reported', /^The text reports .* in its own words/],
] as const)('how the text gives them is told: %s', (use, words) => {
  const [analysis, quotation] = spoken.find(([, one]) => one.use === use)!;
  expect(attributionWords({ kind: 'said', by: quotation }, analysis)).toMatch(words);
});
