import type en from '../en/citation.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/citation.ts`. */
export default {
  section: 'Sección',
  figure: 'Cifra, {provenance}',
  agreement: 'Acuerdo, {status}',
  translatorInApa: '({translator}, trad.)',
  noDate: 's. f.',
  monthDay: '{day} de {month}',
  inWhole: 'En {whole}',
  retrieved: 'Consultado el {day} de {year} en {url}',
  partOf: 'Parte de: {kind}',
  translatedBy: 'traducido por {translator}',
  translatorNotStated: 'no consta el traductor',
  withSource: '«{words}»\n{whose}\n{title}. {kind}, {translated}. {site}.\n{url}',
  originalWithSource: '«{words}»\n{whose}\n{title}. {kind}. {site}.\n{url}',
  quotes: 'El texto cita estas palabras: {speaker}{through}.',
  ascribes: 'El texto lo pone entre comillas y lo atribuye a: {speaker}{through}.',
  reports: 'El texto lo cuenta con sus propias palabras; lo dice: {speaker}{through}.',
  through: ', vía {via}',
  unnamed: '«{words}» (sin nombre)',
  author: 'el autor',
  ofAuthor: 'Palabras del propio autor ({author})',
  ofUnknownAuthor: 'Palabras del propio autor (no consta el nombre)',
  own: '{own}.',
  ownWithOthers: '{own}, con palabras de otros: {others}.',
  other: '{speaker} ({manner})',
  inMarks: 'entre comillas',
} as const satisfies Translation<typeof en>;
