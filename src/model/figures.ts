import type { Derivation, Figure } from './record.ts';

/** @returns the value as shown: the words of the text, or what was derived, in the number style of the language. */
export function figureValue({ value, derived }: Figure, lang: string): string {
  if (value) return value.words;
  return derived ? formatResult(derived, lang) : '';
}

function formatResult({ op, result, round }: Derivation, lang: string): string {
  const decimals = { minimumFractionDigits: round, maximumFractionDigits: round };
  return op === 'share'
    ? new Intl.NumberFormat(lang, { style: 'percent', ...decimals }).format(result / 100)
    : new Intl.NumberFormat(lang, decimals).format(result);
}

/** @returns the figures of trade, and the text's other numbers, those of one topic together. */
export function splitFigures(figures: readonly Figure[]): { trade: Figure[]; others: Figure[] } {
  const topics = new Map<string, Figure[]>();
  for (const figure of figures)
    topics.set(figure.about, [...(topics.get(figure.about) ?? []), figure]);
  const trade = topics.get('trade') ?? [];
  topics.delete('trade');
  return { trade, others: [...topics.values()].flat() };
}
