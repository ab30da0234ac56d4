import { downloadAddress, type DownloadList } from '../../model/address/address.ts';
import { english } from '../shared/interface-language.ts';
import styles from './Downloads.module.css';
import { useSite } from '../shared/useSite.ts';

/** The way to take a list away as a file: all of it, whatever the page shows of it just now. */
export function Downloads({ slug, list }: { slug: string; list: DownloadList }) {
  return (
    <p className={styles.downloads} {...english}>
      Download all {list} as <File slug={slug} list={list} format="csv" /> or{' '}
      <File slug={slug} list={list} format="json" />
    </p>
  );
}

/** A file is no page: the browser fetches it itself. */
function File({
  slug,
  list,
  format,
}: {
  slug: string;
  list: DownloadList;
  format: 'csv' | 'json';
}) {
  return (
    <a
      href={useSite().href(downloadAddress(slug, list, format))}
      download={`${slug}-${list}.${format}`}
    >
      {format.toUpperCase()}
    </a>
  );
}
