import { labels } from '../../messages/labels.ts';
import type { ReactNode } from 'react';
import { records as m } from '../../messages/records.ts';
import type { Analysis } from '../../model/analysis.ts';
import { exactnessOf } from '../../model/records/provenance.ts';
import { isStated, type Figure } from '../../model/record.ts';
import { english } from '../shared/interface-language.ts';
import { rich } from '../shared/rich.tsx';
import { Formula } from './Formula.tsx';
import { StatedWords } from './StatedWords.tsx';

/** What a figure is never without: how exact it is, its period, what it is compared with, and whose it is. */
export function FigureQualifier({
  analysis,
  figure,
  className,
  isPeriodTold = false,
}: {
  analysis: Analysis;
  figure: Figure;
  className: string | undefined;
  /** Whether its period stands beside it already. */
  isPeriodTold?: boolean;
}) {
  const { period, base, source, derived } = figure;
  const parts: ReactNode[] = [];
  const limit = limitOf(figure);
  if (derived)
    parts.push(rich(m.calculated, { formula: <Formula analysis={analysis} figure={figure} /> }));
  if (limit !== undefined) parts.push(limit);
  if (period && !isPeriodTold)
    parts.push(isStated(period) ? <StatedWords value={period} /> : m.periodNotStated());
  if (base)
    parts.push(
      isStated(base)
        ? rich(m.comparedWithBase, { base: <StatedWords value={base} /> })
        : m.baseNotStated(),
    );
  if (isStated(source)) parts.push(rich(m.sourceIs, { source: <StatedWords value={source} /> }));
  if (parts.length === 0) return null;
  return (
    <span className={className} {...english}>
      {parts.map((part, index) => (
        <span key={index}>
          {index > 0 && labels.semicolon()}
          {part}
        </span>
      ))}
    </span>
  );
}

/** @returns how the text limits a value, where its words are no exact number. */
function limitOf({ value }: Figure): string | undefined {
  switch (value?.exactness) {
    case 'about':
    case 'bound':
    case 'magnitude':
    case 'vague':
      return exactnessOf(value);
    default:
      return undefined;
  }
}
