import { publish as m } from '../../messages/publish.ts';
import { KIND_LABELS } from '../../model/labels/labels.ts';
import { text } from '../../messages/text.ts';
import { labels } from '../../messages/labels.ts';
import { strongWords } from '../../model/records/strong-words.ts';
import { type Analysis, type Site } from '../../model/analysis.ts';
import { valueWithUnit } from '../../model/records/value-with-unit.ts';
import { capital } from '../../model/records/capital.ts';
import { provenance } from '../../model/records/provenance.ts';
import { isStated, type Figure } from '../../model/record.ts';
import { direction } from '../../messages/language.ts';
import { ofInterface, type Words } from './sheet.ts';

/** What a picture says: all of it, so that the same gives the same picture. */
export type Preview = { site: Words; dir: 'ltr' | 'rtl' } & (
  | { kind: 'title'; title: Words; facts: Words[][] }
  | {
      kind: 'figure';
      value: Words;
      of?: Words;
      label: Words;
      known: { name: string; value: Words }[];
      provenance: string;
      /** What leads to the title: "as quoted in". */
      from: string;
      title: Words;
    }
);

/** @returns what the preview of the site itself shows. */
export function previewOfSite({ name, description, lang }: Site): Preview {
  const of = (words: string): Words => ({ words, lang });
  return { kind: 'title', site: of(name), dir: direction(), title: of(description), facts: [] };
}

/** @returns what the preview of an analysis shows: its title, what kind of work it is, and who made it. */
export function previewOfAnalysis(site: Site, analysis: Analysis): Preview {
  const { title, lang, dir, kind, translation, figures, totals } = analysis;
  const { translator } = translation;
  const { strong } = totals;
  return {
    kind: 'title',
    site: { words: site.name, lang: site.lang },
    dir,
    title: { words: title, lang },
    facts: [
      [
        ofInterface(
          analysis.isOriginal
            ? capital(KIND_LABELS[kind]())
            : text.kindTranslated({ kind: capital(KIND_LABELS[kind]()) }),
        ),
        ...(isStated(translator) ? [ofInterface(m.by()), { words: translator, lang }] : []),
      ],
      ...(strong ? [[ofInterface(strongWords(strong))]] : []),
      ...(figures.length > 0 ? [[ofInterface(labels.figures({ count: figures.length }))]] : []),
    ],
  };
}

/** @returns what the preview of a figure shows: the value, what is known of it, and where it stands. */
export function previewOfFigure(site: Site, analysis: Analysis, figure: Figure): Preview {
  const { title, lang, dir } = analysis;
  const { of, unit, period, base, derived, label } = figure;
  const words = (text: string): Words => ({ words: text, lang });
  const fields = [
    [m.unit(), unit],
    [m.period(), period],
    [m.comparedWith(), base],
  ] as const;
  return {
    kind: 'figure',
    site: { words: site.name, lang: site.lang },
    dir,
    value: words(valueWithUnit(figure, analysis)),
    ...(isStated(of) && !derived && { of: words(of.words) }),
    label: words(label),
    known: fields.flatMap(([name, field]) => {
      if (!field) return [];
      return [{ name, value: isStated(field) ? words(field.words) : ofInterface(m.notStated()) }];
    }),
    provenance: capital(provenance(figure)),
    from: derived ? m.derivedFrom() : m.quotedIn(),
    title: words(title),
  };
}

/** @returns all words of a preview, by language. */
export function wordsOf(preview: Preview): Words[] {
  if (preview.kind === 'title') return [preview.site, preview.title, ...preview.facts.flat()];
  const { site, value, of, label, known, provenance: how, from, title } = preview;
  return [
    site,
    value,
    ...(of ? [of, ofInterface(m.of())] : []),
    label,
    ...known.flatMap(({ name, value: field }) => [ofInterface(name), field]),
    ofInterface(how),
    ofInterface(from),
    title,
  ];
}

/** @returns what a preview shows, for those who do not see it. */
export function describePreview(preview: Preview): string {
  if (preview.kind === 'title')
    return sentences([
      preview.title.words,
      ...preview.facts.map((parts) => parts.map(({ words }) => words).join(' ')),
      preview.site.words,
    ]);
  const { value, of, label, known, provenance: how, from, title, site } = preview;
  const facts = known
    .map(({ name, value: field }) => m.field({ name, value: field.words }))
    .join(labels.semicolon());
  return sentences([
    of
      ? m.figureOf({ label: label.words, value: value.words, whole: of.words })
      : m.figure({ label: label.words, value: value.words }),
    ...(facts ? [facts] : []),
    m.source({ provenance: how, from, title: title.words }),
    site.words,
  ]);
}

/** Each written as a sentence, with a full stop unless it ends with one, or its like. */
const sentences = (all: readonly string[]) =>
  all.map((text) => (/[.!?。！？।]$/u.test(text) ? text : `${text}.`)).join(' ');
