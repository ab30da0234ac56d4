import { records as m } from '../../messages/records.ts';
import { downloadAddress, type DownloadList } from '../../model/address/address.ts';
import { english } from '../shared/interface-language.ts';
import { rich } from '../shared/rich.tsx';
import styles from './Downloads.module.css';
import { useSite } from '../shared/useSite.ts';

const WORDS = {
  agreements: m.downloadAgreements,
  figures: m.downloadFigures,
  voices: m.downloadVoices,
} as const;

/** The way to take a list away as a file: all of it, whatever the page shows of it just now. */
export function Downloads({ slug, list }: { slug: string; list: DownloadList }) {
  return (
    <p className={styles.downloads} {...english}>
      {rich(WORDS[list], {
        csv: <File slug={slug} list={list} format="csv" />,
        json: <File slug={slug} list={list} format="json" />,
      })}
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
