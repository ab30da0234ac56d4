import { labels } from '../../messages/labels.ts';
import type { Exactness, FigureValue, NumberLimit } from '../record.ts';

const ROUGH = {
  about: labels.about,
  magnitude: labels.magnitude,
  vague: labels.vague,
} satisfies Partial<Record<Exactness, () => string>>;

/** What may not be taken for an exact number. */
export type Limited = keyof typeof ROUGH | 'bound';

const OF_CHANGE = { from: labels.limitBefore, to: labels.limitAfter, by: labels.limitBy };

/**
 * @returns in words, that a value may not be taken for an exact number: of a limit, which of the two it
 * is, and that the value lies near it; of a change, which of its numbers are not exact
 */
export function limitOf(value: FigureValue): string | undefined {
  if (value.exactness === 'change') {
    const { limits } = value;
    if (!limits) return undefined;
    return (['from', 'to', 'by'] as const)
      .flatMap((part) => {
        const limit = limits[part];
        return limit ? [OF_CHANGE[part]({ limit: limitOfNumber(limit) })] : [];
      })
      .join(labels.semicolon());
  }
  if (value.exactness === 'bound') return limitOfNumber(value);
  return (ROUGH as Partial<Record<Exactness, () => string>>)[value.exactness]?.();
}

function limitOfNumber(limit: NumberLimit): string {
  if (limit.exactness === 'about') return labels.about();
  // "As many as 500" is near the limit too, and may be it.
  if (limit.near && limit.bound === '<') return labels.justUnder();
  if (limit.near && limit.bound === '>') return labels.justOver();
  return limit.bound.startsWith('<') ? labels.upperLimit() : labels.lowerLimit();
}
