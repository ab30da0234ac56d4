import type en from '../en/citation.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/citation.ts`. */
export default {
  section: 'Sezione',
  figure: 'Cifra, {provenance}',
  agreement: 'Accordo, {status}',
  translatorInApa: '({translator}, trad.)',
  noDate: 's.d.',
  monthDay: '{day, plural, =1 {1º} one {{day}} many {{day}} other {{day}}} {month}',
  inWhole: 'In {whole}',
  retrieved: 'Consultato in data {day} {year}, {url}',
  partOf: 'Parte di: {kind}',
  translatedBy: 'traduzione di {translator}',
  translatorNotStated: 'traduttore non indicato',
  withSource: '«{words}»\n{whose}\n{title}. {kind}, {translated}. {site}.\n{url}',
  originalWithSource: '«{words}»\n{whose}\n{title}. {kind}. {site}.\n{url}',
  quotes: 'Il testo cita: {speaker}{through}.',
  ascribes: 'Il testo lo mette tra virgolette e lo attribuisce a: {speaker}{through}.',
  reports: 'Il testo lo riporta con parole proprie; detto da: {speaker}{through}.',
  through: ', tramite {via}',
  unnamed: '«{words}» (senza nome)',
  author: 'l’autore',
  ofAuthor: 'Parole dell’autore stesso ({author})',
  ofUnknownAuthor: 'Parole dell’autore stesso (nome non indicato)',
  own: '{own}.',
  ownWithOthers: '{own}, con parole di altri: {others}.',
  other: '{speaker} ({manner})',
  inMarks: 'tra virgolette',
} as const satisfies Translation<typeof en>;
