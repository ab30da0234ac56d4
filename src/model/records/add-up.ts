import type { HowMany } from '../record.ts';

/** Takes several counts; gives them added up, no more exact than the least exact of them. */
export function addUp(counts: readonly HowMany[]): HowMany {
  const value = counts.reduce((sum, count) => sum + count.value, 0);
  const most = counts.reduce((sum, count) => sum + (count.most ?? count.value), 0);
  return {
    value,
    ...(most > value && { most }),
    ...(counts.some(({ isOpen }) => isOpen) && { isOpen: true as const }),
    ...(counts.some(({ isAbout }) => isAbout) && { isAbout: true as const }),
  };
}
