import { labels } from '../../messages/labels.ts';
import { text as m } from '../../messages/text.ts';

/** @returns a day ("2026-11-24") in words. The formats of all languages are slow to load for the first time. */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return m.day({ day: date, month: labels.months().split(' ')[month - 1]!, year });
}
