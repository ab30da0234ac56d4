import type { Figure, QuotedFigure } from '../../model/record.ts';

/** How many figures of an analysis have a picture of their own, at most. */
const MOST = 3;

/**
 * @returns the figures of an analysis that are worth a picture of their own, in the order of the text:
 * those that somebody would show to others. The pages of all other figures have that of the analysis:
 * a day, a number in a row or a count of documents says nothing by itself, and on the host and in every
 * build each picture weighs more than its page.
 */
export function tellingFigures(figures: readonly Figure[]): Figure[] {
  const best = figures
    .map((figure) => ({ figure, worth: worthOf(figure) }))
    .filter(({ worth }) => worth > 0)
    // Equals stay in the order of the text.
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST)
    .map(({ figure }) => figure);
  return figures.filter((figure) => best.includes(figure));
}

/** @returns how much a figure tells by itself: a large amount, then a change, then a part of a whole. */
function worthOf(figure: Figure): number {
  // What is reckoned, foretold or denied is not what the text states.
  if (figure.derived || figure.mode) return 0;
  const { value } = figure;
  if (isLarge(value)) return 3;
  if (value.exactness === 'change') return 2;
  return figure.of !== undefined && 'number' in value && value.exactness !== 'ordinal' ? 1 : 0;
}

const isLarge = (value: QuotedFigure['value']): boolean =>
  (value.scale !== undefined || value.scaleInHead !== undefined) &&
  value.exactness !== 'magnitude' &&
  value.exactness !== 'vague';
