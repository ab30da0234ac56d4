import type en from '../en/publish.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/publish.ts`. */
export default {
  correction: 'Korrektur',
  correctionOf: 'Korrektur: {title}',
  moved: 'Verschoben: {title}',
  movedTo: 'Diese Seite ist umgezogen: {link}',
  text: 'Text',
  agreements: 'Abkommen',
  figures: 'Zahlen',
  voices: 'Stimmen',
  by: 'von',
  unit: 'Einheit',
  period: 'Zeitraum',
  comparedWith: 'Verglichen mit',
  notStated: 'nicht angegeben',
  derivedFrom: 'berechnet aus',
  quotedIn: 'wie angegeben in',
  of: 'von:',
  figure: '{label}: {value}',
  figureOf: '{label}: {value} von: {whole}',
  field: '{name}: {value}',
  source: '{provenance}, {from} „{title}“',
  licences: 'Die Skripte dieser Website enthalten die folgenden Pakete unter diesen Lizenzen.',
} as const satisfies Translation<typeof en>;
