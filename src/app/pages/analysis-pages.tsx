import { app as m } from '../../messages/app.ts';
import { address } from '../../model/address/address.ts';
import { valueWithUnit } from '../../model/records/value-with-unit.ts';
import { headOfAnalysis } from '../head.ts';
import {
  AgreementsView,
  AgreementView,
  FiguresView,
  FigureView,
  findElsewhere,
  NamesView,
  VoicesView,
} from '../lazy-views.ts';
import { TextPage } from '../TextPage.tsx';
import type { Page } from './page.ts';

/** The pages of an analysis. */
export const ANALYSIS_PAGES = {
  analysis: {
    of: 'analysis',
    show: (siteName, analysis, _params, { onSectionRead }) => ({
      head: headOfAnalysis(siteName, analysis, [], address.analysis(analysis.slug)),
      view: <TextPage analysis={analysis} {...(onSectionRead && { onSectionRead })} />,
    }),
  },
  agreements: {
    of: 'analysis',
    show: (siteName, analysis) => ({
      head: headOfAnalysis(siteName, analysis, [m.agreements()], address.agreements(analysis.slug)),
      view: <AgreementsView analysis={analysis} />,
      part: 'records',
    }),
  },
  agreement: {
    of: 'analysis',
    show: (siteName, analysis, { id }) => {
      const agreement = analysis.agreements.find((candidate) => candidate.id === id);
      if (!agreement) return undefined;
      return {
        head: headOfAnalysis(
          siteName,
          analysis,
          [agreement.label],
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
      head: headOfAnalysis(siteName, analysis, [m.figures()], address.figures(analysis.slug)),
      view: <FiguresView analysis={analysis} />,
      part: 'records',
    }),
  },
  figure: {
    of: 'analysis',
    show: (siteName, analysis, { id }) => {
      const figure = analysis.figures.find((candidate) => candidate.id === id);
      if (!figure) return undefined;
      const value = valueWithUnit(figure, analysis);
      return {
        head: headOfAnalysis(
          siteName,
          analysis,
          [m.figureTitle({ value, label: figure.label })],
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
      head: headOfAnalysis(siteName, analysis, [m.voices()], address.voices(analysis.slug)),
      view: <VoicesView analysis={analysis} />,
      part: 'records',
    }),
  },
  names: {
    of: 'analysis',
    show: (siteName, analysis) => ({
      head: headOfAnalysis(siteName, analysis, [m.names()], address.names(analysis.slug)),
      view: <NamesView analysis={analysis} findElsewhere={findElsewhere} />,
      part: 'names',
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
} satisfies Record<string, Page>;
