import { app as m } from '../../messages/app.ts';
import { address } from '../../model/address/address.ts';
import { valueWithUnit } from '../../model/records/value-with-unit.ts';
import {
  describeAgreement,
  describeAgreements,
  describeAnalysis,
  describeFigure,
  describeFigures,
  describeSection,
  describeVoices,
} from '../describe.ts';
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
      head: headOfAnalysis(
        siteName,
        analysis,
        [],
        import.meta.env.SSR ? describeAnalysis(analysis) : '',
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
        import.meta.env.SSR ? describeAgreements(analysis) : '',
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
      return {
        head: headOfAnalysis(
          siteName,
          analysis,
          [agreement.label],
          import.meta.env.SSR ? describeAgreement(agreement, analysis) : '',
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
        import.meta.env.SSR ? describeFigures(analysis) : '',
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
      const value = valueWithUnit(figure, analysis);
      return {
        head: headOfAnalysis(
          siteName,
          analysis,
          [m.figureTitle({ value, label: figure.label })],
          import.meta.env.SSR ? describeFigure(figure, analysis) : '',
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
        import.meta.env.SSR ? describeVoices(analysis) : '',
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
        import.meta.env.SSR ? m.namesDescription() : '',
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
          import.meta.env.SSR ? describeSection(section) : '',
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
