import { excerpt } from '../../compile/source/markdown.ts';
import { changeVerbBefore } from '../../language/context/change.ts';
import { loadLanguage } from '../../language/load-language.ts';
import type { Edit, RawFields, RawValue, TextPlace } from '../../model/desk/desk.ts';
import { partsOfSameWords } from './change-parts.ts';
import { openDocument, type EditableDocument, type EditableRecord } from './document.ts';
import { recordSeen, setField } from './edit-records.ts';
import { setIn } from './edit-yaml.ts';
import { fitQuote, quoteAt } from './fit-quote.ts';
import { locateRecords } from './locate.ts';
import { statusIn } from './statuses.ts';
import { whoSpeaksIn } from './who/who-speaks.ts';

/** The language of a text; English where none is given. */
export const langOf = ({ matter }: EditableDocument): string =>
  typeof matter['lang'] === 'string' && matter['lang'] !== '' ? matter['lang'] : 'en';

/** The words at a place. */
export const textAt = (
  { passages }: EditableDocument,
  { passage, start, end }: TextPlace,
): string => passages[passage]!.text.slice(start, end).trim();

/** Fields whose words stand in the sentence, and need not stand in the quote; what dates others either. */
const OF_THE_SENTENCE = ['mode', 'despite'];

/** Sets a field of a record, and what follows from it: its quote, its status, what a change replaces. */
export function setOne(
  document: EditableDocument,
  edit: Extract<Edit, { do: 'set' }>,
): { text: string; notices: string[] } {
  const { path } = edit;
  const [name = '', ...inside] = path;
  const told: string[] = [];
  const place = placeFor(document, edit, told);
  const value = place && edit.value === undefined ? textAt(document, place) : edit.value;
  const record = recordSeen(document, edit.record, edit.version, (theirs) => {
    const next = setIn(theirs[name], inside, value);
    return { ...theirs, ...(next !== undefined && { [name]: next }) };
  });
  const notices = told;
  const sets: { path: (string | number)[]; value: RawValue | undefined }[] = [];
  if (place && name === 'quote') {
    const fit = quoteAt(document, record, place, langOf(document), false);
    sets.push(...fit.set);
  } else {
    const isElsewhere = OF_THE_SENTENCE.includes(String(name)) || inside[0] === 'dated-by';
    if (place && !isElsewhere) {
      const located = locateRecords(document);
      const fit = fitQuote(document, record, located, place, langOf(document));
      notices.push(...fit.notices);
      sets.push(...fit.set);
    }
    sets.push({ path, value });
    // Marks of the author's own, and those of a name, are said by nobody.
    const isOfNobody = name === 'use' && (value === 'author' || value === 'name');
    if (isOfNobody && record.fields['speaker'] === '')
      sets.push({ path: ['speaker'], value: undefined });
    if (place && name === 'status') {
      const is = statusFor(document, record, place, notices);
      if (is !== undefined) sets.push({ path: ['status', 'is'], value: is });
    }
    if (place && name === 'set' && isMap(record.fields['set']) === false)
      sets.push({ path: ['set', 'named'], value: [] });
    // A change stands in the place of the value.
    if (name === 'change' && value !== undefined && record.fields['value'] !== undefined)
      sets.push({ path: ['value'], value: undefined });
    if (name === 'change' && inside.length === 1 && value !== undefined) {
      const { words } = locateRecords(document).get(record.id)!;
      const part = String(inside[0]);
      for (const other of partsOfSameWords(record.fields[name], part, value, place, words)) {
        sets.push({ path: [name, other], value: undefined });
        notices.push(`“${other}” held the same words, and is empty now`);
      }
    }
    if (name === 'change' && inside.length === 0) {
      if (value === undefined) sets.push({ path: ['value'], value: byIn(record.fields['change']) });
      else if (isMap(value) && value['direction'] === undefined) {
        const way = wayBefore(document, record);
        if (way !== undefined) {
          sets.push({ path: ['change', 'direction'], value: way });
          notices.push(`the word “${way}” says which way it goes`);
        }
      }
    }
  }
  let { text } = document;
  for (const { path: at, value: put } of sets) {
    const now = openDocument(text);
    const same = now.records.find(({ id }) => id === edit.record)!;
    text = setField(now, same, at, put);
  }
  return { text, notices };
}

/**
 * The status that newly selected words give a record. What the editor has chosen is not taken back: only
 * where the record has none, or the one that its words before had stated, is it that of the new words.
 */
function statusFor(
  document: EditableDocument,
  record: EditableRecord,
  place: TextPlace,
  notices: string[],
): RawValue | undefined {
  const { status } = record.fields;
  const is = isMap(status) && typeof status['is'] === 'string' ? status['is'] : '';
  const language = loadLanguage(langOf(document));
  const before = locateRecords(document).get(record.id)?.words.get('status.words');
  const own = before && statusIn(document.passages[before.passage]!.text, before, language)?.is;
  if (is !== '' && is !== own) {
    const { text } = document.passages[place.passage]!;
    const now = statusIn(text, place, language);
    if (now && now.is !== is)
      notices.push(
        `the status stays “${is}”, as you chose; the words alone would state “${now.is}”`,
      );
    return undefined;
  }
  return statusOf(document, place, notices)?.['is'];
}

const isMap = (value: RawValue | undefined): value is RawFields =>
  typeof value === 'object' && !Array.isArray(value);

/** By how much something changes: its value, where it is no change any more. */
const byIn = (change: RawValue | undefined): RawValue =>
  isMap(change) ? (change['by'] ?? change['to'] ?? '') : '';

/** The word before the value of a record that says which way it changes. */
function wayBefore(document: EditableDocument, record: EditableRecord): string | undefined {
  const { quote, words } = locateRecords(document).get(record.id)!;
  const at = words.get('value');
  if (!at || quote?.passage !== at.passage) return undefined;
  const { text } = document.passages[at.passage]!;
  const way = changeVerbBefore(text.slice(0, at.end), at, loadLanguage(langOf(document)));
  return way !== undefined && text.slice(quote.start, at.start).includes(way) ? way : undefined;
}

/** The status that words state, with a notice of it. */
export function statusOf(
  document: EditableDocument,
  place: TextPlace,
  notices: string[],
): RawFields | undefined {
  const { text } = document.passages[place.passage]!;
  const found = statusIn(text, place, loadLanguage(langOf(document)));
  if (!found) return undefined;
  const words = text.slice(found.words.start, found.words.end);
  notices.push(`the words “${excerpt(words)}” state the status “${found.is}”`);
  return { is: found.is, words };
}

/** Where the words stand that are taken: of "he said", selected for who speaks, only "he". */
function placeFor(
  document: EditableDocument,
  { place, path }: Extract<Edit, { do: 'set' }>,
  told: string[],
): TextPlace | undefined {
  if (!place || (path[0] !== 'speaker' && path[0] !== 'source')) return place;
  const { text } = document.passages[place.passage]!;
  const who = whoSpeaksIn(text, place, loadLanguage(langOf(document)));
  if (who.start !== place.start || who.end !== place.end)
    told.push(`only “${text.slice(who.start, who.end)}” is taken: who says it, without the verb`);
  return who;
}
