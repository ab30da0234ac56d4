import type en from '../en/citation.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/citation.ts`. */
export default {
  section: 'Abschnitt',
  figure: 'Zahl, {provenance}',
  agreement: 'Abkommen, {status}',
  translatorInApa: '({translator}, Übers.)',
  noDate: 'o. D.',
  monthDay: '{day}. {month}',
  inWhole: 'In {whole}',
  retrieved: 'Abgerufen am {day} {year} von {url}',
  partOf: 'Teil von: {kind}',
  translatedBy: 'übersetzt von {translator}',
  translatorNotStated: 'Übersetzer nicht angegeben',
  withSource: '„{words}“\n{whose}\n{title}. {kind}, {translated}. {site}.\n{url}',
  originalWithSource: '„{words}“\n{whose}\n{title}. {kind}. {site}.\n{url}',
  quotes: 'Der Text zitiert: {speaker}{through}.',
  ascribes: 'Der Text setzt es in Anführungszeichen, als Worte von: {speaker}{through}.',
  reports: 'Der Text gibt es in eigenen Worten wieder; gesagt von: {speaker}{through}.',
  through: ', über: {via}',
  unnamed: '„{words}“ (ohne Namen)',
  author: 'der Autor',
  ofAuthor: 'Worte des Autors selbst ({author})',
  ofUnknownAuthor: 'Worte des Autors selbst (Name nicht angegeben)',
  own: '{own}.',
  ownWithOthers: '{own}, darin auch Worte anderer: {others}.',
  other: '{speaker} ({manner})',
  inMarks: 'in Anführungszeichen',
} as const satisfies Translation<typeof en>;
