import type en from '../en/citation.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/citation.ts`. */
export default {
  section: 'Розділ',
  figure: 'Цифра, {provenance}',
  agreement: 'Угода, {status}',
  translatorInApa: '(пер. {translator})',
  noDate: 'б. д.',
  monthDay: '{day} {month}',
  inWhole: 'У матеріалі: {whole}',
  retrieved: 'Дата звернення: {day} {year}. {url}',
  partOf: 'Частина матеріалу: {kind}',
  translatedBy: 'переклад: {translator}',
  translatorNotStated: 'перекладача не зазначено',
  withSource: '«{words}»\n{whose}\n{title}. {kind}, {translated}. {site}.\n{url}',
  originalWithSource: '«{words}»\n{whose}\n{title}. {kind}. {site}.\n{url}',
  quotes: 'У тексті це пряма мова: {speaker}{through}.',
  ascribes: 'У тексті це взято в лапки як чужі слова: {speaker}{through}.',
  reports: 'У тексті це переказано без лапок: {speaker}{through}.',
  through: '; джерело: {via}',
  unnamed: '«{words}» (ім’я не названо)',
  author: 'автор',
  ofAuthor: 'Слова самого автора ({author})',
  ofUnknownAuthor: 'Слова самого автора (ім’я не зазначено)',
  own: '{own}.',
  ownWithOthers: '{own}, зокрема чужі слова: {others}.',
  other: '{speaker} ({manner})',
  inMarks: 'у лапках',
} as const satisfies Translation<typeof en>;
