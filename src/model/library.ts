import { KIND_LABELS } from './labels/labels.ts';
import type { Analysis, Site } from './analysis.ts';
import type {
  CatalogueEntry,
  FacetValue,
  Library,
  LibraryCover,
  LibraryEntry,
  LibraryFacet,
} from './library-model.ts';
import { isStated } from './record.ts';
import { ENTRIES_PER_PAGE, pagesOfLibrary } from './address/library-pages.ts';
import { language } from '../messages/language.ts';
import { languageName, listedLanguage } from './language-name.ts';
import { highlightsOf } from './highlights.ts';
import { namesIn } from './names-in.ts';
import { lead } from './outline.ts';
import { readingMinutes, wordCount } from './reading-time.ts';
import { partsOf } from './records/agreement-parts.ts';
import { capital } from './records/capital.ts';

/** So many names to choose from are still taken in; each is in two analyses or more. */
const MAX_NAMES = 10;
const FEWEST_WITH_NAME = 2;

/**
 * What the pages of the library need to know of the analyses, without their texts.
 * @param analyses the newest first
 * @param dataOf the path of an analysis's model, from the site's root
 */
export function makeLibrary(
  { name, description, lang }: Site,
  analyses: readonly Analysis[],
  dataOf: (slug: string) => string,
): Library[] {
  const pages = pagesOfLibrary(analyses.length);
  const [newest, ...others] = analyses;
  const facets = facetsOf(analyses);
  return Array.from({ length: pages }, (_, index): Library => {
    const from = index * ENTRIES_PER_PAGE;
    return {
      site: { name, description, lang },
      number: index + 1,
      pages,
      ...(index === 0 && newest && { cover: coverOf(newest, dataOf) }),
      entries: others.slice(from, from + ENTRIES_PER_PAGE).map((one) => entryOf(one, dataOf)),
      ...(index === 0 && Object.keys(facets).length > 0 && { facets }),
    };
  });
}

/** @returns what the library says of an analysis in a list. */
export function entryOf(analysis: Analysis, dataOf: (slug: string) => string): LibraryEntry {
  const { slug, title, kind, lang, dir, published, edition, figures } = analysis;
  const { strong } = analysis.totals;
  return {
    slug,
    title,
    kind,
    lang,
    language: languageName(lang),
    dir,
    ...(isStated(published) && { published }),
    added: edition.added,
    ...(strong && { strong }),
    figures: figures.length,
    data: dataOf(slug),
  };
}

/** @returns the list of all analyses, in their order. */
export const makeCatalogue = (
  analyses: readonly Analysis[],
  dataOf: (slug: string) => string,
): CatalogueEntry[] =>
  analyses.map((analysis) => ({ ...entryOf(analysis, dataOf), names: namesIn(analysis) }));

function coverOf(analysis: Analysis, dataOf: (slug: string) => string): LibraryCover {
  const { category, translation, isOriginal, agreements, sections, lang } = analysis;
  return {
    ...entryOf(analysis, dataOf),
    category,
    translator: translation.translator,
    ...(isOriginal && { isOriginal }),
    lead: lead(analysis),
    minutes: readingMinutes(wordCount(analysis), lang),
    parts: partsOf(agreements),
    highlights: highlightsOf(analysis),
    outline: sections.flatMap(({ id, heading }) => (heading ? [{ id, text: heading.text }] : [])),
  };
}

/** What the analyses can be narrowed by: only what there is a choice of. */
function facetsOf(analyses: readonly Analysis[]): Partial<Record<LibraryFacet, FacetValue[]>> {
  const alphabet = new Intl.Collator(language());
  const lang = count(
    analyses.map((one) => [listedLanguage(one.lang)]),
    languageName,
  ).sort((a, b) => alphabet.compare(a.label, b.label));
  const kind = count(
    analyses.map((one) => [one.kind]),
    (value) => capital(KIND_LABELS[value]()),
  );
  const name = count(analyses.map(namesIn), String)
    .filter((one) => one.count >= FEWEST_WITH_NAME)
    .slice(0, MAX_NAMES);
  return {
    ...(lang.length > 1 && { lang }),
    ...(kind.length > 1 && { kind }),
    ...(analyses.length > 1 && name.length > 0 && { name }),
  };
}

/** @returns the values, those of most analyses first, then in the order of the library. */
function count<Value extends string>(
  values: readonly (readonly Value[])[],
  labelOf: (value: Value) => string,
): FacetValue[] {
  const counts = new Map<Value, number>();
  for (const value of values.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, number]) => ({ value, label: labelOf(value), count: number }))
    .sort((a, b) => b.count - a.count);
}
