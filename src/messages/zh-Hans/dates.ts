import type en from '../en/dates.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/dates.ts`. */
export default {
  fromTo: '{from}至{to}',
  decade: '{decade}年代',
  partOfYear:
    '{part, select, p21 {{year}年春季} p22 {{year}年夏季} p23 {{year}年秋季} p24 {{year}年冬季} p33 {{year}年第一季度} p34 {{year}年第二季度} p35 {{year}年第三季度} p36 {{year}年第四季度} p40 {{year}年上半年} other {{year}年下半年}}',
} as const satisfies Translation<typeof en>;
