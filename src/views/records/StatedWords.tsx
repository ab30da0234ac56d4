import type { ReactNode } from 'react';
import { records as m } from '../../messages/records.ts';
import {
  isStated,
  PUBLISHED,
  type DateWords,
  type Stated,
  type Words,
} from '../../model/record.ts';
import { dateReading } from '../../model/words/date-words.ts';
import { english } from '../shared/interface-language.ts';
import { rich } from '../shared/rich.tsx';
import { NotStated } from './NotStated.tsx';
import styles from './StatedWords.module.css';

/** Words of the text, with what the editors read in them where they need reading; or "not stated". */
export function StatedWords({ value }: { value: Stated<DateWords> }) {
  if (!isStated(value)) return <NotStated />;
  // What is read in a date is written in EDTF.
  const reading = value.when ? dateReading(value) : value.is;
  return reading === undefined ? (
    <bdi>{value.words}</bdi>
  ) : (
    <>
      <bdi {...(value.when && english)}>{reading}</bdi>{' '}
      <span className={styles.read} {...english}>
        {readIn(value)}
      </span>
    </>
  );
}

/** In which words something is read, and what else gives a part of a date. */
function readIn({ words, datedBy }: DateWords): ReactNode {
  if (datedBy === undefined) return rich(m.readIn, { words: <bdi>{words}</bdi> });
  if (datedBy === PUBLISHED) return rich(m.readInByPublication, { words: <bdi>{words}</bdi> });
  return rich(m.readInDatedBy, { words: <bdi>{words}</bdi>, others: <bdi>{datedBy}</bdi> });
}

/** Several values, set apart by commas; or "not stated". */
export function StatedList({ value }: { value: Stated<Words[]> }) {
  if (!isStated(value)) return <NotStated />;
  return value.map((words, index): ReactNode => (
    <span key={index}>
      {index > 0 && ', '}
      <StatedWords value={words} />
    </span>
  ));
}
