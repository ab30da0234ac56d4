import { Link } from 'react-router';
import { recordAddress } from '../model/address.ts';
import type { RecordKind, RecordRef } from '../model/record.ts';
import { english } from './english.ts';
import styles from './RecordWay.module.css';

const WAYS: Record<RecordKind, string> = {
  agreement: 'The whole record',
  figure: 'The whole record',
  quotation: 'Among the voices',
  event: 'Among the dates',
  note: 'All editor’s notes',
};

/** The way from a record's words to where it is told in full. */
export function RecordWay({ slug, record }: { slug: string; record: RecordRef }) {
  return (
    <p className={styles.way}>
      <Link to={recordAddress(slug, record)} {...english}>
        {WAYS[record.kind]}
      </Link>
    </p>
  );
}
