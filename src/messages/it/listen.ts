import type en from '../en/listen.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/listen.ts`. */
export default {
  listening: 'Ascolto',
  pause: 'Pausa',
  play: 'Riproduci',
  again: 'Da capo',
  back: 'Frase precedente',
  on: 'Frase successiva',
  speed: 'Velocità',
  times: '{rate}×',
  voice: 'Voce',
  stop: 'Ferma',
  ended: 'Fine del testo.',
  noVoice:
    'Questo browser non ha una voce per questa lingua: {language}. Se ne può aggiungere una nelle impostazioni del dispositivo.',
  failed: 'Questo browser non è riuscito a leggere il testo ad alta voce.',
} as const satisfies Translation<typeof en>;
