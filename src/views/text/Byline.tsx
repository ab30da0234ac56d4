import { KINDS, type LibraryEntry } from '../../model/analysis.ts';
import { readingMinutes } from '../../model/reading-time.ts';
import { isStated } from '../../model/record.ts';
import styles from './Byline.module.css';
import { english } from '../shared/interface-language.ts';

const MONTHS =
  'January February March April May June July August September October November December';

/** @returns a day ("2026-11-24") in words. The formats of all languages are slow to load for the first time. */
function inWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date} ${MONTHS.split(' ')[month - 1]} ${year}`;
}

/** What kind of text it is, by whom it was translated, how long it takes, and since when it is here. */
export function Byline({
  kind,
  translator,
  words,
  lang,
  added,
}: Pick<LibraryEntry, 'kind' | 'translator' | 'words' | 'lang' | 'added'>) {
  const minutes = readingMinutes(words, lang);
  return (
    <p className={styles.byline} {...english}>
      <strong>{KINDS[kind]}</strong>, translated
      {isStated(translator) && (
        <>
          {' '}
          by <bdi>{translator}</bdi>
        </>
      )}
      &nbsp;· {minutes}&nbsp;{minutes === 1 ? 'minute' : 'minutes'}&nbsp;·{' '}
      <time dateTime={added}>{inWords(added)}</time>
    </p>
  );
}
