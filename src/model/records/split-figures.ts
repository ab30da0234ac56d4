import type { Figure } from '../record.ts';

/** @returns the figures of trade, and the text's other numbers, those of one topic together. */
export function splitFigures(figures: readonly Figure[]): { trade: Figure[]; others: Figure[] } {
  const topics = new Map<string, Figure[]>();
  for (const figure of figures)
    topics.set(figure.about, [...(topics.get(figure.about) ?? []), figure]);
  const trade = topics.get('trade') ?? [];
  topics.delete('trade');
  return { trade, others: [...topics.values()].flat() };
}
