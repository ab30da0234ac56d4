import { KIND_LABELS } from '../../model/labels/labels.ts';
import { text as m } from '../../messages/text.ts';
import type { LibraryCover } from '../../model/library-model.ts';
import { capital } from '../../model/records/capital.ts';
import { isStated } from '../../model/record.ts';
import styles from './Byline.module.css';
import { dayInWords } from '../shared/day-in-words.ts';
import { english } from '../shared/interface-language.ts';
import { rich } from '../shared/rich.tsx';

/**
 * What kind of text it is, by whom it was translated, how long it takes, and its dates: when it was
 * published, if that is stated, and when this edition was added, which it says.
 */
export function Byline({ kind, translator, isOriginal, minutes, published, added }: LibraryCover) {
  const name = <strong>{capital(KIND_LABELS[kind]())}</strong>;
  const day = (date: string) => <time dateTime={date}>{dayInWords(date)}</time>;
  return (
    <p className={styles.byline} {...english}>
      {isOriginal
        ? name
        : isStated(translator)
          ? rich(m.kindTranslatedBy, { kind: name, translator: <bdi>{translator}</bdi> })
          : rich(m.kindTranslated, { kind: name })}
      &nbsp;· {m.readingTime({ minutes })}
      {published !== undefined && <>&nbsp;· {rich(m.publishedOn, { date: day(published) })}</>}
      &nbsp;· {rich(m.editionAdded, { date: day(added) })}
    </p>
  );
}
