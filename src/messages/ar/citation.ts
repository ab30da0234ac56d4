import type en from '../en/citation.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/citation.ts`. */
export default {
  section: 'قسم',
  figure: 'رقم، {provenance}',
  agreement: 'اتفاق، {status}',
  translatorInApa: '(ترجمة {translator})',
  noDate: 'د.ت.',
  monthDay: '{day} {month}',
  inWhole: 'في: {whole}',
  retrieved: 'اطُّلع عليه في {day} {year}، {url}',
  partOf: 'جزء من: {kind}',
  translatedBy: 'ترجمة {translator}',
  translatorNotStated: 'المترجم غير مذكور',
  withSource: '«{words}»\n{whose}\n{title}. {kind}، {translated}. {site}.\n{url}',
  originalWithSource: '«{words}»\n{whose}\n{title}. {kind}. {site}.\n{url}',
  quotes: 'يقتبسه النص عن {speaker}{through}.',
  ascribes: 'يضعه النص بين علامتي تنصيص وينسبه إلى {speaker}{through}.',
  reports: 'ينقله النص بصياغته عن {speaker}{through}.',
  through: '، عبر {via}',
  unnamed: '«{words}» (من دون اسم)',
  author: 'الكاتب',
  ofAuthor: 'من كلام الكاتب ({author})',
  ofUnknownAuthor: 'من كلام الكاتب (الاسم غير مذكور)',
  own: '{own}.',
  ownWithOthers: '{own}، ويتضمن كلام آخرين: {others}.',
  other: '{speaker} ({manner})',
  inMarks: 'بين علامتي تنصيص',
} as const satisfies Translation<typeof en>;
