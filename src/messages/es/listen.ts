import type en from '../en/listen.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/listen.ts`. */
export default {
  listening: 'Escucha',
  pause: 'Pausa',
  play: 'Reproducir',
  again: 'Otra vez',
  back: 'Frase anterior',
  on: 'Frase siguiente',
  speed: 'Velocidad',
  times: '{rate}×',
  voice: 'Voz',
  stop: 'Detener',
  ended: 'Fin del texto.',
  noVoice:
    'Este navegador no tiene ninguna voz para este idioma: {language}. Puede añadir una en los ajustes del dispositivo.',
  failed: 'Este navegador no ha podido leerlo en voz alta.',
} as const satisfies Translation<typeof en>;
