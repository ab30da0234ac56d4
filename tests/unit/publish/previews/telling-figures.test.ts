import { expect, test } from 'vitest';
import { compileContent } from '../../../../src/compile/content.ts';
import type { Figure } from '../../../../src/model/record.ts';
import { tellingFigures } from '../../../../src/publish/previews/telling-figures.ts';

const figures = compileContent('content').analyses.find(
  ({ slug }) => slug === 'russia-kazakhstan-astana',
)!.figures;

const idsOf = (all: readonly Figure[]) => all.map(({ id }) => id);

test('large amounts and changes are worth a picture, in the order of the text', () => {
  expect(idsOf(tellingFigures(figures))).toEqual([
    'forum-trade-value',
    'trade-turnover',
    'trade-growth',
  ]);
});

test('what is reckoned, foretold, vague, a year or a number in a row is not', () => {
  const others = figures.filter(
    (figure) =>
      figure.derived ||
      figure.mode ||
      ['year', 'ordinal', 'vague'].includes(figure.value.exactness),
  );
  expect(others.length).toBeGreaterThan(4);
  expect(tellingFigures(others)).toEqual([]);
});

test('there are never more than three, and amounts come before parts of a whole', () => {
  const many = figures.flatMap((figure) => [figure, { ...figure }]);
  expect(tellingFigures(many)).toHaveLength(3);
  expect(new Set(idsOf(tellingFigures(many)))).toEqual(
    new Set(['forum-trade-value', 'trade-turnover']),
  );
});
