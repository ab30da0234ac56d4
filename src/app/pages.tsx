import type { ReactNode } from 'react';
import { app as m } from '../messages/app.ts';
import { direction } from '../messages/language.ts';
import { STATUS_LABELS } from '../model/labels/labels.ts';
import { address } from '../model/address/address.ts';
import { matchAddress, type Params, type RouteName } from '../model/address/match-address.ts';
import type { Analysis, Site } from '../model/analysis.ts';
import type { Library } from '../model/library-model.ts';
import { quoteOf } from '../model/records/evidence.ts';
import { figureValue } from '../model/records/figures.ts';
import { textOf } from '../model/outline.ts';
import type { PagePart } from '../model/address/page-part.ts';
import { capital, provenance } from '../model/records/provenance.ts';
import {
  describeAnalysis,
  describeSection,
  describeVoices,
  headOfAnalysis,
  shorten,
  type Head,
} from './head.ts';
import {
  AboutView,
  AgreementsView,
  AgreementView,
  FiguresView,
  FigureView,
  findElsewhere,
  LibraryPage,
  NamesView,
  NotFoundPage,
  SearchPage,
  VoicesView,
} from './lazy-views.ts';
import { OfflineStored } from './offline.tsx';
import { TextPage } from './TextPage.tsx';

/** What an address shows. */
export interface Shown {
  head: Head;
  view: ReactNode;
  /** The part of the site that the view is of; the text, if nothing is said. */
  part?: PagePart;
}

/** What a page may do besides showing itself. */
export interface Events {
  /** Called with the section being read. */
  onSectionRead?: (section: string | undefined) => void;
}

/** A page of the site itself, or one of an analysis; `show` gives undefined where there is none. */
export type Page =
  | { of: 'site'; show(site: Site): Shown }
  | { of: 'library'; show(library: Library): Shown }
  | {
      of: 'analysis';
      show(siteName: string, analysis: Analysis, params: Params, events: Events): Shown | undefined;
    };

function showLibrary(library: Library): Shown {
  const { site, number, pages: count } = library;
  return {
    head: {
      title: number === 1 ? site.name : `${m.pageOf({ number, count })} · ${site.name}`,
      description: site.description,
      canonical: address.libraryPage(number),
      ...(number > 1 && { previous: address.libraryPage(number - 1) }),
      ...(number < count && { next: address.libraryPage(number + 1) }),
      lang: site.lang,
      dir: direction(),
    },
    view: <LibraryPage library={library} />,
    part: 'site',
  };
}

