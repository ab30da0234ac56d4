import type { Analysis } from './analysis.ts';
import type { Highlight } from './library-model.ts';
import { isStated, type Figure } from './record.ts';
import { figuresIn, layOutFigures } from './records/pictures.ts';
import { limitsOf } from './words/figure-limits.ts';
import { valueWithUnit } from './records/value-with-unit.ts';

const HIGHLIGHTS = 3;

/**
 * The figures for a cover: those that the page of figures draws first, each picture's first before the
 * second of any; then the others of the text.
 */
export function highlightsOf(analysis: Analysis): Highlight[] {
  const { pictures, lines } = layOutFigures(analysis);
  // The whole that a share is of says nothing by itself; what is derived says less than what is quoted.
  const drawn = pictures.flatMap((picture) =>
    picture.kind === 'parts' ? [picture.parts.part] : figuresIn(picture),
  );
  const others = lines
    .flatMap(({ figures }) => figures)
    .filter(({ value }) => value && value.exactness !== 'ordinal');
  return [...drawn, ...others].slice(0, HIGHLIGHTS).map((figure) => highlight(figure, analysis));
}

/** A figure with what it is never without: its unit, its limits, its whole, its period and what it is compared with. */
function highlight(figure: Figure, analysis: Analysis): Highlight {
  const { id, label, of, period, base } = figure;
  const limits = limitsOf(figure);
  return {
    kind: 'figure',
    id,
    value: valueWithUnit(figure, analysis),
    label,
    ...(limits.length > 0 && { limits }),
    ...(isStated(of) && !figure.derived && { of: of.words }),
    ...(period && { period: isStated(period) ? period.words : period }),
    ...(base && { base: isStated(base) ? base.words : base }),
  };
}
