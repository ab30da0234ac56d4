import type en from '../en/citation.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/citation.ts`. */
export default {
  section: 'Section',
  figure: 'Chiffre, {provenance}',
  agreement: 'Accord, {status}',
  translatorInApa: '({translator}, trad.)',
  noDate: 's. d.',
  monthDay: '{day, plural, =1 {1er} one {{day}} many {{day}} other {{day}}} {month}',
  inWhole: 'Dans {whole}',
  retrieved: 'Consulté le {day} {year}, {url}',
  partOf: 'Extrait de\u00a0: {kind}',
  translatedBy: 'traduit par {translator}',
  translatorNotStated: 'traducteur non précisé',
  withSource: '«\u00a0{words}\u00a0»\n{whose}\n{title}. {kind}, {translated}. {site}.\n{url}',
  originalWithSource: '«\u00a0{words}\u00a0»\n{whose}\n{title}. {kind}. {site}.\n{url}',
  quotes: 'Le texte cite\u00a0: {speaker}{through}.',
  ascribes: 'Le texte le met entre guillemets et l’attribue à\u00a0: {speaker}{through}.',
  reports: 'Le texte le rapporte avec ses propres mots\u202f; dit par\u00a0: {speaker}{through}.',
  through: ', via {via}',
  unnamed: '«\u00a0{words}\u00a0» (sans nom)',
  author: 'l’auteur',
  ofAuthor: 'Propos de l’auteur lui-même ({author})',
  ofUnknownAuthor: 'Propos de l’auteur lui-même (nom non précisé)',
  own: '{own}.',
  ownWithOthers: '{own}, avec des propos d’autres\u00a0: {others}.',
  other: '{speaker} ({manner})',
  inMarks: 'entre guillemets',
} as const satisfies Translation<typeof en>;
