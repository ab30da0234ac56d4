import { KIND_LABELS } from '../../model/labels/labels.ts';
import { labels } from '../../messages/labels.ts';
import { text as m } from '../../messages/text.ts';
import { type LibraryEntry } from '../../model/analysis.ts';
import { capital } from '../../model/records/provenance.ts';
import { readingMinutes } from '../../model/reading-time.ts';
import { isStated } from '../../model/record.ts';
import styles from './Byline.module.css';
import { english } from '../shared/interface-language.ts';
import { rich } from '../shared/rich.tsx';

/** @returns a day ("2026-11-24") in words. The formats of all languages are slow to load for the first time. */
function inWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return m.day({ day: date, month: labels.months().split(' ')[month - 1]!, year });
}

/** What kind of text it is, by whom it was translated, how long it takes, and since when it is here. */
export function Byline({
  kind,
  translator,
  isOriginal,
  words,
  lang,
  added,
}: Pick<LibraryEntry, 'kind' | 'translator' | 'isOriginal' | 'words' | 'lang' | 'added'>) {
  const minutes = readingMinutes(words, lang);
  const name = <strong>{capital(KIND_LABELS[kind]())}</strong>;
  return (
    <p className={styles.byline} {...english}>
      {isOriginal
        ? name
        : isStated(translator)
          ? rich(m.kindTranslatedBy, { kind: name, translator: <bdi>{translator}</bdi> })
          : rich(m.kindTranslated, { kind: name })}
      &nbsp;· {m.readingTime({ minutes })}&nbsp;· <time dateTime={added}>{inWords(added)}</time>
    </p>
  );
}
