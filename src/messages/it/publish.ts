import type en from '../en/publish.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/publish.ts`. */
export default {
  correction: 'Correzione',
  correctionOf: 'Correzione: {title}',
  moved: 'Spostato: {title}',
  movedTo: 'Questa pagina è stata spostata: {link}',
  text: 'Testo',
  agreements: 'Accordi',
  figures: 'Cifre',
  voices: 'Voci',
  by: 'di',
  unit: 'Unità',
  period: 'Periodo',
  comparedWith: 'Rispetto a',
  notStated: 'non indicato',
  derivedFrom: 'calcolato da',
  quotedIn: 'come riportato in',
  of: 'totale:',
  figure: '{label}: {value}',
  figureOf: '{label}: {value} (totale: {whole})',
  field: '{name}: {value}',
  source: '{provenance}, {from} «{title}»',
  licences: 'Gli script di questo sito contengono i pacchetti seguenti, con queste licenze.',
} as const satisfies Translation<typeof en>;
