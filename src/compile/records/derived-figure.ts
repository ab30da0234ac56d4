import type { Agreement, DerivedFigure } from '../../model/record.ts';
import type { Language } from '../../language/language.ts';
import type { Problem } from '../problem.ts';
import type { Dating } from './dated-by.ts';
import { checkNotNamedUnit, checkOwnFields } from './derived-fields.ts';
import type { DerivedSource, Input } from './derived-inputs.ts';
import { derive, deriveNotNamed } from './derived-value.ts';
import { figureFields } from './figure-fields.ts';

/** A figure that the text does not give, reckoned from others that it gives. */
export function derivedFigure(
  file: string,
  record: DerivedSource,
  made: ReadonlyMap<string, Input>,
  agreements: readonly Agreement[],
  language: Language,
  dating: Dating | undefined,
): { figure?: DerivedFigure; problems: Problem[] } {
  const { of, op } = record.fields.derive;
  if (op === 'not-named') {
    const set = agreements.find((agreement) => agreement.id === of[0]);
    if (!set) return { problems: [] };
    const { fields, problems } = figureFields(file, record, language, dating);
    const result = deriveNotNamed(file, record, set, language);
    if ('problem' in result) return { problems: [result.problem] };
    problems.push(...checkNotNamedUnit(file, record, fields, set, language));
    return {
      figure: { ...fields, firstInput: set.evidence, derived: result.derivation },
      problems,
    };
  }
  const inputs = of.map((id) => made.get(id)).filter((input) => input !== undefined);
  const [first] = inputs;
  // An input that could not be made is a problem told already.
  if (!first || inputs.length < of.length) return { problems: [] };
  const { fields, problems } = figureFields(file, record, language, dating);
  const result = derive(file, record, inputs, language);
  if ('problem' in result) return { problems: [result.problem] };
  problems.push(...checkOwnFields(file, record, fields, inputs, language));
  const firstInput = first.figure.evidence;
  // What is reckoned from a forecast is one.
  const mode = inputs.find(({ figure }) => figure.mode)?.figure.mode;
  return {
    figure: { ...fields, firstInput, derived: result.derivation, ...(mode && { mode }) },
    problems,
  };
}
