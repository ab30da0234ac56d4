import { memo } from 'react';
import { address } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import { neverStated } from '../../model/records/never-stated.ts';
import type { Picture } from '../../model/records/pictures.ts';
import { splitValue } from '../../model/records/value-parts.ts';
import type { Figure, QuotedFigure } from '../../model/record.ts';
import { Bars } from './Bars.tsx';
import { FigureValue } from './Figure.tsx';
import { FigureQualifier } from './FigureQualifier.tsx';
import { figureValue } from '../../model/records/figures.ts';
import { valueWithUnit } from '../../model/records/value-with-unit.ts';
import { Name } from '../shared/Name.tsx';
import { Link } from '../shared/Link.tsx';
import { NotStated } from './NotStated.tsx';
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
        <Large analysis={analysis} figure={picture.figure}>
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
                <strong
                  data-calculated={figure.derived && ''}
                  lang={analysis.lang}
                  dir={analysis.dir}
                >
                  {valueWithUnit(figure, analysis)}
                </strong>{' '}
                <FigureLink analysis={analysis} figure={figure} />{' '}
                {(figure.derived || figure.mode) && (
                  <FigureQualifier analysis={analysis} figure={figure} className={styles.note} />
                )}
              </li>
            ))}
          </ul>
        </Large>
      );
    }
  }
});

/** A figure whose value stands large, with what is drawn of it and its sentence. */
function Large({
  analysis,
  figure,
  children,
}: {
  analysis: Analysis;
  figure: QuotedFigure;
  children: React.ReactNode;
}) {
  // What is never stated the lead says of all of them.
  const never = neverStated(analysis).others;
  const unsaid = figure.unsaid.filter((what) => !never.includes(what));
  return (
    <article className={styles.picture} data-entry="">
      <h2 className={styles.name}>
        <FigureLink analysis={analysis} figure={figure} />
      </h2>
      <FigureValue analysis={analysis} figure={figure} />
      <p className={styles.qualifier}>
        <FigureQualifier analysis={analysis} figure={figure} className={styles.note} />
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

const FigureLink = ({ analysis, figure }: { analysis: Analysis; figure: Figure }) => (
  <Link to={address.figure(analysis.slug, figure.id)}>
    <Name of={analysis}>{figure.label}</Name>
  </Link>
);

const ARROWS = { up: '↗', down: '↘' } as const;

/** How a value has changed. */
function Changes({ analysis, changes }: { analysis: Analysis; changes: readonly QuotedFigure[] }) {
  return changes.map((figure) => {
    const { value } = figure;
    const direction = value.exactness === 'change' ? value.direction : undefined;
    const { before, numerals, after } = splitValue(figureValue(figure));
    return (
      <div key={figure.id} className={styles.change}>
        <span className={styles.changed} lang={analysis.lang} dir={analysis.dir}>
          {direction && <span aria-hidden="true">{ARROWS[direction]} </span>}
          {before}
          <strong>{numerals}</strong>
          {after}
        </span>{' '}
        <FigureLink analysis={analysis} figure={figure} />{' '}
        <FigureQualifier analysis={analysis} figure={figure} className={styles.note} />
      </div>
    );
  });
}
