import type { Refusal } from '../model/offline/offline.ts';

/** Why something was not saved, in a sentence. */
export const REFUSED: Record<Refusal, string> = {
  unreachable: 'Not saved for offline: the site cannot be reached.',
  full: 'Not saved for offline: there is no room left on this device.',
  gone: 'Not saved for offline: it is no longer on the site.',
  behind: 'Not saved for offline: the site is just being renewed.',
  unknown: 'Not saved for offline: it could not be read back whole.',
};

/** @returns how much of something is here, as a whole number of hundredths. */
export const percent = ([here, all]: readonly [number, number]): string =>
  `${Math.floor((100 * here) / Math.max(all, 1))}%`;

/** @returns an amount of data for a reader: "212 kB", "1.4 MB". */
export const size = (bytes: number): string =>
  bytes < 999_500 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
