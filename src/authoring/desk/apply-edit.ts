import { isId } from '../../compile/source/schema.ts';
import { isReserved } from '../../model/address/address.ts';
import { loadLanguage } from '../../language/load-language.ts';
import type { DeskKind, Edit, RawFields, RawValue, TextPlace } from '../../model/desk/desk.ts';
import { idsBeside } from '../ids.ts';
import { escapeParagraph } from '../escape-markdown.ts';
import { openDocument, type EditableDocument } from './document.ts';
import { addRecord, recordSeen, removeRecord, setField, setMatter } from './edit-records.ts';
import { quoteAt } from './fit-quote.ts';
import { guessAgreement, guessQuotation } from './guess.ts';
import { fingerprint, replacePassage } from './edit-text.ts';
import { ConflictError, DeskError } from './refused.ts';
import { langOf, setOne, statusOf, textAt } from './set-one.ts';
import { statusIn } from './statuses.ts';
import { beginSection, changeHeading, joinSections } from './sections.ts';

/** What an edit makes of a file, what the desk did by itself, and the record that it made. */
export interface Applied {
  text: string;
  notices: string[];
  made?: string;
  /** Fields of what was made that are guesses. */
  guessed?: string[];
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
  const guesses = place ? guessesAt(document, kind, fields, place) : {};
  Object.assign(fields, guesses);
  const words = firstText(given, [kind, 'label', 'words', 'on', 'value', 'quote']) ?? '';
  const spoken = place ? textAt(document, place) : '';
  const id = freeId(document, words || spoken || kind, kind);
  fields[kind] = id;
  return {
    text: addRecord(document, section, kind, fields),
    notices,
    made: id,
    guessed: Object.keys(guesses),
  };
}

/** What the words that were selected for a record let be guessed of its other fields. */
function guessesAt(
  document: EditableDocument,
  kind: DeskKind,
  fields: RawFields,
  place: TextPlace,
): RawFields {
  const { text } = document.passages[place.passage]!;
  const language = loadLanguage(langOf(document));
  const isBlank = (name: string) => fields[name] === undefined || fields[name] === '';
  const status = kind === 'agreement' ? statusIn(text, place, language) : undefined;
  const guessed = status
    ? guessAgreement(text, place, status, language)
    : kind === 'quotation'
      ? guessQuotation(text, place, language)
      : {};
  return Object.fromEntries(Object.entries(guessed).filter(([name]) => isBlank(name)));
}

const firstText = (fields: RawFields, names: readonly string[]): string | undefined =>
  names.map((name) => fields[name]).find((value) => typeof value === 'string' && value !== '') as
    string | undefined;

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
