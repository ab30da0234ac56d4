import { KIND_LABELS } from '../../model/labels/labels.ts';
import {
  address,
  DOWNLOAD_FORMATS,
  DOWNLOADS,
  downloadAddress,
  type DownloadList,
} from '../../model/address/address.ts';
import { type Analysis, type Site } from '../../model/analysis.ts';
import { isStated, type Stated } from '../../model/record.ts';
import { capital } from '../../model/records/capital.ts';
import { tables } from '../../messages/tables.ts';
import {
  agreementsTable,
  figuresTable,
  voicesTable,
  type Table,
} from '../../model/tables/tables.ts';
import { writeCsv } from './csv.ts';

/** A file that the site offers beside its pages. */
export interface Download {
  /** An address of the site. */
  address: string;
  type: string;
  text: string;
}

const TABLES: Record<
  DownloadList,
  (analysis: Analysis, link: (address: string) => string) => Table
> = { agreements: agreementsTable, figures: figuresTable, voices: voicesTable };

const TYPES = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const;

/**
 * Makes the files of an analysis: its agreements, figures and voices, each as CSV and as JSON.
 * @param absolute makes an address of the site an absolute one, where it is known where the site is
 * hosted; else addresses are relative to the site's root
 */
export function makeDownloads(
  site: Site,
  analysis: Analysis,
  absolute?: (address: string) => string,
): Download[] {
  const link = absolute ?? ((path: string) => path.slice(1));
  return DOWNLOADS.flatMap((list) => {
    const table = TABLES[list](analysis, link);
    return DOWNLOAD_FORMATS.map((format) => ({
      address: downloadAddress(analysis.slug, list, format),
      type: TYPES[format],
      text:
        format === 'csv'
          ? writeCsv(table)
          : `${JSON.stringify(describe(list, table, site, analysis, link, !!absolute))}\n`,
    }));
  });
}

const stated = (value: Stated<string>) => (isStated(value) ? value : tables.notStated());

/** The table with what its reader has to know of it, in the order in which they need it. */
function describe(
  list: DownloadList,
  { columns, rows, definitions }: Table,
  site: Site,
  analysis: Analysis,
  link: (address: string) => string,
  isAbsolute: boolean,
) {
  const {
    title,
    kind,
    lang,
    author,
    publisher,
    published,
    translation,
    edition,
    slug,
    isOriginal,
    isLimited,
  } = analysis;
  return {
    title,
    kind: capital(KIND_LABELS[kind]()),
    language: lang,
    author: stated(author),
    publisher: stated(publisher),
    published: stated(published),
    translator: isOriginal ? null : stated(translation.translator),
    original: isOriginal ? null : stated(translation.original),
    ...(isOriginal && { translated: false }),
    ...(isLimited && {
      checked: 'in this language only digits, dates and quotation marks are checked',
    }),
    ...(edition.covers && { recorded_as_a_whole: edition.covers }),
    edition: {
      name: site.name,
      by: edition.by,
      added: edition.added,
      revised: stated(edition.revised),
    },
    address: link(address.analysis(slug)),
    shown_at: link(address[list](slug)),
    rights: stated(site.rights),
    contents: list,
    conventions: {
      silence: tables.silence({ notStated: tables.notStated() }),
      words: tables.wording(),
      addresses: isAbsolute ? tables.absolute() : tables.relative(),
      csv: tables.csv(),
    },
    columns,
    definitions,
    rows,
  };
}
