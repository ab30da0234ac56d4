import { text as m } from '../../messages/text.ts';
import { CORRECTIONS } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import { correctionsOf } from '../../model/corrections.ts';
import { dayInWords } from '../shared/day-in-words.ts';
import { english } from '../shared/interface-language.ts';
import { rich } from '../shared/rich.tsx';

/** What was corrected after it was published, and when; nothing where nothing was. */
export function Corrections({
  analysis,
  className,
}: {
  analysis: Analysis;
  className: string | undefined;
}) {
  const corrections = correctionsOf(analysis);
  if (corrections.length === 0) return null;
  return (
    <section className={className} aria-labelledby={CORRECTIONS}>
      <h2 id={CORRECTIONS} tabIndex={-1} {...english}>
        {m.corrections()}
      </h2>
      {corrections.map(({ id, date, text }) => (
        <p key={id} id={id}>
          {rich(m.factWithStop, {
            name: <time dateTime={date}>{dayInWords(date)}</time>,
            value: <bdi>{text}</bdi>,
          })}
        </p>
      ))}
    </section>
  );
}
