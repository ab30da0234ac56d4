import { preferences as m } from '../messages/preferences.ts';
import styles from './Panel.module.css';
import type { Preferences } from './preferences.ts';

/** Lines of text, as seen from afar: where they stand, and where they end. */
const LINES: Record<string, readonly (readonly [y: number, end: number])[]> = {
  'spacing-close': [6, 9, 12, 15, 18].map((y) => [y, 25]),
  'spacing-standard': [4, 9.3, 14.6, 20].map((y) => [y, 25]),
  'spacing-open': [3, 12, 21].map((y) => [y, 25]),
  'width-narrow': [4, 8, 12, 16, 20].map((y) => [y, 20]),
  'width-standard': [6, 10, 14, 18].map((y) => [y, 23.5]),
  'width-wide': [8, 12, 16].map((y) => [y, 27.5]),
};

/** What a choice looks like: letters, words or lines set as it sets them. */
export function Sample({
  of,
  value,
  name,
}: {
  of: keyof Preferences;
  value: string;
  name: string;
}) {
  const lines = LINES[`${of}-${value}`];
  if (lines)
    return (
      <svg viewBox="0 0 28 24" width="28" height="24" aria-hidden="true">
        <path
          d={lines.map(([y, end]) => `M${28 - end} ${y}H${end}`).join('')}
          stroke="currentColor"
          strokeWidth="1.5"
        />
      </svg>
    );
  if (of === 'theme')
    return (
      <span className={styles.sheet} data-theme={value}>
        {name}
      </span>
    );
  if (of === 'shortcuts') return <span>{name}</span>;
  if (of === 'face')
    return (
      <span className={styles.letters} data-sample={value}>
        {name}
      </span>
    );
  return (
    <span className={styles.letters} data-sample={`${of}-${value}`} aria-hidden="true">
      {of === 'size' ? m.largeLetter() : of === 'marks' ? m.markedWord() : m.notedWord()}
    </span>
  );
}
