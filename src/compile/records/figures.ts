import type { Agreement, DerivedFigure, Evidence, Figure } from '../../model/record.ts';
import type { Language } from '../../language/language.ts';
import { recordsWithProblems } from '../checks/deduplicate.ts';
import type { Problem } from '../problem.ts';
import type { SourceRecord } from '../source/read-records.ts';
import type { ChangeClaims } from './changes.ts';
import type { Dating } from './dated-by.ts';
import { derivedFigure } from './derived-figure.ts';
import type { FigureSource, Input } from './derived-inputs.ts';
import { quotedFigure } from './quoted-figure.ts';

/**
 * Makes the figures of the model from their records.
 * @param evidence where the words of each record stand, by id; a record without is left out
 * @param agreements those of the same analysis, whose sets a figure may be derived from
 * @param unresolved ids of records that refer to something that is not there; told already
 * @param told problems of the file that are told already: a figure that has one, or is derived from
 * one that has, is not reckoned
 * @returns the figures in the order of the file, and a problem for each value or date that cannot be
 * read, or value that cannot be reckoned
 */
export function makeFigures(
  file: string,
  records: readonly SourceRecord[],
  evidence: ReadonlyMap<string, Evidence>,
  agreements: readonly Agreement[],
  unresolved: ReadonlySet<string>,
  language: Language,
  told: readonly Problem[] = [],
  dating?: Dating,
  changes?: ChangeClaims,
): { figures: Figure[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const made = new Map<string, Input>();
  const sources = records.filter((record): record is FigureSource => record.kind === 'figure');
  for (const record of sources) {
    const own = evidence.get(record.id);
    if (record.derived || !own) continue;
    const result = quotedFigure(file, record, own, language, told, dating, changes);
    problems.push(...result.problems);
    if (result.input) made.set(record.id, result.input);
  }
  const faulty = recordsWithProblems(records, [...told, ...problems]);
  const derived = new Map<string, DerivedFigure>();
  for (const record of sources) {
    const { id } = record;
    if (!record.derived || unresolved.has(id)) continue;
    const { of } = record.fields.derive;
    // What is wrong with it or with an input is told already, and may be why two do not go together.
    if ([id, ...of].some((part) => faulty.has(part))) continue;
    const { figure, problems: mistakes } = derivedFigure(
      file,
      record,
      made,
      agreements,
      language,
      dating,
    );
    problems.push(...mistakes);
    if (figure) derived.set(id, figure);
  }
  const figures = sources
    .map(({ id }) => made.get(id)?.figure ?? derived.get(id))
    .filter((figure) => figure !== undefined);
  return { figures, problems };
}
