import type { Analysis } from '../analysis.ts';
import { isStated, type Figure } from '../record.ts';
import { placeOf } from './evidence-place.ts';
import { figureValue } from './figures.ts';

/** Between a value and its unit stands no more than this: "most of the mutual payments". */
const MAX_BETWEEN = 8;

/**
 * @returns the value with the unit that follows it, as the text has both: "15 years"; the value alone
 * where its words have the unit already, or the text has it elsewhere
 */
export function valueWithUnit(figure: Figure, { passages }: Pick<Analysis, 'passages'>): string {
  const words = figureValue(figure);
  const { unit, evidence } = figure;
  if (!isStated(unit) || words.includes(unit.words)) return words;
  // What is calculated stands nowhere in the text; in figures without their unit it would say nothing.
  if (!evidence) return withUnitOfHead(words, unit.is ?? unit.words);
  // What the head of a column counts stands in no sentence.
  if (evidence.heads) return withUnitOfHead(words, unit.is ?? unit.words);
  const place = placeOf(words, evidence, passages);
  if (!place) return words;
  const rest = passages[place.passage]!.slice(place.start, evidence.end);
  const at = rest.indexOf(unit.words, words.length);
  const between = rest.slice(words.length, at);
  if (at < 0 || between.length > MAX_BETWEEN || /[\p{P}\p{N}]/u.test(between)) return words;
  return rest.slice(0, at + unit.words.length);
}

/** A value with a unit that stands elsewhere: "12 million crowns", "12%", "$12 bn". */
function withUnitOfHead(value: string, unit: string): string {
  if (/^\p{Sc}$/u.test(unit)) return `${unit}${value}`;
  return unit === '%' ? `${value}${unit}` : `${value} ${unit}`;
}
