import { site as m } from '../../messages/site.ts';
import { address } from '../../model/address/address.ts';
import type { LibraryEntry } from '../../model/library-model.ts';
import { english } from '../shared/interface-language.ts';
import { Link } from '../shared/Link.tsx';
import styles from './ContinueReading.module.css';

/** What a reader has begun and not ended: its title, and the section that they were at. */
export interface Reading {
  entry: LibraryEntry;
  section: string;
  heading: string;
}

/** The way back to where the reader was; until that is known, its room. */
export function ContinueReading({ reading }: { reading: Reading | undefined }) {
  return (
    <p className={styles.continue}>
      {reading && (
        <Link to={address.section(reading.entry.slug, reading.section)}>
          <b {...english}>{m.continueReading()}</b>{' '}
          <bdi lang={reading.entry.lang} dir={reading.entry.dir}>
            {reading.entry.title}
            {reading.heading && `: ${reading.heading}`}
          </bdi>
        </Link>
      )}
    </p>
  );
}
