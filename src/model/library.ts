import type { Analysis, Highlight, Library, LibraryEntry, Site } from './analysis.ts';
import type { Agreement, Figure } from './record.ts';
import { figureValue } from './figures.ts';
import { lead, wordCount } from './outline.ts';

const HIGHLIGHTS = 6;

/**
 * What the front page needs to know of the analyses, without their texts.
 * @param dataOf the address of an analysis's model, relative to the site's root
 */
export function makeLibrary(
  site: Site,
  analyses: readonly Analysis[],
  dataOf: (slug: string) => string,
): Library {
  return {
    site,
    entries: analyses.map((analysis): LibraryEntry => {
      const { slug, title, kind, category, lang, dir, translation, edition, aliases } = analysis;
      return {
        slug,
        title,
        kind,
        category,
        lang,
        dir,
        translator: translation.translator,
        added: edition.added,
        lead: lead(analysis),
        words: wordCount(analysis),
        outline: analysis.sections.flatMap(({ id, heading }) =>
          heading ? [{ id, text: heading.text }] : [],
        ),
        ...(aliases.slugs.length > 0 && { formerly: aliases.slugs }),
        data: dataOf(slug),
        highlights: highlightsOf(analysis),
      };
    }),
  };
}

/** A few facts for a cover: first what was signed, then the figures of trade, then the others. */
function highlightsOf({ agreements, figures, lang }: Analysis): Highlight[] {
  const signed = agreements
    .filter(({ status, memberOf }) => status === 'signed' && !memberOf)
    .sort((a, b) => Number(b.set !== undefined) - Number(a.set !== undefined));
  // The whole that a share is of says nothing by itself; a year or an ordinal says little.
  const wholes = new Set(
    figures.flatMap(({ derived }) => (derived?.op === 'share' ? derived.of.slice(1) : [])),
  );
  const telling = figures.filter(
    ({ id, value }) =>
      value && !wholes.has(id) && value.exactness !== 'year' && value.exactness !== 'ordinal',
  );
  const ordered = [
    ...telling.filter(({ about }) => about === 'trade'),
    ...telling.filter(({ about }) => about !== 'trade'),
  ];
  return [
    ...signed.slice(0, 2).map(highlightAgreement),
    ...ordered.map((figure) => highlightFigure(figure, lang)),
  ].slice(0, HIGHLIGHTS);
}

function highlightAgreement({ id, label, set, term, status }: Agreement): Highlight {
  const value = set ? set.count.words : typeof term === 'object' ? term.words : status;
  return { kind: 'agreement', id, value, label };
}

function highlightFigure(figure: Figure, lang: string): Highlight {
  return { kind: 'figure', id: figure.id, value: figureValue(figure, lang), label: figure.label };
}
