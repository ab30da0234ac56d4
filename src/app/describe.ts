import { app as m } from '../messages/app.ts';
import { labels } from '../messages/labels.ts';
import type { Analysis, Section, Site } from '../model/analysis.ts';
import { matchAddress, type Params, type RouteName } from '../model/address/match-address.ts';
import { STATUS_LABELS } from '../model/labels/labels.ts';
import { lead, textOf } from '../model/outline.ts';
import { valueWithUnit } from '../model/records/value-with-unit.ts';
import type { Agreement, Figure } from '../model/record.ts';
import { capital } from '../model/records/capital.ts';
import { limitsOf } from '../model/words/figure-limits.ts';
import { quoteOf } from '../model/records/evidence.ts';

/*
 * What pages say of themselves to search engines and where links are shared. Whoever asks for it gets
 * the file that the build has written: nothing of this is in what a browser loads.
 */

const MAX_LENGTH = 200;

/** @returns a text cut at a word. */
function shorten(text: string, most = MAX_LENGTH): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]+$/, '')}…`;
}

/** @returns the description of the page about the site. */
const describeSite = (site: Site): string => shorten(textOf(site.about)) || site.description;

/** @returns the description of a text. */
const describeAnalysis = (analysis: Analysis): string => shorten(lead(analysis) || analysis.title);

/** @returns the description of a section of a text. */
const describeSection = (section: Section): string => shorten(textOf(section.body));

/** @returns the description of the view of agreements. */
const describeAgreements = ({ agreements }: Analysis): string =>
  shorten(m.agreementsDescription({ labels: agreements.map(({ label }) => label).join('; ') }));

/** @returns the description of the page of an agreement. */
function describeAgreement(agreement: Agreement, { passages }: Analysis): string {
  const quote = quoteOf(agreement.evidence, passages);
  const state = capital(STATUS_LABELS[agreement.status]());
  return shorten(m.recordDescription({ state, quote }));
}

/** @returns the description of the view of figures. */
const describeFigures = (analysis: Analysis): string =>
  shorten(
    m.figuresDescription({
      figures: analysis.figures
        .map((figure) => [entryOf(figure, analysis), ...limitsOf(figure)].join(labels.comma()))
        .join('; '),
    }),
  );

const entryOf = (figure: Figure, analysis: Analysis): string =>
  m.figureEntry({ label: figure.label, value: valueWithUnit(figure, analysis) });

/** @returns the description of the page of a figure. */
function describeFigure(figure: Figure, analysis: Analysis): string {
  return shorten(
    figure.derived
      ? m.derivedDescription({ label: figure.label, value: valueWithUnit(figure, analysis) })
      : m.recordDescription({
          state: [entryOf(figure, analysis), ...limitsOf(figure)].join(labels.comma()),
          quote: quoteOf(figure.evidence, analysis.passages),
        }),
  );
}

/** @returns the description of the view of voices. */
const describeVoices = ({ totals: { speakers } }: Analysis): string =>
  shorten(
    speakers.length > 0
      ? m.voicesDescription({ names: speakers.join('; ') })
      : m.noVoicesDescription(),
  );

/** @returns what the page at an address says of itself; what the site does, where there is nothing. */
export function describePage(path: string, site: Site, analysis: Analysis | undefined): string {
  const { name, params = {} } = matchAddress(path) ?? {};
  if (name === 'about') return describeSite(site);
  return (analysis && describeView(name, params, analysis)) ?? site.description;
}

/** @returns what a page of an analysis says of itself; undefined where there is none. */
function describeView(
  name: RouteName | undefined,
  params: Params,
  analysis: Analysis,
): string | undefined {
  const named = <T extends { id: string }>(all: readonly T[], id: string | undefined) =>
    all.find((one) => one.id === id);
  switch (name) {
    case 'analysis':
      return describeAnalysis(analysis);
    case 'section': {
      const section = named(analysis.sections, params['section']);
      return section?.heading && describeSection(section);
    }
    case 'agreements':
      return describeAgreements(analysis);
    case 'agreement': {
      const agreement = named(analysis.agreements, params['id']);
      return agreement && describeAgreement(agreement, analysis);
    }
    case 'figures':
      return describeFigures(analysis);
    case 'figure': {
      const figure = named(analysis.figures, params['id']);
      return figure && describeFigure(figure, analysis);
    }
    case 'voices':
      return describeVoices(analysis);
    case 'names':
      return m.namesDescription();
    default:
      return undefined;
  }
}