/** What each route shows: the build writes a file for each of their addresses, the browser shows them. */
const PAGES: Readonly<Record<RouteName, Page>> = {
  library: { of: 'library', show: showLibrary },
  libraryPage: { of: 'library', show: showLibrary },
  about: {
    of: 'site',
    show: (site) => ({
      head: {
        title: `${m.aboutTitle()} · ${site.name}`,
        description: shorten(textOf(site.about)) || site.description,
        canonical: address.about(),
        lang: site.lang,
        dir: direction(),
      },
      view: <AboutView site={site} stored={<OfflineStored />} />,
      part: 'site',
    }),
  },
  search: {
    of: 'site',
    show: (site) => ({
      head: {
        title: `${m.searchTitle()} · ${site.name}`,
        description: site.description,
        canonical: address.search(),
        lang: site.lang,
        dir: direction(),
      },
      view: <SearchPage />,
      part: 'site',
    }),
  },
  analysis: {
    of: 'analysis',
    show: (siteName, analysis, _params, { onSectionRead }) => ({
      head: headOfAnalysis(
        siteName,
        analysis,
        [],
        describeAnalysis(analysis),
        address.analysis(analysis.slug),
      ),
      view: <TextPage analysis={analysis} {...(onSectionRead && { onSectionRead })} />,
    }),
  },
  agreements: {
    of: 'analysis',
    show: (siteName, analysis) => ({
      head: headOfAnalysis(
        siteName,
        analysis,
        [m.agreements()],
        m.agreementsDescription({
          labels: analysis.agreements.map(({ label }) => label).join('; '),
        }),
        address.agreements(analysis.slug),
      ),
      view: <AgreementsView analysis={analysis} />,
      part: 'records',
    }),
  },
  agreement: {
    of: 'analysis',
    show: (siteName, analysis, { id }) => {
      const agreement = analysis.agreements.find((candidate) => candidate.id === id);
      if (!agreement) return undefined;
      const quote = quoteOf(agreement.evidence, analysis.passages);
      return {
        head: headOfAnalysis(
          siteName,
          analysis,
          [agreement.label],
          m.recordDescription({ state: capital(STATUS_LABELS[agreement.status]()), quote }),
          address.agreement(analysis.slug, agreement.id),
        ),
        view: <AgreementView analysis={analysis} agreement={agreement} />,
        part: 'records',
      };
    },
  },
  figures: {
    of: 'analysis',
    show: (siteName, analysis) => ({
      head: headOfAnalysis(
        siteName,
        analysis,
        [m.figures()],
        m.figuresDescription({
          figures: analysis.figures
            .map((figure) => m.figureEntry({ label: figure.label, value: figureValue(figure) }))
            .join('; '),
        }),
        address.figures(analysis.slug),
      ),
      view: <FiguresView analysis={analysis} />,
      part: 'records',
    }),
  },
  figure: {
    of: 'analysis',
    show: (siteName, analysis, { id }) => {
      const figure = analysis.figures.find((candidate) => candidate.id === id);
      if (!figure) return undefined;
      const value = figureValue(figure);
      return {
        head: headOfAnalysis(
          siteName,
          analysis,
          [m.figureTitle({ value, label: figure.label })],
          figure.derived
            ? m.derivedDescription({ label: figure.label, value })
            : m.recordDescription({
                state: capital(provenance(figure)),
                quote: quoteOf(figure.evidence, analysis.passages),
              }),
          address.figure(analysis.slug, figure.id),
        ),
        view: <FigureView analysis={analysis} figure={figure} />,
        part: 'records',
      };
    },
  },
  voices: {
    of: 'analysis',
    show: (siteName, analysis) => ({
      head: headOfAnalysis(
        siteName,
        analysis,
        [m.voices()],
        describeVoices(analysis),
        address.voices(analysis.slug),
      ),
      view: <VoicesView analysis={analysis} />,
      part: 'records',
    }),
  },
  names: {
    of: 'analysis',
    show: (siteName, analysis) => ({
      head: headOfAnalysis(
        siteName,
        analysis,
        [m.names()],
        m.namesDescription(),
        address.names(analysis.slug),
      ),
      view: <NamesView analysis={analysis} findElsewhere={findElsewhere} />,
      part: 'records',
    }),
  },
  section: {
    of: 'analysis',
    show: (siteName, analysis, { section: id }, { onSectionRead }) => {
      const section = analysis.sections.find((candidate) => candidate.id === id);
      if (!section?.heading) return undefined;
      return {
        head: headOfAnalysis(
          siteName,
          analysis,
          [section.heading.text],
          describeSection(section),
          // The same text: its address is that of the analysis.
          address.analysis(analysis.slug),
        ),
        view: (
          <TextPage
            analysis={analysis}
            opened={section.id}
            {...(onSectionRead && { onSectionRead })}
          />
        ),
      };
    },
  },
};

/**
 * @param path from the site's root
 * @returns what is shown at an address, and what the address names; undefined where there is nothing
 */
export function pageAt(path: string): { name: RouteName; page: Page; params: Params } | undefined {
  const match = matchAddress(path);
  return match && { ...match, page: PAGES[match.name] };
}

/** @returns what is shown at an address that leads nowhere. */
export const notFound = (site: Site): Shown => ({
  head: {
    title: `${m.notFoundTitle()} · ${site.name}`,
    description: site.description,
    lang: site.lang,
    dir: direction(),
  },
  view: <NotFoundPage site={site} />,
  part: 'site',
});
