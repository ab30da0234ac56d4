import type en from '../en/publish.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/publish.ts`. */
export default {
  correction: 'Исправление',
  correctionOf: 'Исправление: {title}',
  moved: 'Перенесено: {title}',
  movedTo: 'Страница теперь здесь: {link}',
  text: 'Текст',
  agreements: 'Соглашения',
  figures: 'Цифры',
  voices: 'Голоса',
  by: '—',
  unit: 'Единица',
  period: 'Период',
  comparedWith: 'База сравнения',
  notStated: 'не указано',
  derivedFrom: 'рассчитано по тексту',
  quotedIn: 'как в тексте',
  of: 'целое:',
  figure: '{label}: {value}',
  figureOf: '{label}: {value} (целое: {whole})',
  field: '{name}: {value}',
  source: '{provenance}; {from} «{title}»',
  licences: 'Скрипты этого сайта содержат перечисленные ниже пакеты на условиях этих лицензий.',
} as const satisfies Translation<typeof en>;
