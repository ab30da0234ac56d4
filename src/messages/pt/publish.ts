import type en from '../en/publish.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/publish.ts`. */
export default {
  correction: 'Correção',
  correctionOf: 'Correção: {title}',
  moved: 'Movido: {title}',
  movedTo: 'Esta página mudou de endereço: {link}',
  text: 'Texto',
  agreements: 'Acordos',
  figures: 'Números',
  voices: 'Vozes',
  by: 'por',
  unit: 'Unidade',
  period: 'Período',
  comparedWith: 'Comparado com',
  notStated: 'não informado',
  derivedFrom: 'calculado a partir de',
  quotedIn: 'como aparece em',
  of: 'total:',
  figure: '{label}: {value}',
  figureOf: '{label}: {value} (total: {whole})',
  field: '{name}: {value}',
  source: '{provenance}, {from} “{title}”',
  licences: 'Os scripts deste site contêm os pacotes abaixo, sob estas licenças.',
} as const satisfies Translation<typeof en>;
