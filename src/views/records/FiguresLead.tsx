import { records as m } from '../../messages/records.ts';
import type { Analysis } from '../../model/analysis.ts';
import { neverStated } from '../../model/records/never-stated.ts';
import { rich } from '../shared/rich.tsx';

/** What the numbers are, and in a sentence what the text never says of them. */
export function FiguresLead({ analysis }: { analysis: Analysis }) {
  const { sources, others } = neverStated(analysis);
  const what = others.length > 0 && <bdi>{others.join(', ')}</bdi>;
  return (
    <>
      {analysis.figures.some(({ derived }) => derived)
        ? m.figuresLeadCalculated()
        : m.figuresLead()}{' '}
      {sources && what && rich(m.noSourceNor, { what })}
      {sources && !what && m.noSource()}
      {!sources && what && rich(m.neverSays, { what })}
    </>
  );
}
