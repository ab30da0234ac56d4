import type { Analysis } from '../analysis.ts';
import { isStated, type Figure } from '../record.ts';
import { quotationOf } from './said-by.ts';

/** What a reader would look for in vain among all the figures of a text. */
export interface NeverStated {
  /** Whether no figure comes with a source, though one is asked for; nor stands in the words of somebody. */
  sources: boolean;
  /** In the edition's words: "which dollar". */
  others: string[];
}

/**
 * @returns what the text never states of its figures: of what the edition misses in several of them, what
 * it misses in all that have the same unit
 */
export function neverStated(analysis: Analysis): NeverStated {
  const { figures } = analysis;
  const sources =
    figures.some(({ source }) => source && !isStated(source)) &&
    !figures.some(
      (figure) =>
        isStated(figure.source) || figure.isAttributed || isSaidByAnother(figure, analysis),
    );
  const missed = new Set(figures.flatMap(({ unsaid }) => unsaid));
  const others = [...missed].filter((what) => {
    const having = figures.filter(({ unsaid }) => unsaid.includes(what));
    const units = new Set(having.map(unitOf));
    return (
      having.length > 1 &&
      !units.has(undefined) &&
      figures.every((figure) => !units.has(unitOf(figure)) || figure.unsaid.includes(what))
    );
  });
  return { sources, others };
}

const unitOf = ({ unit }: Figure) => (isStated(unit) ? (unit.is ?? unit.words) : undefined);

function isSaidByAnother(figure: Figure, analysis: Analysis): boolean {
  const speaker = quotationOf(figure, analysis)?.speaker;
  return speaker !== undefined && speaker.kind !== 'author';
}
