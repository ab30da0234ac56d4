import { records as m } from '../../messages/records.ts';
import { recordAddress } from '../../model/address/address.ts';
import type { RecordKind, RecordRef } from '../../model/record.ts';
import { english } from '../shared/interface-language.ts';
import { Link } from '../shared/Link.tsx';
import { ShareLink } from '../sharing/ShareLink.tsx';
import styles from './RecordLink.module.css';

const WAYS: Record<RecordKind, () => string> = {
  agreement: m.wholeRecord,
  figure: m.wholeRecord,
  quotation: m.amongVoices,
  event: m.amongDates,
  note: m.allNotes,
};

/** What a reader shares by itself. */
const SHARED: readonly RecordKind[] = ['agreement', 'figure', 'quotation'];

/** The link from a record's words to its full details. */
export function RecordLink({ slug, record }: { slug: string; record: RecordRef }) {
  return (
    <p className={styles.way}>
      <Link to={recordAddress(slug, record)} {...english}>
        {WAYS[record.kind]()}
      </Link>
      {SHARED.includes(record.kind) && <ShareLink to={recordAddress(slug, record)} />}
    </p>
  );
}
