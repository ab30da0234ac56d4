import { memo } from 'react';
import { records as m } from '../../messages/records.ts';
import { address } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import { neverStated } from '../../model/records/never-stated.ts';
import type { Picture } from '../../model/records/pictures.ts';
import { splitValue } from '../../model/records/value-parts.ts';
import { isStated, type Figure, type QuotedFigure } from '../../model/record.ts';
import { Bar, Bars } from './Bars.tsx';
import { FigureValue } from './Figure.tsx';
import { FigureQualifier } from './FigureQualifier.tsx';
import { figureValue } from '../../model/records/figures.ts';
import { english } from '../shared/interface-language.ts';
import { Link } from '../shared/Link.tsx';
import { rich } from '../shared/rich.tsx';
import { NotStated } from './NotStated.tsx';
import { StatedWords } from './StatedWords.tsx';
import { Quote } from './Quote.tsx';
import { ShareOfWhole } from './ShareOfWhole.tsx';
import styles from './FigurePicture.module.css';

/** Figures that belong together, large and drawn. */
export const FigurePicture = memo(function FigurePicture({
  analysis,
  picture,
}: {
  analysis: Analysis;
  picture: Picture;
}) {
  switch (picture.kind) {
    case 'value':
      return (
        <Large analysis={analysis} figure={picture.figure} isPeriodTold={isDrawn(picture)}>
          {isDrawn(picture) && (
            <div className={styles.bar}>
              <StatedWords value={picture.figure.period!} />
              <Bar
                share={1}
                isAbout={picture.figure.value.exactness === 'about'}
                rtl={analysis.dir === 'rtl'}
                height={26}
              />
            </div>
          )}
          <Changes analysis={analysis} changes={picture.changes} />
        </Large>
      );
    case 'comparison':
      return (
        <article className={styles.picture} data-entry="">
          <Bars group={picture.group} analysis={analysis} />
          <Changes analysis={analysis} changes={picture.changes} />
        </article>
      );
    case 'parts': {
      const { parts, share } = picture;
      return (
        <Large analysis={analysis} figure={parts.part}>
          <ShareOfWhole parts={parts} analysis={analysis} />
          <ul className={styles.more}>
            {[...(share ? [share] : []), parts.whole].map((figure) => (
              <li key={figure.id}>
                <strong lang={analysis.lang} dir={analysis.dir}>
                  {figureValue(figure)}
                </strong>{' '}
                <Name analysis={analysis} figure={figure} />{' '}
                {figure.derived && (
                  <FigureQualifier
                    analysis={analysis}
                    figure={figure}
                    className={styles.note}
                    isPeriodTold
                  />
                )}
              </li>
            ))}
          </ul>
        </Large>
      );
    }
  }
});

/** A bar of a value says when it held, beside what has no bar. */
const isDrawn = ({ figure, changes }: Extract<Picture, { kind: 'value' }>) =>
  changes.length > 0 && isStated(figure.period);

/** A figure whose value stands large, with what is drawn of it and its sentence. */
function Large({
  analysis,
  figure,
  isPeriodTold = false,
  children,
}: {
  analysis: Analysis;
  figure: QuotedFigure;
  isPeriodTold?: boolean;
  children: React.ReactNode;
}) {
  // What is never stated the lead says of all of them.
  const never = neverStated(analysis).others;
  const unsaid = figure.unsaid.filter((what) => !never.includes(what));
  return (
    <article className={styles.picture} data-entry="">
      <h2 className={styles.name}>
        <Name analysis={analysis} figure={figure} />
      </h2>
      <FigureValue analysis={analysis} figure={figure} />
      <p className={styles.qualifier}>
        <FigureQualifier
          analysis={analysis}
          figure={figure}
          className={styles.note}
          isPeriodTold={isPeriodTold}
        />
      </p>
      {children}
      {unsaid.length > 0 && (
        <p className={styles.qualifier}>
          <bdi>{unsaid.join(', ')}</bdi>: <NotStated />
        </p>
      )}
      <Quote analysis={analysis} evidence={figure.evidence} record={figure} isShared={false} />
    </article>
  );
}

const Name = ({ analysis: { slug }, figure }: { analysis: Analysis; figure: Figure }) => (
  <Link to={address.figure(slug, figure.id)}>
    <bdi>{figure.label}</bdi>
  </Link>
);

const ARROWS = { up: '↗', down: '↘' } as const;

/** How a value has changed. What is not compared with anything that is stated has no bar. */
function Changes({ analysis, changes }: { analysis: Analysis; changes: readonly QuotedFigure[] }) {
  return changes.map((figure) => {
    const { value, period, base } = figure;
    const direction = value.exactness === 'change' ? value.direction : undefined;
    const { before, numerals, after } = splitValue(figureValue(figure));
    return (
      <div key={figure.id} className={styles.change}>
        {isStated(period) && <StatedWords value={period} />}
        <p>
          <span className={styles.changed} lang={analysis.lang} dir={analysis.dir}>
            {direction && <span aria-hidden="true">{ARROWS[direction]} </span>}
            {before}
            <strong>{numerals}</strong>
            {after}
          </span>{' '}
          <Name analysis={analysis} figure={figure} />{' '}
          {base && (
            <span className={styles.note} {...english}>
              {isStated(base)
                ? rich(m.comparedWithBase, { base: <StatedWords value={base} /> })
                : m.noBar()}
            </span>
          )}
        </p>
      </div>
    );
  });
}
