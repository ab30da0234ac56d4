import type en from '../en/listen.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/listen.ts`. */
export default {
  listening: 'Прослуховування',
  pause: 'Пауза',
  play: 'Слухати',
  again: 'Спочатку',
  back: 'Попереднє речення',
  on: 'Наступне речення',
  speed: 'Швидкість',
  times: '{rate}×',
  voice: 'Голос',
  stop: 'Зупинити',
  ended: 'Кінець тексту.',
  noVoice:
    'У цьому браузері немає голосу для мови: {language}. Його можна додати в налаштуваннях пристрою.',
  failed: 'Браузеру не вдалося прочитати текст уголос.',
} as const satisfies Translation<typeof en>;
