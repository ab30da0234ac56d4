import type en from '../en/listen.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/listen.ts`. */
export default {
  listening: 'Leitura em voz alta',
  pause: 'Pausa',
  play: 'Ouvir',
  again: 'De novo',
  back: 'Frase anterior',
  on: 'Frase seguinte',
  speed: 'Velocidade',
  times: '{rate}×',
  voice: 'Voz',
  stop: 'Parar',
  ended: 'Fim do texto.',
  noVoice:
    'Este navegador não tem voz para este idioma: {language}. Você pode adicionar uma nas configurações do dispositivo.',
  failed: 'Este navegador não conseguiu ler o texto em voz alta.',
} as const satisfies Translation<typeof en>;
