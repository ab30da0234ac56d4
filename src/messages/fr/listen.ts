import type en from '../en/listen.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/listen.ts`. */
export default {
  listening: 'Écoute',
  pause: 'Mettre en pause',
  play: 'Écouter',
  again: 'Recommencer',
  back: 'Phrase précédente',
  on: 'Phrase suivante',
  speed: 'Vitesse',
  times: '{rate}×',
  voice: 'Voix',
  stop: 'Arrêter',
  ended: 'Fin du texte.',
  noVoice:
    'Ce navigateur n’a pas de voix pour cette langue\u00a0: {language}. Vous pouvez en ajouter une dans les réglages de l’appareil.',
  failed: 'Ce navigateur n’a pas pu lire le texte à voix haute.',
} as const satisfies Translation<typeof en>;
