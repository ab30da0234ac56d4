import { labels } from '../../messages/labels.ts';
import type { HowMany } from '../record.ts';

/** Takes how many there are as far as the text says; gives it in words: "7", "21+", "12–18", "about 30". */
export function howMany({ value, most, isOpen, isAbout }: HowMany): string {
  if (isOpen) return labels.orMore({ count: value });
  const range = most === undefined || most === value ? String(value) : `${value}–${most}`;
  return isAbout ? labels.aboutSo({ count: range }) : range;
}
