import type { DeskState, RawFields, RawValue } from './desk.ts';

interface Place {
  passage: number;
  start: number;
}

/** Somebody who can be meant, and how else the text calls them. */
interface Known {
  name: string;
  forms: string[];
  isPerson: boolean;
}

const MOST = 4;
/** How many paragraphs before the words somebody may be named in whom no record has yet. */
const REACH = 2;

/**
 * Who may be meant by words for a speaker, such as a pronoun or a title: people before states, and of
 * each the one who was named last before them; also in the paragraphs before, and by another form of the
 * name. Nobody, where the words are such a name themselves; only the name that is in them, if one is.
 * @param people names of the text that people can have; undefined where that is not known
 */
export function whoIsOffered(
  words: string,
  place: Place,
  { matter, records }: Pick<DeskState, 'matter' | 'records'>,
  passages: readonly { text: string }[],
  people?: readonly string[],
): string[] {
  const known = knownIn(matter, records).map((one) => ({
    ...one,
    isPerson: one.isPerson && (people?.includes(one.name) ?? true),
  }));
  if (known.some(({ name }) => name === words)) return [];
  const persons = known.filter(({ isPerson }) => isPerson);
  const named = [...persons, ...(people ?? []).map((name) => ({ name, forms: [name] }))].filter(
    ({ forms }) => forms.some((form) => hasName(words, form)),
  );
  // "The minister, Agata Voll": nobody else can be meant.
  if (named.length > 0) return [...new Set(named.map(({ name }) => name))].slice(0, MOST);
  const listed = known
    .filter(({ forms }) => !forms.includes(words))
    .map((one) => ({ ...one, at: lastBefore(one.forms, place, passages) }));
  const isKnown = (name: string) =>
    known.some(({ forms }) => forms.some((form) => form.includes(name) || name.includes(form)));
  const found = peopleBefore(place, passages)
    .filter(({ name }) => !isKnown(name) && name !== words && (people?.includes(name) ?? true))
    .map((one) => ({ ...one, isPerson: true }));
  const all = [...listed, ...found]
    .flatMap(({ name, at, isPerson }) => (at ? [{ name, at, isPerson }] : []))
    .sort(
      (a, b) => Number(b.isPerson) - Number(a.isPerson) || b.at[0] - a.at[0] || b.at[1] - a.at[1],
    );
  return [...new Set(all.map(({ name }) => name))].slice(0, MOST);
}

/** The names of the front matter, and those who speak or sign in other records. */
function knownIn(matter: RawFields, records: DeskState['records']): Known[] {
  const given = matter['names'];
  const listed = typeof given === 'object' && !Array.isArray(given) ? given : {};
  const inRecords = (kind: string, fields: readonly string[]) =>
    records.flatMap((record) =>
      record.kind === kind ? fields.flatMap((name) => textsOf(record.fields[name])) : [],
    );
  const parties = inRecords('agreement', ['parties']);
  const spoken = [
    ...inRecords('quotation', ['speaker']),
    ...inRecords('agreement', ['signatories']),
  ];
  const names = [...new Set([...Object.keys(listed), ...spoken])].filter(isName);
  return names.map((name) => {
    const others = textsOf(listed[name]);
    // A person is called by a part of the name too: the last.
    const parts = name.split(/\s+/u).filter((part) => /^\p{Lu}\p{L}{2,}/u.test(part));
    const isPerson = parts.length > 1 && !parties.includes(name);
    return { name, forms: [name, ...others, ...(isPerson ? parts.slice(-1) : [])], isPerson };
  });
}

/** Whether a name of some length stands in words as such. */
const hasName = (words: string, form: string): boolean => {
  const at = words.indexOf(form);
  return (
    form.length > 2 &&
    at >= 0 &&
    words !== form &&
    !/\p{L}$/u.test(words.slice(0, at)) &&
    !/^\p{L}/u.test(words.slice(at + form.length))
  );
};

const textsOf = (value: RawValue | undefined): string[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).filter(
    (one) => typeof one === 'string',
  );

/** Whether words can be a name: not "the", nor "he said". */
const isName = (words: string): boolean =>
  !['', 'not-stated', 'author'].includes(words) &&
  (/\p{Lu}\p{L}/u.test(words) || /^[^\p{Ll}\p{Lu}]*$/u.test(words)) &&
  !/^\p{Lu}?\p{Ll}{1,3}$/u.test(words);

function lastBefore(
  forms: readonly string[],
  { passage, start }: Place,
  passages: readonly { text: string }[],
): [number, number] | undefined {
  for (let index = passage; index >= 0; index -= 1) {
    const text = passages[index]!.text;
    const at = Math.max(
      ...forms.map((form) =>
        text.slice(0, index === passage ? start : text.length).lastIndexOf(form),
      ),
    );
    if (at >= 0) return [index, at];
  }
  return undefined;
}

/** Runs of two or three words with capitals, in the paragraph of the words and those before it. */
function peopleBefore(
  { passage, start }: Place,
  passages: readonly { text: string }[],
): { name: string; at: [number, number] }[] {
  const found: { name: string; at: [number, number] }[] = [];
  for (let index = passage; index >= Math.max(0, passage - REACH); index -= 1) {
    const text = passages[index]!.text.slice(0, index === passage ? start : undefined);
    for (const match of text.matchAll(/\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){1,2}/gu))
      found.push({ name: match[0], at: [index, match.index] });
  }
  return found;
}
