import type { Analysis } from '../analysis.ts';
import { isStated, type Figure, type QuotedFigure } from '../record.ts';

/** A part and the whole that it is of, both exactly known. */
export interface PartOfWhole {
  part: QuotedFigure;
  whole: QuotedFigure;
  /** What each is, as numbers. */
  partNumber: number;
  wholeNumber: number;
}

/**
 * @param figure a derived share, or a figure with the whole that it is of
 * @returns the two as numbers; undefined where one of them is not exactly known, or the part is no part
 */
export function partOfWhole(figure: Figure, { figures }: Analysis): PartOfWhole | undefined {
  const byId = (id: string | undefined) => figures.find((candidate) => candidate.id === id);
  const pair = figure.derived
    ? figure.derived.op === 'share' && figure.derived.of.map(byId)
    : [figure, wholeOf(figure, figures)];
  if (!pair) return undefined;
  const [part, whole] = pair;
  if (!part || part.derived || !whole || whole.derived) return undefined;
  const [partNumber, wholeNumber] = [exactly(part), exactly(whole)];
  if (partNumber === undefined || wholeNumber === undefined) return undefined;
  return partNumber >= 0 && wholeNumber > 0 && partNumber <= wholeNumber
    ? { part, whole, partNumber, wholeNumber }
    : undefined;
}

/**
 * @returns the one figure whose value and unit the words of the whole are made of: "89" and "regions of
 * Russia" for "89 regions of Russia". Where two would do, the text does not say which.
 */
function wholeOf(figure: QuotedFigure, figures: readonly Figure[]): Figure | undefined {
  const { of, evidence } = figure;
  if (!isStated(of)) return undefined;
  const candidates = figures.filter(
    ({ id, value, unit, evidence: other }) =>
      id !== figure.id &&
      other?.passage === evidence.passage &&
      value &&
      stands(value.words, of.words) &&
      (!unit || (isStated(unit) && of.words.includes(unit.words))),
  );
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** @returns whether words stand in others, and not as a piece of a longer number or word. */
function stands(words: string, within: string): boolean {
  const index = within.indexOf(words);
  if (index < 0) return false;
  const [before, after] = [within.slice(0, index), within.slice(index + words.length)];
  // Scripts that set no spaces have the next word at once; a number goes on with a digit or its mark.
  const isNumeral = /\p{Nd}$/u.test(words);
  return isNumeral
    ? !/[\p{Nd}.,]$/u.test(before) && !/^[.,]?\p{Nd}/u.test(after)
    : !/\p{L}$/u.test(before) && !/^\p{L}/u.test(after);
}

const exactly = ({ value }: QuotedFigure): number | undefined =>
  value.exactness === 'exact' ? value.number : undefined;

/** @returns the share that a derived figure states of this part, if there is one. */
export const shareOf = (part: Figure, whole: Figure, figures: readonly Figure[]) =>
  figures.find(
    ({ derived }) =>
      derived?.op === 'share' && derived.of[0] === part.id && derived.of[1] === whole.id,
  );
