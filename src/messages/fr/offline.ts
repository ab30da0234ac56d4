import type en from '../en/offline.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/offline.ts`. */
export default {
  offline: 'Hors ligne',
  withdrawn: 'Cette analyse a été retirée du site.',
  readingCopy: 'Vous lisez la copie enregistrée sur cet appareil.',
  removeCopy: 'Supprimer la copie',
  newVersion: 'Une nouvelle version est disponible.',
  changed: 'Le texte ou ses fiches ont changé.',
  readNew: 'Lire la nouvelle version',
  notNow: 'Pas maintenant',
  saved: 'Disponible hors ligne',
  saving: 'Enregistrement pour lire hors ligne… {percent}',
  tryAgain: 'Réessayer',
  save: 'Enregistrer pour lire hors ligne',
  remove: 'Supprimer',
  refusedUnreachable: 'Non enregistré\u00a0: le site est injoignable.',
  refusedFull: 'Non enregistré\u00a0: cet appareil n’a plus de place.',
  refusedGone: 'Non enregistré\u00a0: ce n’est plus sur le site.',
  refusedBehind: 'Non enregistré\u00a0: le site est en cours de mise à jour, réessayez.',
  refusedUnknown: 'Non enregistré\u00a0: la copie est endommagée.',
  percent: '{count}\u00a0%',
  kilobytes: '{count} ko',
  megabytes: '{count} Mo',
  onThisDevice: 'Sur cet appareil',
  doesNotKeep:
    'Ce navigateur ne peut pas enregistrer de pages pour lire hors ligne. Vos réglages de lecture sont conservés.',
  allRemoved: 'Tout ce que ce site conservait sur cet appareil a été supprimé.',
  noneSaved: 'Aucune analyse n’est enregistrée pour lire hors ligne.',
  savedInAll: 'Enregistré pour lire hors ligne, {size} en tout\u00a0:',
  withdrawnEntry: 'Retirée du site.',
  removes:
    'Cela supprime les analyses enregistrées, les réglages et les repères de lecture, ainsi que vos surlignages et notes.',
  removeEverything: 'Tout supprimer',
  keepIt: 'Conserver',
  removeStored: 'Supprimer tout ce qui est enregistré',
  unreachable: 'Le site est injoignable, et cette page n’est pas enregistrée sur cet appareil.',
  slow: 'Le site tarde à répondre, et cette page n’est pas enregistrée sur cet appareil.',
  failed:
    'Le site a renvoyé une erreur ({status}), et cette page n’est pas enregistrée sur cet appareil.',
  nothingYet: 'Rien pour l’instant.',
  notSaved: 'Non enregistrée',
} as const satisfies Translation<typeof en>;
