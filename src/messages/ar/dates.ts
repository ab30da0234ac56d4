import type en from '../en/dates.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/dates.ts`. */
export default {
  fromTo: '{from} – {to}',
  decade: 'عقد {decade}',
  partOfYear:
    '{part, select, p21 {ربيع {year}} p22 {صيف {year}} p23 {خريف {year}} p24 {شتاء {year}} p33 {الربع الأول من {year}} p34 {الربع الثاني من {year}} p35 {الربع الثالث من {year}} p36 {الربع الرابع من {year}} p40 {النصف الأول من {year}} other {النصف الثاني من {year}}}',
} as const satisfies Translation<typeof en>;
