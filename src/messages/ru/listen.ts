import type en from '../en/listen.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/listen.ts`. */
export default {
  listening: 'Прослушивание',
  pause: 'Пауза',
  play: 'Слушать',
  again: 'Сначала',
  back: 'Предыдущее предложение',
  on: 'Следующее предложение',
  speed: 'Скорость',
  times: '{rate}×',
  voice: 'Голос',
  stop: 'Остановить',
  ended: 'Конец текста.',
  noVoice:
    'В этом браузере нет голоса для языка: {language}. Его можно добавить в настройках устройства.',
  failed: 'Браузеру не удалось прочитать текст вслух.',
} as const satisfies Translation<typeof en>;
