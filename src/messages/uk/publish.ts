import type en from '../en/publish.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/publish.ts`. */
export default {
  correction: 'Виправлення',
  correctionOf: 'Виправлення: {title}',
  moved: 'Перенесено: {title}',
  movedTo: 'Сторінка тепер тут: {link}',
  text: 'Текст',
  agreements: 'Угоди',
  figures: 'Цифри',
  voices: 'Голоси',
  by: '—',
  unit: 'Одиниця',
  period: 'Період',
  comparedWith: 'База порівняння',
  notStated: 'не зазначено',
  derivedFrom: 'розраховано за текстом',
  quotedIn: 'як у тексті',
  of: 'ціле:',
  figure: '{label}: {value}',
  figureOf: '{label}: {value} (ціле: {whole})',
  field: '{name}: {value}',
  source: '{provenance}; {from} «{title}»',
  licences: 'Скрипти цього сайту містять наведені нижче пакети на умовах цих ліцензій.',
} as const satisfies Translation<typeof en>;
