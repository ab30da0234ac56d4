import { address } from '../address/address.ts';
import { COLOURS, type Colour, type MarkedWords, type Annotation } from './annotation.ts';

/** The context of the Web Annotation Data Model (W3C Recommendation, 23 February 2017). */
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const CLASS = 'highlight-';

/**
 * Writes a reader's marks as Web Annotations (https://www.w3.org/TR/annotation-model/), in JSON-LD.
 * @param link makes an address of the site an absolute one
 */
export function toWebAnnotations(
  slug: string,
  marks: readonly Annotation[],
  link: (path: string) => string,
): string {
  const items = marks.map(({ id, colour, note, words, created, modified }) => ({
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: note ? 'commenting' : 'highlighting',
    created,
    modified,
    // Some programs read no annotation that has none.
    body: note
      ? [{ type: 'TextualBody', value: note, format: 'text/plain', purpose: 'commenting' }]
      : [],
    target: {
      type: 'SpecificResource',
      source: link(words.section ? address.section(slug, words.section) : address.analysis(slug)),
      styleClass: CLASS + colour,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: words.exact,
          prefix: words.prefix,
          suffix: words.suffix,
        },
        ...(words.position ? [{ type: 'TextPositionSelector', ...words.position }] : []),
      ],
    },
  }));
  const page = { '@context': CONTEXT, type: 'AnnotationPage', items };
  return `${JSON.stringify(page, null, 2)}\n`;
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const listOf = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Reads Web Annotations, ours or those of another program: a page, a collection, a list or a single one.
 * @param now what is taken for the time where none is given
 * @param newId makes an id for one that has none of our form
 * @returns undefined for what are no Web Annotations; what selects no words is left out
 */
export function fromWebAnnotations(
  text: string,
  slug: string,
  now: string,
  newId: () => string,
): Annotation[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const items = itemsOf(value);
  if (items.length === 0 && !(isObject(value) && 'items' in value)) return undefined;
  return items.flatMap((item) => markOf(item, slug, now, newId) ?? []);
}

function itemsOf(value: unknown): Json[] {
  return listOf(value).flatMap((one): Json[] => {
    if (!isObject(one)) return [];
    const types = listOf(one['type'] ?? one['@type']);
    if (types.includes('Annotation') || types.includes('oa:Annotation')) return [one];
    return [...listOf(one['items']), ...listOf(one['first'])].flatMap(itemsOf);
  });
}

function markOf(
  item: Json,
  slug: string,
  now: string,
  newId: () => string,
): Annotation | undefined {
  for (const target of listOf(item['target'])) {
    if (!isObject(target)) continue;
    const words = wordsOf(target, slug);
    if (!words) continue;
    const created = timeIn(item['created']) ?? now;
    const bodies = listOf(item['body'] ?? item['bodyValue']);
    const notes = bodies.flatMap((body) =>
      typeof body === 'string'
        ? [body]
        : isObject(body) && body['purpose'] !== 'tagging'
          ? [textIn(body['value'])]
          : [],
    );
    return {
      id: /^(?:urn:uuid:)?([\w-]{8,64})$/.exec(textIn(item['id']))?.[1] ?? newId(),
      colour: colourOf(target['styleClass']),
      note: notes.filter(Boolean).join('\n\n'),
      words,
      created,
      modified: timeIn(item['modified']) ?? created,
    };
  }
  return undefined;
}

/** @returns the words that a target selects; undefined where it selects none by themselves. */
function wordsOf(target: Json, slug: string): MarkedWords | undefined {
  const selectors = listOf(target['selector']).filter(isObject);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const exact = textIn(quote?.['exact']);
  if (!quote || exact.trim() === '') return undefined;
  const place = selectors.find(({ type }) => type === 'TextPositionSelector');
  const [start, end] = [place?.['start'], place?.['end']];
  const isPlace = Number.isInteger(start) && Number.isInteger(end);
  return {
    section: sectionIn(textIn(target['source']), slug),
    exact,
    prefix: textIn(quote['prefix']),
    suffix: textIn(quote['suffix']),
    ...(isPlace && { position: { start: start as number, end: end as number } }),
  };
}

/** @returns the section that an address of ours is of: what follows the slug. */
function sectionIn(source: string, slug: string): string {
  const [path = ''] = source.split(/[?#]/);
  const parts = path.split('/');
  const at = parts.lastIndexOf(slug);
  return at < 0 ? '' : (parts[at + 1] ?? '');
}

const colourOf = (value: unknown): Colour =>
  COLOURS.find((colour) => listOf(value).includes(CLASS + colour)) ?? COLOURS[0];

const timeIn = (value: unknown): string | undefined =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : undefined;
