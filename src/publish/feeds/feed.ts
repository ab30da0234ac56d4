import { publish as m } from '../../messages/publish.ts';
import { KIND_LABELS } from '../../model/labels/labels.ts';
import { capital } from '../../model/records/capital.ts';
import { address, CORRECTIONS, FEED, sourceAddress } from '../../model/address/address.ts';
import type { Analysis, Site } from '../../model/analysis.ts';
import { correctionsOf } from '../../model/corrections.ts';
import {} from '../../model/analysis.ts';
import { lead } from '../../model/outline.ts';
import { isStated } from '../../model/record.ts';
import { element, xmlDocument } from './xml.ts';

/**
 * The feed (Atom, RFC 4287): an entry for each analysis and for each correction, the newest first.
 * Its ids have to be absolute, so that it is made only where it is known where the site is hosted.
 * @param absolute makes an address of the site an absolute one
 */
export function feed(
  site: Site,
  analyses: readonly Analysis[],
  absolute: (address: string) => string,
): string {
  const entries = analyses
    .flatMap((analysis) => [
      ...correctionsOf(analysis).map((correction) => ({
        date: correction.date,
        xml: correctionEntry(analysis, correction, absolute),
      })),
      { date: analysis.edition.added, xml: analysisEntry(analysis, absolute) },
    ])
    .sort((a, b) => b.date.localeCompare(a.date, 'en'));
  const updated = analyses
    .map(lastChange)
    .concat(entries.map(({ date }) => date))
    .sort()
    .at(-1);
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.lang }, [
      element('id', {}, absolute(address.library())),
      element('title', {}, site.name),
      element('subtitle', {}, site.description),
      element('updated', {}, instant(updated ?? '1970-01-01')),
      element('link', { rel: 'self', type: 'application/atom+xml', href: absolute(FEED) }),
      element('link', { rel: 'alternate', type: 'text/html', href: absolute(address.library()) }),
      element('author', {}, [element('name', {}, site.name)]),
      element('icon', {}, absolute('/icon-192.png')),
      ...(isStated(site.rights) ? [element('rights', {}, site.rights)] : []),
      ...entries.map(({ xml }) => xml),
    ]),
  );
}

/** @returns the day on which an analysis was last changed. */
export function lastChange({ edition, corrections }: Analysis): string {
  const revised = isStated(edition.revised) ? [edition.revised] : [];
  return [edition.added, ...revised, ...corrections.map(({ date }) => date)].sort().at(-1)!;
}

/** Only the day is known: its beginning. */
const instant = (date: string) => `${date}T00:00:00Z`;

function analysisEntry(analysis: Analysis, absolute: (address: string) => string): string {
  const { slug, title, lang, kind, edition, author, translation, tags } = analysis;
  const url = absolute(address.analysis(slug));
  return element('entry', { 'xml:lang': lang }, [
    element('id', {}, url),
    element('title', {}, title),
    element('published', {}, instant(edition.added)),
    element('updated', {}, instant(lastChange(analysis))),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: lang, href: url }),
    element('link', {
      rel: 'alternate',
      type: 'text/markdown',
      hreflang: lang,
      href: absolute(sourceAddress(slug)),
    }),
    ...(isStated(author) ? [element('author', {}, [element('name', {}, author)])] : []),
    ...(isStated(translation.translator)
      ? [element('contributor', {}, [element('name', {}, translation.translator)])]
      : []),
    element('category', { term: kind, label: capital(KIND_LABELS[kind]()) }),
    ...tags.map((term) => element('category', { term })),
    element('summary', {}, lead(analysis) || title),
  ]);
}

function correctionEntry(
  { slug, title, lang }: Analysis,
  { id, date, text }: ReturnType<typeof correctionsOf>[number],
  absolute: (address: string) => string,
): string {
  const url = absolute(address.analysis(slug));
  return element('entry', {}, [
    element('id', {}, `${url}#${id}`),
    element('title', {}, m.correctionOf({ title })),
    element('published', {}, instant(date)),
    element('updated', {}, instant(date)),
    element('link', {
      rel: 'alternate',
      type: 'text/html',
      hreflang: lang,
      href: `${url}#${CORRECTIONS}`,
    }),
    element('category', { term: 'correction', label: m.correction() }),
    element('summary', {}, text),
  ]);
}
