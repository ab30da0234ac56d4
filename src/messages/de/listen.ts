import type en from '../en/listen.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/listen.ts`. */
export default {
  listening: 'Vorlesen',
  pause: 'Anhalten',
  play: 'Abspielen',
  again: 'Noch einmal',
  back: 'Voriger Satz',
  on: 'Nächster Satz',
  speed: 'Tempo',
  times: '{rate}×',
  voice: 'Stimme',
  stop: 'Beenden',
  ended: 'Ende des Textes.',
  noVoice:
    'Dieser Browser hat keine Stimme für diese Sprache: {language}. In den Einstellungen des Geräts lässt sich eine hinzufügen.',
  failed: 'Dieser Browser konnte den Text nicht vorlesen.',
} as const satisfies Translation<typeof en>;
