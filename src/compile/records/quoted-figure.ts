import type { Evidence } from '../../model/record.ts';
import { headScale } from '../../language/context/head-scale.ts';
import type { Language } from '../../language/language.ts';
import type { Place, Problem } from '../problem.ts';
import { readChange, type ChangeClaims } from './changes.ts';
import type { Dating } from './dated-by.ts';
import type { DerivedSource, FigureSource, Input } from './derived-inputs.ts';
import { figureFields } from './figure-fields.ts';
import { checkUnit, isQuantity, unitOfHead } from './figure-unit.ts';
import { readValue, valueOf, type Reading } from './figure-value.ts';

/** A figure whose value the text gives. */
export function quotedFigure(
  file: string,
  record: Exclude<FigureSource, DerivedSource>,
  evidence: Evidence,
  language: Language,
  reported: readonly Problem[],
  dating: Dating | undefined,
  changes: ChangeClaims | undefined,
): { input?: Input; problems: Problem[] } {
  const { value: field, unit, change, mode, despite } = record.fields;
  const given = { ...(mode && { mode }), ...(despite && { despite }) };
  const { fields, problems } = figureFields(file, record, language, dating);
  if (change) {
    const { claims, text } = changes?.get(record.id) ?? {};
    const read = claims && text !== undefined && readChange(text, change, claims, language);
    if (!read) return { problems };
    if ('problem' in read) {
      problems.push({ file, ...record.place('change', read.part), ...read.problem });
      return { problems };
    }
    const changed = change.of !== undefined && { changeOf: change.of };
    return {
      input: { record, figure: { ...fields, ...changed, evidence, value: read.value, ...given } },
      problems,
    };
  }
  if (!field) return { problems };
  const result = readValue(field, unit === undefined, language, unit?.words);
  if ('problem' in result) {
    const place = result.in === 'is' ? record.place('value', 'is') : record.place('value');
    // Of words that are only a part of the number, what is read in them is no second mistake.
    if (!isReported(reported, record.place('value')))
      problems.push({ file, ...place, ...result.problem });
    return { problems };
  }
  const { ofWords } = result;
  const scale =
    record.fields.cell && unit && !hasScale(ofWords) ? headScale(unit.words, language) : undefined;
  const reading = multiplied(result.reading, scale?.factor);
  const figure = {
    ...fields,
    evidence,
    ...(scale && { unit: unitOfHead(unit!, scale) }),
    value: {
      ...valueOf(field, reading, ofWords),
      ...(scale && { scaleInHead: scale.words }),
    },
    ...given,
  };
  problems.push(...checkUnit(file, record, reading, language));
  return { input: { record, figure, ...(isQuantity(ofWords) && { quantity: ofWords }) }, problems };
}

/** Whether the words of a value have a scale of their own. */
const hasScale = (reading: Reading | undefined): boolean =>
  reading !== undefined && 'scale' in reading && reading.scale !== undefined;

/** A value as it is with the scale of the head that it stands under. */
function multiplied(reading: Reading, factor = 1): Reading {
  if (reading.kind === 'range')
    return { ...reading, from: reading.from * factor, to: reading.to * factor };
  return 'value' in reading ? { ...reading, value: reading.value * factor } : reading;
}

const isReported = (reported: readonly Problem[], { line, column }: Place) =>
  reported.some((problem) => problem.line === line && problem.column === column);
