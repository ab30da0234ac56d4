import { records as m } from '../../messages/records.ts';
import type { Analysis } from '../../model/analysis.ts';
import { isStated, type Figure } from '../../model/record.ts';
import { richAmongText } from '../shared/rich-among-text.tsx';
import { figureLimits, Parts } from './figure-limits.tsx';
import { Formula } from './Formula.tsx';
import { StatedWords } from './StatedWords.tsx';

/** What a figure is never without, of one that is calculated how, and whose it is. */
export function FigureQualifier({
  analysis,
  figure,
  className,
}: {
  analysis: Analysis;
  figure: Figure;
  className: string | undefined;
}) {
  const { source, derived } = figure;
  const parts = figureLimits(figure, (words) => <StatedWords value={words} />);
  if (derived)
    parts[0] = richAmongText(m.calculated, {
      formula: <Formula analysis={analysis} figure={figure} />,
    });
  if (isStated(source))
    parts.push(richAmongText(m.sourceIs, { source: <StatedWords value={source} /> }));
  if (parts.length === 0) return null;
  return (
    <span className={className}>
      <Parts parts={parts} />
    </span>
  );
}
