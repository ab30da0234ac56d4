import { recordAddress } from '../model/address.ts';
import type { RecordKind, RecordRef } from '../model/record.ts';
import { english } from './english.ts';
import { Link } from './Link.tsx';
import { ShareLink } from './ShareLink.tsx';
import styles from './RecordWay.module.css';

const WAYS: Record<RecordKind, string> = {
  agreement: 'The whole record',
  figure: 'The whole record',
  quotation: 'Among the voices',
  event: 'Among the dates',
  note: 'All editor’s notes',
};

/** What a reader shares by itself. */
const SHARED: readonly RecordKind[] = ['agreement', 'figure', 'quotation'];

/** The way from a record's words to where it is told in full. */
export function RecordWay({ slug, record }: { slug: string; record: RecordRef }) {
  return (
    <p className={styles.way}>
      <Link to={recordAddress(slug, record)} {...english}>
        {WAYS[record.kind]}
      </Link>
      {SHARED.includes(record.kind) && <ShareLink to={recordAddress(slug, record)} />}
    </p>
  );
}
