import { labels } from '../../messages/labels.ts';
import { records as m } from '../../messages/records.ts';
import type { Analysis } from '../../model/analysis.ts';
import { MODE_LABELS } from '../../model/labels/record-labels.ts';
import type { PartOfWhole } from '../../model/records/shares.ts';
import { english } from '../shared/interface-language.ts';
import { rich } from '../shared/rich.tsx';
import styles from './ShareOfWhole.module.css';

/** More than this many are no longer seen one by one. */
const MAX_DRAWN = 120;
const COLUMNS = 20;
const [CELL, PITCH, HALFWAY] = [10, 13, 7];

/** A part in its whole: each unit of a small one, else two lengths. The words say the same. */
export function ShareOfWhole({
  parts: { part, whole, partNumber, wholeNumber },
  analysis: { lang },
}: {
  parts: PartOfWhole;
  analysis: Analysis;
}) {
  const isCounted =
    Number.isInteger(partNumber) && Number.isInteger(wholeNumber) && wholeNumber <= MAX_DRAWN;
  const mode = (part.mode ?? whole.mode)?.is;
  const look = mode ? styles.notAFact : styles.filled;
  return (
    <figure className={styles.parts}>
      {isCounted ? (
        <Units filled={partNumber} all={wholeNumber} look={look} />
      ) : (
        <Lengths share={partNumber / wholeNumber} look={look} />
      )}
      <figcaption {...english}>
        {rich(isCounted ? m.eachSquare : m.drawnToScale, {
          part: <bdi lang={lang}>{part.value.words}</bdi>,
          whole: <bdi lang={lang}>{whole.value.words}</bdi>,
        })}
        {mode && `${labels.comma()}${MODE_LABELS[mode]()}`}
      </figcaption>
    </figure>
  );
}

function Units({ filled, all, look }: { filled: number; all: number; look: string | undefined }) {
  const columns = Math.min(COLUMNS, all);
  const width = columns * PITCH - (PITCH - CELL) + (columns > COLUMNS / 2 ? HALFWAY : 0);
  const height = Math.ceil(all / COLUMNS) * PITCH - (PITCH - CELL);
  return (
    <svg
      className={styles.units}
      viewBox={`-1 -1 ${width + 2} ${height + 2}`}
      width={width + 2}
      height={height + 2}
      aria-hidden="true"
    >
      {Array.from({ length: all }, (_, index) => {
        const column = index % COLUMNS;
        return (
          <rect
            key={index}
            className={index < filled ? look : styles.open}
            x={column * PITCH + (column < COLUMNS / 2 ? 0 : HALFWAY)}
            y={Math.floor(index / COLUMNS) * PITCH}
            width={CELL}
            height={CELL}
          />
        );
      })}
    </svg>
  );
}

function Lengths({ share, look }: { share: number; look: string | undefined }) {
  const width = share * 100;
  return (
    <svg className={styles.lengths} width="100%" height="18" aria-hidden="true">
      <rect className={styles.open} x="0" y="1" width="100%" height="16" />
      <rect
        className={look}
        x={`${english.dir === 'rtl' ? 100 - width : 0}%`}
        y="1"
        width={`${width}%`}
        height="16"
      />
    </svg>
  );
}
