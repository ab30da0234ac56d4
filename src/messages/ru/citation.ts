import type en from '../en/citation.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/citation.ts`. */
export default {
  section: 'Раздел',
  figure: 'Цифра, {provenance}',
  agreement: 'Соглашение, {status}',
  translatorInApa: '(пер. {translator})',
  noDate: 'б. д.',
  monthDay: '{day} {month}',
  inWhole: 'В материале: {whole}',
  retrieved: 'Дата обращения: {day} {year}. {url}',
  partOf: 'Часть материала: {kind}',
  translatedBy: 'перевод: {translator}',
  translatorNotStated: 'переводчик не указан',
  withSource: '«{words}»\n{whose}\n{title}. {kind}, {translated}. {site}.\n{url}',
  originalWithSource: '«{words}»\n{whose}\n{title}. {kind}. {site}.\n{url}',
  quotes: 'В тексте это прямая речь: {speaker}{through}.',
  ascribes: 'В тексте это взято в кавычки как чужие слова: {speaker}{through}.',
  reports: 'В тексте это пересказ без кавычек: {speaker}{through}.',
  through: '; источник: {via}',
  unnamed: '«{words}» (имя не названо)',
  author: 'автор',
  ofAuthor: 'Слова самого автора ({author})',
  ofUnknownAuthor: 'Слова самого автора (имя не указано)',
  own: '{own}.',
  ownWithOthers: '{own}, в том числе чужие слова: {others}.',
  other: '{speaker} ({manner})',
  inMarks: 'в кавычках',
} as const satisfies Translation<typeof en>;
