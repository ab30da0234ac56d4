import {
  address,
  DOWNLOAD_FORMATS,
  DOWNLOADS,
  downloadAddress,
  type DownloadList,
} from '../../model/address/address.ts';
import { KINDS, type Analysis, type Site } from '../../model/analysis.ts';
import { isStated, type Stated } from '../../model/record.ts';
import { SILENT } from '../../model/tables/table-fields.ts';
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
          : `${JSON.stringify(describe(list, table, site, analysis, link, !!absolute), null, 2)}\n`,
    }));
  });
}

const stated = (value: Stated<string>) => (isStated(value) ? value : SILENT);

/** The table with what its reader has to know of it, in the order in which they need it. */
function describe(
  list: DownloadList,
  { columns, rows, definitions }: Table,
  site: Site,
  analysis: Analysis,
  link: (address: string) => string,
  isAbsolute: boolean,
) {
  const { title, kind, lang, author, publisher, published, translation, edition, slug } = analysis;
  return {
    title,
    kind: KINDS[kind],
    language: lang,
    author: stated(author),
    publisher: stated(publisher),
    published: stated(published),
    translator: stated(translation.translator),
    original: stated(translation.original),
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
      silence: `"${SILENT}" stands where the text is silent; null where a column does not apply.`,
      words:
        'Words and quotes are those of the text, in its language; labels, statuses and what ends in "_read" are the edition’s.',
      addresses: isAbsolute
        ? 'Addresses are absolute.'
        : 'Addresses are relative to the root of the site: resolve them against the address that its library has.',
      csv: 'The CSV file beside this one has the same columns and rows. In it the entries of a list are set apart by "; ", null is an empty cell, and a text that a spreadsheet would take for a formula has an apostrophe before it.',
    },
    columns,
    definitions,
    rows,
  };
}
