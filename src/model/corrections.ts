import type { Analysis, Correction } from './analysis.ts';

/** A correction with the id of the element that shows it. */
export type KnownCorrection = Correction & { id: string };

/**
 * @returns the corrections of an analysis, the newest first. The id is made of the date, and of the
 * correction's place among those of the same day, so that it stays when others are added after it.
 */
export function correctionsOf({ corrections }: Pick<Analysis, 'corrections'>): KnownCorrection[] {
  return corrections
    .map((correction, index) => {
      const { date } = correction;
      const earlier = corrections.slice(0, index).filter((other) => other.date === date).length;
      return { ...correction, id: `correction.${date}${earlier > 0 ? `.${earlier + 1}` : ''}` };
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
