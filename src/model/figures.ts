import type { Analysis } from './analysis.ts';
import type { Agreement, Derivation, Figure } from './record.ts';

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

/** How a derived value was reckoned: its inputs, each with what stands before it. */
export interface Term {
  operator: '' | '÷' | '−' | '+';
  words: string;
  /** What the words are of; also where they can be seen. */
  of: Figure | Agreement;
}

/**
 * @returns the terms of a derivation: "76 ÷ 89", "7 − 2".
 * @throws if an input is not in the analysis, which the compiler has made sure of
 */
export function formula({ op, of }: Derivation, { agreements, figures, lang }: Analysis): Term[] {
  if (op === 'not-named') {
    const set = agreements.find(({ id }) => id === of[0]);
    if (!set?.set) throw new Error(`no set "${of[0]}"`);
    return [
      { operator: '', words: set.set.count.words, of: set },
      { operator: '−', words: `${set.set.named.length} named`, of: set },
    ];
  }
  const operator = { share: '÷', difference: '−', sum: '+' } as const;
  return of.map((id, index) => {
    const input = figures.find((figure) => figure.id === id);
    if (!input) throw new Error(`no figure "${id}"`);
    return {
      operator: index === 0 ? '' : operator[op],
      words: figureValue(input, lang),
      of: input,
    };
  });
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
