import type { FigureFields } from '../../model/record.ts';
import type { Language } from '../../language/language.ts';
import { AUTHOR } from '../evidence/field-words.ts';
import type { Problem } from '../problem.ts';
import { statedWords } from './agreements.ts';
import type { Dating } from './dated-by.ts';
import { statedDate } from './dates.ts';
import type { FigureSource } from './derived-inputs.ts';

const FIELDS = ['unit', 'of', 'base', 'source'] as const;

/** What quoted and derived figures have in common. */
export function figureFields(
  file: string,
  record: FigureSource,
  language: Language,
  dating: Dating | undefined,
): { fields: FigureFields; problems: Problem[] } {
  const { fields } = record;
  const problems: Problem[] = [];
  const made: FigureFields = {
    kind: 'figure',
    id: record.id,
    label: fields.label,
    about: fields.about,
    unsaid: fields.unsaid,
  };
  for (const name of FIELDS) {
    const field = fields[name];
    // What the author gives has no other source.
    if (field && !(name === 'source' && field.words === AUTHOR))
      made[name] = statedWords(
        field.is === undefined ? { words: field.words } : { words: field.words, is: field.is },
      );
  }
  if (fields.period) {
    const place = record.place('period');
    const options = {
      optional: true,
      isPlace: record.place('period', 'is'),
      ...(dating && { dating }),
    };
    const { date, problem } = statedDate(file, fields.period, place, language, options);
    if (problem) problems.push(problem);
    if (date) made.period = date;
  }
  return { fields: made, problems };
}
