import { KIND_LABELS } from '../labels/labels.ts';
import { citation } from '../../messages/citation.ts';
import { labels } from '../../messages/labels.ts';
import { type Analysis } from '../analysis.ts';
import { figureValue } from '../records/figures.ts';
import { capital } from '../records/capital.ts';
import { provenance } from '../records/provenance.ts';
import { statusWords } from '../records/status-words.ts';
import { isStated, type Agreement, type Figure, type Stated } from '../record.ts';
import { JOINED_STATUSES } from '../statuses.ts';

/** What is cited: a part of an analysis, with the address that it is at; or all of it. */
export interface Cited {
  /** Absent where it is all of the analysis. */
  part?: CitedPart;
  url: string;
}

export interface CitedPart {
  title: string;
  /** What the part is: "Section", "Figure, from the text". */
  what: string;
  /** Tells it from other parts: "figure-gas-2023". */
  key: string;
}

/** Where and when it was read. */
export interface Access {
  /** The name of the site. */
  site: string;
  /** The reader's day, as "2026-11-24". */
  day: string;
}

/** @returns the part that a section is. */
export const citedSection = (id: string, heading: string): CitedPart => ({
  title: heading,
  what: citation.section(),
  key: id,
});

/** @returns the part that a record is: the edition's name for it, and how the text gives it. */
export function citedRecord(record: Agreement | Figure): CitedPart {
  const { kind, id, label } = record;
  return record.kind === 'figure'
    ? {
        title: `${label}: ${figureValue(record)}`,
        what: citation.figure({ provenance: provenance(record) }),
        key: `${kind}-${id}`,
      }
    : {
        title: label,
        what: JOINED_STATUSES.includes(record.status)
          ? citation.agreement({ status: statusWords(record) })
          : capital(statusWords(record)),
        key: `${kind}-${id}`,
      };
}

const stated = (value: Stated<string>): string | undefined => (isStated(value) ? value : undefined);

/** @returns a sentence with a stop at its end, unless it ends with a mark of its own. */
const stop = (text: string): string =>
  /[.!?。！？؟।…]["”’»」』]?$/u.test(text) ? text : `${text}.`;

const year = (day: string): string => day.slice(0, 4);
/** @returns a day without its year: "November 24". */
const monthDay = (day: string): string =>
  citation.monthDay({
    month: labels.months().split(' ')[Number(day.slice(5, 7)) - 1]!,
    day: Number(day.slice(8, 10)),
  });

/**
 * @returns a citation in the manner of the APA (Publication Manual, 7th edition, sections 9.2 to 9.37):
 * without an author the title comes first, without a date "n.d."; names stand as they are stated, for
 * which part of one is the surname is not known.
 */
export function citeInApa(analysis: Analysis, { part, url }: Cited, { site, day }: Access): string {
  const { title, kind, translation } = analysis;
  const [author, published, publisher, translator] = [
    analysis.author,
    analysis.published,
    analysis.publisher,
    translation.translator,
  ].map(stated);
  const date = published ? `${year(published)}, ${monthDay(published)}` : citation.noDate();
  const ours = translator ? ` ${citation.translatorInApa({ translator })}` : '';
  const whole = `${title}${ours} [${capital(KIND_LABELS[kind]())}]`;
  const cited = part ? `${part.title} [${part.what}]` : whole;
  return [
    ...(author ? [stop(author), `(${date}).`, stop(cited)] : [stop(cited), `(${date}).`]),
    ...(part ? [stop(citation.inWhole({ whole }))] : []),
    ...(publisher ? [stop(publisher)] : []),
    ...(site === publisher ? [] : [stop(site)]),
    citation.retrieved({ day: monthDay(day), year: year(day), url }),
  ].join(' ');
}

const BIBTEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
/** What TeX reads as its own becomes what it prints; letters of all scripts stay (UTF-8). */
const escapeBibtex = (text: string): string =>
  text
    .replace(/[\\{}~^$&%#_]/g, (sign) => BIBTEX[sign] ?? `\\${sign}`)
    .replace(/\s+/g, ' ')
    .trim();

/**
 * @returns an entry of BibTeX, also read by biblatex. Titles and names stand in braces of their own,
 * so that no letter is made small and no name is taken apart.
 */
export function citeInBibtex(
  analysis: Analysis,
  { part, url }: Cited,
  { site, day }: Access,
): string {
  const { slug, title, kind, lang, translation } = analysis;
  const published = stated(analysis.published);
  const whole = (text: string | undefined) => text && `{${escapeBibtex(text)}}`;
  const fields: Record<string, string | undefined> = {
    author: whole(stated(analysis.author)),
    title: whole(part?.title ?? title),
    booktitle: part && whole(title),
    translator: whole(stated(translation.translator)),
    year: published ? year(published) : citation.noDate(),
    month: published && String(Number(published.slice(5, 7))),
    day: published && String(Number(published.slice(8, 10))),
    publisher: whole(stated(analysis.publisher)),
    organization: whole(site),
    type: whole(part ? part.what : capital(KIND_LABELS[kind]())),
    note: part && escapeBibtex(citation.partOf({ kind: KIND_LABELS[kind]() })),
    language: lang,
    url: url.replace(/[\\{}]/g, encodeURIComponent),
    urldate: day,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`  ${name.padEnd(12)} = {${value}}`] : [],
  );
  return `@${part ? 'incollection' : 'misc'}{${[slug, part?.key].filter(Boolean).join('-')},\n${lines.join(',\n')}\n}\n`;
}

/** An item of CSL-JSON (https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json). */
export interface CslItem {
  type: 'webpage';
  id: string;
  title: string;
  'container-title': string;
  author?: { literal: string }[];
  translator?: { literal: string }[];
  issued?: { 'date-parts': [[number, number, number]] };
  accessed: { 'date-parts': [[number, number, number]] };
  publisher?: string;
  genre: string;
  language: string;
  URL: string;
}

/** @returns the items of CSL-JSON; what is not stated is absent, and styles print "n.d." themselves. */
export function citeInCsl(
  analysis: Analysis,
  { part, url }: Cited,
  { site, day }: Access,
): CslItem[] {
  const { slug, title, kind, lang, translation } = analysis;
  const [author, published, publisher, translator] = [
    analysis.author,
    analysis.published,
    analysis.publisher,
    translation.translator,
  ].map(stated);
  const date = (text: string): { 'date-parts': [[number, number, number]] } => {
    const [y, m, d] = text.split('-').map(Number) as [number, number, number];
    return { 'date-parts': [[y, m, d]] };
  };
  return [
    {
      type: 'webpage',
      id: [slug, part?.key].filter(Boolean).join('-'),
      title: part?.title ?? title,
      'container-title': part ? title : site,
      ...(author && { author: [{ literal: author }] }),
      ...(translator && { translator: [{ literal: translator }] }),
      ...(published && { issued: date(published) }),
      accessed: date(day),
      ...(publisher && { publisher }),
      genre: part ? `${part.what}; ${KIND_LABELS[kind]()}` : capital(KIND_LABELS[kind]()),
      language: lang,
      URL: url,
    },
  ];
}
