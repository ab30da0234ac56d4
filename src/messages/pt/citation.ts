import type en from '../en/citation.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/citation.ts`. */
export default {
  section: 'Seção',
  figure: 'Número, {provenance}',
  agreement: 'Acordo, {status}',
  translatorInApa: '({translator}, trad.)',
  noDate: 's.d.',
  monthDay: '{day, plural, =1 {1º} one {{day}} many {{day}} other {{day}}} de {month}',
  inWhole: 'Em {whole}',
  retrieved: 'Acesso em {day} de {year}, {url}',
  partOf: 'Parte de: {kind}',
  translatedBy: 'tradução de {translator}',
  translatorNotStated: 'tradutor não informado',
  withSource: '“{words}”\n{whose}\n{title}. {kind}, {translated}. {site}.\n{url}',
  originalWithSource: '“{words}”\n{whose}\n{title}. {kind}. {site}.\n{url}',
  quotes: 'O texto cita: {speaker}{through}.',
  ascribes: 'O texto põe entre aspas e atribui a: {speaker}{through}.',
  reports: 'O texto relata com suas próprias palavras; dito por: {speaker}{through}.',
  through: ', via {via}',
  unnamed: '“{words}” (sem nome)',
  author: 'o autor',
  ofAuthor: 'Palavras do próprio autor ({author})',
  ofUnknownAuthor: 'Palavras do próprio autor (nome não informado)',
  own: '{own}.',
  ownWithOthers: '{own}, com palavras de outros: {others}.',
  other: '{speaker} ({manner})',
  inMarks: 'entre aspas',
} as const satisfies Translation<typeof en>;
