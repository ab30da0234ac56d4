import { labels } from '../../messages/labels.ts';
import { records as m } from '../../messages/records.ts';
import { address } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import { MODE_LABELS } from '../../model/labels/record-labels.ts';
import type { Comparable, ComparableGroup } from '../../model/records/comparable.ts';
import { limitsOf } from '../../model/words/figure-limits.ts';
import { valueWithUnit } from '../../model/records/value-with-unit.ts';
import { isStated, type QuotedFigure } from '../../model/record.ts';
import styles from './Bars.module.css';
import { english } from '../shared/interface-language.ts';
import { Name } from '../shared/Name.tsx';
import { rich } from '../shared/rich.tsx';
import { Link } from '../shared/Link.tsx';
import { StatedWords } from './StatedWords.tsx';

/** More bars than this are folded away. */
const MAX_BARS = 10;

/** Figures that can be compared, a bar each, on one scale that begins at nought. */
export function Bars({ group, analysis }: { group: ComparableGroup; analysis: Analysis }) {
  const { unit, period, base, kind, mode, members } = group;
  const greatest = Math.max(...members.map(({ number }) => number));
  const bar = ({ figure, number }: Comparable) => (
    <BarRow key={figure.id} {...{ analysis, figure, kind }} share={number / greatest} />
  );
  return (
    <figure className={styles.bars}>
      <figcaption {...english}>
        {rich(m.compared, {
          strong: (words) => <strong>{words}</strong>,
          unit: <StatedWords value={unit} />,
        })}
        {period && (
          <>
            , <StatedWords value={period} />
          </>
        )}
        {base && <>, {rich(m.against, { base: <StatedWords value={base} /> })}</>}
        {kind === 'series' && `, ${m.byPeriod()}`}
        {mode && `, ${MODE_LABELS[mode]()}`}
      </figcaption>
      <ol>{members.slice(0, MAX_BARS).map(bar)}</ol>
      {members.length > MAX_BARS && (
        <details>
          <summary {...english}>{m.allBars({ count: members.length })}</summary>
          <ol>{members.slice(MAX_BARS).map(bar)}</ol>
        </details>
      )}
      {members.some(({ figure }) => !isFact(figure)) && <p {...english}>{m.dashedBar()}</p>}
    </figure>
  );
}

function BarRow({
  analysis,
  figure,
  kind,
  share,
}: {
  analysis: Analysis;
  figure: QuotedFigure;
  kind: ComparableGroup['kind'];
  share: number;
}) {
  const limits = limitsOf(figure);
  return (
    <li>
      <Link to={address.figure(analysis.slug, figure.id)}>
        <Name of={analysis}>{figure.label}</Name>
      </Link>{' '}
      <span className={styles.value} lang={analysis.lang}>
        <bdi>{valueWithUnit(figure, analysis)}</bdi>
      </span>
      {limits.length > 0 && (
        <>
          {' '}
          <span className={styles.limits} {...english}>
            {limits.join(labels.comma())}
          </span>
        </>
      )}
      {kind === 'series' && isStated(figure.period) && (
        <span className={styles.period}>
          <StatedWords value={figure.period} />
        </span>
      )}
      <Bar share={share} isFact={isFact(figure)} />
    </li>
  );
}

/** Whether the text states a value, exactly. */
const isFact = ({ mode, value }: QuotedFigure) => !mode && value.exactness === 'exact';

/** Its value stands beside it in words. */
function Bar({ share, isFact }: { share: number; isFact: boolean }) {
  const width = share * 100;
  return (
    <svg className={styles.bar} width="100%" height="9" aria-hidden="true">
      <rect
        className={isFact ? styles.exact : styles.about}
        x={`${english.dir === 'rtl' ? 100 - width : 0}%`}
        y="1"
        width={`${width}%`}
        height="7"
      />
    </svg>
  );
}
