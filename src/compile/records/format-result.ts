import type { Derivation } from '../../model/record.ts';

/**
 * @param lang a BCP 47 tag
 * @returns a derived value in the number style of a language (CLDR, by `Intl.NumberFormat`)
 */
export function formatResult(
  { op, result, round }: Omit<Derivation, 'words'>,
  lang: string,
): string {
  const style = op === 'share' ? 'percent' : 'decimal';
  return formatIn(lang, style, round).format(style === 'percent' ? result / 100 : result);
}

/** Made once each: that takes longer than to write many numbers. */
const formats = new Map<string, Intl.NumberFormat>();

function formatIn(lang: string, style: 'percent' | 'decimal', round: number): Intl.NumberFormat {
  const key = `${lang} ${style} ${round}`;
  let format = formats.get(key);
  if (!format) {
    const decimals = { minimumFractionDigits: round, maximumFractionDigits: round };
    format = new Intl.NumberFormat(lang, { style, ...decimals });
    formats.set(key, format);
  }
  return format;
}
