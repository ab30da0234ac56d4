import { excerpt } from '../../compile/source/markdown.ts';
import { isId } from '../../compile/source/schema.ts';
import { isReserved } from '../../model/address/address.ts';
import type { Edit, RawFields, RawValue, TextPlace } from '../../model/desk/desk.ts';
import { loadLanguage } from '../../language/load-language.ts';
import { idsBeside } from '../ids.ts';
import { escapeParagraph } from '../escape-markdown.ts';
import { setIn } from './edit-yaml.ts';
import { openDocument, type EditableDocument } from './document.ts';
import { addRecord, recordSeen, removeRecord, setField, setMatter } from './edit-records.ts';
import { fitQuote, quoteAt } from './fit-quote.ts';
import { fingerprint, replacePassage } from './edit-text.ts';
import { locateRecords } from './locate.ts';
import { ConflictError, DeskError } from './refused.ts';
import { beginSection, changeHeading, joinSections } from './sections.ts';
import { statusIn } from './statuses.ts';

/** What an edit makes of a file, what the desk did by itself, and the record that it made. */
export interface Applied {
  text: string;
  notices: string[];
  made?: string;
}

/**
 * Applies an edit to a file.
 * @throws DeskError where it cannot be done, ConflictError where somebody has changed the same
 */
export function applyEdit(text: string, edit: Edit): Applied {
  const document = openDocument(text);
  const done = (result: string): Applied => ({ text: result, notices: [] });
  switch (edit.do) {
    case 'add':
      return addOne(document, edit);
    case 'set':
      return setOne(document, edit);
    case 'remove':
      return done(removeRecord(document, recordSeen(document, edit.record, edit.version)));
    case 'rename':
      return done(renameRecord(document, edit));
    case 'matter': {
      const now = edit.path.reduce<RawValue | undefined>(
        (value, key) => (value as RawFields | undefined)?.[key],
        document.matter,
      );
      if (edit.was !== undefined && JSON.stringify(now) !== JSON.stringify(edit.was))
        throw new ConflictError({
          record: edit.path.join('.'),
          mine: { value: edit.value ?? '' },
          theirs: { value: now ?? '' },
        });
      return done(setMatter(document, edit.path, edit.value));
    }
    case 'section':
      return done(
        beginSection(document, edit.passage, edit.heading, newSectionId(document, edit.heading)),
      );
    case 'heading':
      checkSectionId(document, edit.section, edit.id);
      return done(changeHeading(document, edit.section, edit.heading, edit.id));
    case 'join':
      return done(joinSections(document, edit.section));
    case 'text':
      return done(replacePassage(document, edit.passage, edit.was, escapeParagraph(edit.text)));
    case 'fingerprint':
      return done(setMatter(document, ['text-sha256'], fingerprint(text)));
    case 'publish': {
      const marked = setMatter(document, ['text-sha256'], fingerprint(text));
      return done(setMatter(openDocument(marked), ['draft'], undefined));
    }
  }
}

const langOf = ({ matter }: EditableDocument): string =>
  typeof matter['lang'] === 'string' && matter['lang'] !== '' ? matter['lang'] : 'en';

const allIds = (document: EditableDocument): string[] => {
  const aliases = (document.matter['aliases'] as RawFields | undefined)?.['ids'];
  return [
    ...document.sections.map(({ id }) => id),
    ...document.records.map(({ id }) => id),
    ...Object.keys(typeof aliases === 'object' ? aliases : {}),
  ];
};

/** @returns an id out of words, transliterated as far as Unicode decomposes them, that is free. */
export function freeId(document: EditableDocument, words: string, kind: string): string {
  return idsBeside(allIds(document))(words, kind as Parameters<ReturnType<typeof idsBeside>>[1]);
}

const newSectionId = (document: EditableDocument, heading: string): string => {
  const id = freeId(document, heading, 'section');
  return isReserved(id) ? freeId(document, `${heading} section`, 'section') : id;
};

function checkSectionId(document: EditableDocument, section: string, id: string): void {
  if (id === section) return;
  if (!isId(id) || isReserved(id) || allIds(document).includes(id))
    throw new DeskError(
      `"${id}" cannot be the id of this section`,
      'Use lower-case letters a to z, digits and single hyphens, and an id that is not taken.',
    );
}

function addOne(document: EditableDocument, edit: Extract<Edit, { do: 'add' }>): Applied {
  const { kind, place } = edit;
  const section = place ? document.passages[place.passage]!.section : edit.section;
  const given = edit.fields;
  const notices: string[] = [];
  const fields: RawFields = { [kind]: '', ...given };
  if (place && given['quote'] === undefined) {
    const fit = quoteAt(document, { section, kind, fields }, place, langOf(document), false);
    for (const { path, value } of fit.set) if (value !== undefined) fields[path[0]] = value;
  }
  if (place && kind === 'agreement' && given['status'] === undefined)
    fields['status'] = statusOf(document, place, notices) ?? '';
  const words = firstText(given, [kind, 'label', 'words', 'on', 'value', 'quote']) ?? '';
  const spoken = place ? textAt(document, place) : '';
  const id = freeId(document, words || spoken || kind, kind);
  fields[kind] = id;
  return { text: addRecord(document, section, kind, fields), notices, made: id };
}

const firstText = (fields: RawFields, names: readonly string[]): string | undefined =>
  names.map((name) => fields[name]).find((value) => typeof value === 'string' && value !== '') as
    string | undefined;

const textAt = ({ passages }: EditableDocument, { passage, start, end }: TextPlace): string =>
  passages[passage]!.text.slice(start, end).trim();

function statusOf(
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

/** Fields whose words stand in the sentence, and need not stand in the quote; what dates others either. */
const OF_THE_SENTENCE = ['mode', 'despite'];

function setOne(document: EditableDocument, edit: Extract<Edit, { do: 'set' }>): Applied {
  const { place, path } = edit;
  const [name = '', ...inside] = path;
  const value = place && edit.value === undefined ? textAt(document, place) : edit.value;
  const record = recordSeen(document, edit.record, edit.version, (theirs) => {
    const next = setIn(theirs[name], inside, value);
    return { ...theirs, ...(next !== undefined && { [name]: next }) };
  });
  const notices: string[] = [];
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
      const found = statusOf(document, place, notices);
      if (found) sets.push({ path: ['status', 'is'], value: found['is'] });
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

/** Gives a record another id, wherever it is named. */
function renameRecord(document: EditableDocument, edit: Extract<Edit, { do: 'rename' }>): string {
  const record = recordSeen(document, edit.record, edit.version);
  if (!isId(edit.id) || allIds(document).includes(edit.id))
    throw new DeskError(
      `"${edit.id}" cannot be the id of this record`,
      'Use lower-case letters a to z, digits and single hyphens, and an id that is not taken.',
    );
  const rename = (value: RawValue): RawValue =>
    value === record.id
      ? edit.id
      : Array.isArray(value)
        ? value.map(rename)
        : typeof value === 'object'
          ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rename(part)]))
          : value;
  let text = setField(document, record, [record.kind], edit.id);
  for (const { id, fields } of document.records)
    for (const name of ['within', 'status', 'set', 'change', 'derive'] as const) {
      const value = fields[name];
      if (value === undefined || JSON.stringify(rename(value)) === JSON.stringify(value)) continue;
      const now = openDocument(text);
      const other = now.records.find((one) => one.id === (id === record.id ? edit.id : id))!;
      text = setField(now, other, [name], rename(value));
    }
  return text;
}
