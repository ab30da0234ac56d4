import { offline as m } from '../messages/offline.ts';
import { language } from '../messages/language.ts';
import type { Refusal } from '../model/offline/offline.ts';

/** Why something was not saved, in a sentence. */
export const REFUSED: Record<Refusal, () => string> = {
  unreachable: m.refusedUnreachable,
  full: m.refusedFull,
  gone: m.refusedGone,
  behind: m.refusedBehind,
  unknown: m.refusedUnknown,
};

/** @returns how much of something is here, as a whole number of hundredths. */
export const percent = ([here, all]: readonly [number, number]): string =>
  m.percent({ count: Math.floor((100 * here) / Math.max(all, 1)) });

const inMegabytes = new Intl.NumberFormat(language(), {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** @returns an amount of data for a reader: "212 kB", "1.4 MB". */
export const size = (bytes: number): string =>
  bytes < 999_500
    ? m.kilobytes({ count: Math.ceil(bytes / 1000) })
    : m.megabytes({ count: inMegabytes.format(bytes / 1_000_000) });
