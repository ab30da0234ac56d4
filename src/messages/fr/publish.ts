import type en from '../en/publish.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/publish.ts`. */
export default {
  correction: 'Correction',
  correctionOf: 'Correction\u00a0: {title}',
  moved: 'Déplacé\u00a0: {title}',
  movedTo: 'Cette page a changé d’adresse\u00a0: {link}',
  text: 'Texte',
  agreements: 'Accords',
  figures: 'Chiffres',
  voices: 'Voix',
  by: 'par',
  unit: 'Unité',
  period: 'Période',
  comparedWith: 'Par rapport à',
  notStated: 'non précisé',
  derivedFrom: 'calculé d’après',
  quotedIn: 'tel que cité dans',
  of: 'total :',
  figure: '{label}\u00a0: {value}',
  figureOf: '{label}\u00a0: {value} (total\u00a0: {whole})',
  field: '{name}\u00a0: {value}',
  source: '{provenance}, {from} «\u00a0{title}\u00a0»',
  licences: 'Les scripts de ce site contiennent les paquets ci-dessous, sous ces licences.',
} as const satisfies Translation<typeof en>;
