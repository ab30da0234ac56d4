/** Colours of highlights, the first for who chooses none. */
export const COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type Colour = (typeof COLOURS)[number];

/** Words of a text as they were when a reader marked them, and where they stood. */
export interface MarkedWords {
  /** The id of the section; the empty string before the first heading and in footnotes. */
  section: string;
  /** The words, a line for each paragraph. */
  exact: string;
  /** What stands right before and after them. */
  prefix: string;
  suffix: string;
  /** Where they stand in the whole text, in characters (Unicode code points); absent where that is not known. */
  position?: { start: number; end: number };
}

/** A highlight of a reader's own, with what they have written on it. */
export interface Annotation {
  id: string;
  colour: Colour;
  /** Empty where it is only a highlight. */
  note: string;
  words: MarkedWords;
  /** When it was made and last changed, in ISO 8601. */
  created: string;
  modified: string;
}

/** What is stored of an analysis: those that can be read, and what else stood there, kept as it is. */
export interface StoredAnnotations {
  marks: Annotation[];
  /** Entries of another form: of a later version of the site, or damaged. */
  others: unknown[];
}

const FORM = 1;

const isText = (value: unknown): value is string => typeof value === 'string';
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @returns whether a value read from outside is a mark. */
export function isAnnotation(value: unknown): value is Annotation {
  if (!isObject(value) || !isObject(value['words'])) return false;
  const { words } = value;
  const { position } = words;
  return (
    ['id', 'note', 'created', 'modified'].every((name) => isText(value[name])) &&
    COLOURS.some((colour) => colour === value['colour']) &&
    ['section', 'exact', 'prefix', 'suffix'].every((name) => isText(words[name])) &&
    (position === undefined ||
      (isObject(position) && [position['start'], position['end']].every(Number.isInteger)))
  );
}

/**
 * Reads what is stored.
 * @returns undefined for what is not ours, or damaged: it is not to be written over
 */
export function readMarks(stored: string | null): StoredAnnotations | undefined {
  if (stored === null) return { marks: [], others: [] };
  try {
    const value: unknown = JSON.parse(stored);
    if (!isObject(value) || value['form'] !== FORM || !Array.isArray(value['marks']))
      return undefined;
    const all = value['marks'] as unknown[];
    return { marks: all.filter(isAnnotation), others: all.filter((one) => !isAnnotation(one)) };
  } catch {
    return undefined;
  }
}

/** @returns what is stored of marks; nothing where there are none. */
export const writeMarks = ({ marks, others }: StoredAnnotations): string | null =>
  marks.length + others.length === 0
    ? null
    : JSON.stringify({ form: FORM, marks: [...marks, ...others] });

/**
 * Adds marks from elsewhere to those that there are: of two with the same id the one changed last stays;
 * of two that were changed at the same time that from elsewhere, which somebody has edited as a file.
 * @returns all of them, and how many were added or changed
 */
export function mergeMarks(
  marks: readonly Annotation[],
  more: readonly Annotation[],
): { marks: Annotation[]; changed: number } {
  const all = new Map(marks.map((mark) => [mark.id, mark]));
  let changed = 0;
  for (const mark of more) {
    const known = all.get(mark.id);
    if (known) {
      const later = Date.parse(known.modified) - Date.parse(mark.modified);
      const isSame = known.note === mark.note && known.colour === mark.colour;
      if (later > 0 || (later === 0 && isSame)) continue;
    }
    all.set(mark.id, mark);
    changed += 1;
  }
  return { marks: [...all.values()], changed };
}
