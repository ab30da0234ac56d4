import type en from '../en/publish.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/publish.ts`. */
export default {
  correction: 'Corrección',
  correctionOf: 'Corrección: {title}',
  moved: 'Trasladado: {title}',
  movedTo: 'Esta página se ha trasladado: {link}',
  text: 'Texto',
  agreements: 'Acuerdos',
  figures: 'Cifras',
  voices: 'Voces',
  by: 'por',
  unit: 'Unidad',
  period: 'Periodo',
  comparedWith: 'Comparado con',
  notStated: 'no consta',
  derivedFrom: 'calculado a partir de',
  quotedIn: 'tal como aparece en',
  of: 'total:',
  figure: '{label}: {value}',
  figureOf: '{label}: {value} (total: {whole})',
  field: '{name}: {value}',
  source: '{provenance}, {from} «{title}»',
  licences: 'Los scripts de este sitio contienen los paquetes siguientes, bajo estas licencias.',
} as const satisfies Translation<typeof en>;
