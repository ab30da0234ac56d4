import { NOT_STATED_WORD } from '../source/not-stated.ts';
import type { SourceRecord } from '../source/read-records.ts';

/** The words of one field, as they stand in the record. */
export interface FieldWords {
  path: PropertyKey[];
  words: string;
}

/** @returns the fields of a record that hold words of the text. */
export function fieldsWithWords(record: SourceRecord): FieldWords[] {
  const found: FieldWords[] = [];
  const add = (path: PropertyKey[], words: string | undefined) => {
    if (words !== undefined && words !== NOT_STATED_WORD) found.push({ path, words });
  };
  const { kind, fields } = record;
  switch (kind) {
    case 'agreement':
      add(['status', 'words'], fields.status.words);
      add(['set', 'count'], fields.set?.count.words);
      for (const name of [
        'instrument',
        'date',
        'start',
        'until',
        'term',
        'place',
        'source',
      ] as const)
        add([name], fields[name]?.words);
      for (const name of ['parties', 'signatories'] as const)
        fields[name]?.forEach((entry, index) => add([name, index], entry.words));
      break;
    case 'figure':
      if ('value' in fields) add(['value'], fields.value?.words);
      if ('change' in fields)
        for (const name of ['direction', 'from', 'to', 'by'] as const)
          add(['change', name], fields.change?.[name]);
      for (const name of ['unit', 'of', 'period', 'base'] as const)
        add([name], fields[name]?.words);
      if (fields.source?.words !== AUTHOR) add(['source'], fields.source?.words);
      break;
    case 'quotation':
      add(['words'], fields.words);
      fields.pieces?.forEach((words, index) => add(['words', index + 1], words));
      if (fields.speaker?.words !== AUTHOR) add(['speaker'], fields.speaker?.words);
      add(['speaker', 'unnamed'], fields.speaker?.unnamed);
      fields.speakers?.forEach(({ words, unnamed }, index) =>
        add(['speaker', index + 1], words ?? unnamed),
      );
      for (const name of ['via', 'date'] as const) add([name], fields[name]?.words);
      break;
    case 'event':
      add(['when'], fields.when.words);
      add(['source'], fields.source?.words);
      break;
    case 'note':
      add(['on'], fields.on);
      break;
    case 'waive':
      add(['words'], fields.words);
  }
  return found;
}

/** The word that stands for the author of the text, as a speaker or the source of a figure. */
export const AUTHOR = 'author';

/** @returns whether a field holds words of a quotation, or of one of its pieces. */
export const isSaidWords = (field: string): boolean => /^words(?:\.\d+)?$/u.test(field);

/** @returns the key of a field in `BoundRecord.spans`. */
export const fieldKey = (path: readonly PropertyKey[]): string => path.join('.');
