import type { Derivation } from '../../model/record.ts';

/**
 * @param lang a BCP 47 tag
 * @returns a derived value in the number style of a language (CLDR, by `Intl.NumberFormat`)
 */
export function formatResult(
  { op, result, round }: Omit<Derivation, 'words'>,
  lang: string,
): string {
  const decimals = { minimumFractionDigits: round, maximumFractionDigits: round };
  return op === 'share'
    ? new Intl.NumberFormat(lang, { style: 'percent', ...decimals }).format(result / 100)
    : new Intl.NumberFormat(lang, decimals).format(result);
}
