import { publish as m } from '../../messages/publish.ts';
import { KIND_LABELS } from '../../model/labels/labels.ts';
import { capital } from '../../model/records/capital.ts';
import { address, sourceAddress } from '../../model/address/address.ts';
import { correctionsOf } from '../../model/corrections.ts';
import { type Analysis, type Kind, type Site } from '../../model/analysis.ts';
import { lead } from '../../model/outline.ts';
import { wordCount } from '../../model/reading-time.ts';
import { isStated, type Stated } from '../../model/record.ts';
import type { PreviewImage } from '../previews/preview-images.ts';

/** The type of schema.org that says no more than the kind does. */
const TYPES: Record<Kind, string> = {
  'opinion-analysis': 'OpinionNewsArticle',
  'news-analysis': 'AnalysisNewsArticle',
  commentary: 'OpinionNewsArticle',
  interview: 'Article',
  report: 'Article',
};

/** What a page of the site is described by. */
export interface DescribedPage {
  path: string;
  /** Without the titles of what it is part of. */
  name: string;
  description: string;
  image: (PreviewImage & { url: string }) | undefined;
}

/**
 * Describes a page for machines, in the vocabulary of schema.org: only what is stated, and nothing
 * that judges the text.
 * @param link makes an address of the site one that leads there from the page, absolute where it is
 * known where the site is hosted
 * @returns JSON-LD
 */
export function structuredData(
  site: Site,
  analysis: Analysis | undefined,
  page: DescribedPage,
  link: (address: string) => string,
): object {
  const website = {
    '@type': 'WebSite',
    '@id': `${link(address.library())}#site`,
    url: link(address.library()),
    name: site.name,
  };
  const { path, name, description } = page;
  if (!analysis) {
    const isLibrary = path === address.library();
    return {
      '@context': 'https://schema.org',
      ...(isLibrary
        ? { ...website, description, inLanguage: site.lang }
        : {
            '@type': path === address.about() ? 'AboutPage' : 'CollectionPage',
            url: link(path),
            name,
            description,
            inLanguage: site.lang,
            isPartOf: website,
          }),
    };
  }
  const isText = isOfText(path, analysis);
  const work = isText
    ? article(analysis, page, link, website)
    : {
        '@type': 'WebPage',
        url: link(path),
        name,
        description,
        inLanguage: analysis.lang,
        isPartOf: {
          '@type': TYPES[analysis.kind],
          '@id': articleId(analysis, link),
          url: link(address.analysis(analysis.slug)),
          headline: analysis.title,
        },
      };
  // The analysis stands right below the library: the way there is no news.
  return path === address.analysis(analysis.slug)
    ? { '@context': 'https://schema.org', ...work }
    : {
        '@context': 'https://schema.org',
        '@graph': [work, breadcrumb(site, analysis, page, link)],
      };
}

/** @returns whether an address is one of those that show the text. */
export const isOfText = (path: string, { slug, sections }: Analysis): boolean =>
  path === address.analysis(slug) || sections.some(({ id }) => address.section(slug, id) === path);

const articleId = ({ slug }: Analysis, link: (address: string) => string) =>
  `${link(address.analysis(slug))}#text`;

/** @returns a property, if the text states it. */
const stated = <K extends string>(
  name: K,
  value: Stated<string>,
  as: (value: string) => unknown,
) => (isStated(value) ? { [name]: as(value) } : {});

const named = (name: string) => ({ name });

function article(
  analysis: Analysis,
  { image }: DescribedPage,
  link: (address: string) => string,
  website: object,
): object {
  const { slug, title, kind, lang, category, author, publisher, published } = analysis;
  const { translation, edition, tags } = analysis;
  const url = link(address.analysis(slug));
  const corrections = correctionsOf(analysis);
  return {
    '@type': TYPES[kind],
    '@id': articleId(analysis, link),
    url,
    headline: title,
    genre: capital(KIND_LABELS[kind]()),
    inLanguage: lang,
    wordCount: wordCount(analysis),
    ...(lead(analysis) && { abstract: lead(analysis) }),
    // Whether a name is that of a person or of an organisation is not stated: it has no type.
    ...stated('author', author, named),
    ...stated('translator', translation.translator, named),
    ...stated('publisher', publisher, named),
    ...stated('datePublished', published, String),
    ...stated('dateModified', edition.revised, String),
    ...stated('articleSection', category, String),
    ...stated('translationOfWork', translation.original, (original) => ({
      '@type': 'CreativeWork',
      ...(URL.canParse(original) ? { url: original } : { name: original }),
    })),
    ...(tags.length > 0 && { keywords: tags }),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ date, text, id }) => ({
        '@type': 'CorrectionComment',
        url: `${url}#${id}`,
        datePublished: date,
        text,
      })),
    }),
    ...(image && { image: image.url }),
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'text/markdown',
      contentUrl: link(sourceAddress(slug)),
    },
    isPartOf: website,
  };
}

/** The way from the library to a page, by the lists that it is in. */
function breadcrumb(
  site: Site,
  { slug, title }: Analysis,
  { path, name }: DescribedPage,
  link: (address: string) => string,
): object {
  const lists = [
    { path: address.agreements(slug), name: m.agreements() },
    { path: address.figures(slug), name: m.figures() },
  ].filter((list) => path.startsWith(list.path) && path !== list.path);
  const way = [
    { path: address.library(), name: site.name },
    { path: address.analysis(slug), name: title },
    ...lists,
    { path, name },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.name,
      item: link(step.path),
    })),
  };
}
