import type en from '../en/offline.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/offline.ts`. */
export default {
  offline: 'Offline',
  withdrawn: 'Diese Analyse wurde von der Website genommen.',
  readingCopy: 'Sie lesen die Kopie, die auf diesem Gerät gespeichert ist.',
  removeCopy: 'Kopie löschen',
  newVersion: 'Eine neue Fassung liegt vor.',
  changed: 'Der Text oder seine Einträge haben sich geändert.',
  readNew: 'Neue Fassung lesen',
  notNow: 'Nicht jetzt',
  saved: 'Offline verfügbar',
  saving: 'Wird zum Offline-Lesen gespeichert … {percent}',
  tryAgain: 'Erneut versuchen',
  save: 'Zum Offline-Lesen speichern',
  remove: 'Löschen',
  refusedUnreachable: 'Nicht gespeichert: Die Website ist nicht erreichbar.',
  refusedFull: 'Nicht gespeichert: Auf diesem Gerät ist kein Platz mehr.',
  refusedGone: 'Nicht gespeichert: nicht mehr auf der Website.',
  refusedBehind: 'Nicht gespeichert: Die Website wird gerade aktualisiert, bitte erneut versuchen.',
  refusedUnknown: 'Nicht gespeichert: Die Kopie ist beschädigt.',
  percent: '{count}\u00a0%',
  kilobytes: '{count} kB',
  megabytes: '{count} MB',
  onThisDevice: 'Auf diesem Gerät',
  doesNotKeep:
    'Dieser Browser kann keine Seiten zum Offline-Lesen speichern. Ihre Leseeinstellungen bleiben erhalten.',
  allRemoved: 'Alles, was diese Website auf diesem Gerät gespeichert hatte, ist gelöscht.',
  noneSaved: 'Keine Analyse ist zum Offline-Lesen gespeichert.',
  savedInAll: 'Zum Offline-Lesen gespeichert, {size} insgesamt:',
  withdrawnEntry: 'Von der Website genommen.',
  removes:
    'Gelöscht werden gespeicherte Analysen, Leseeinstellungen, gemerkte Lesestellen sowie Ihre Markierungen und Notizen.',
  removeEverything: 'Alles löschen',
  keepIt: 'Behalten',
  removeStored: 'Alles Gespeicherte löschen',
  unreachable:
    'Die Website ist nicht erreichbar, und diese Seite ist auf diesem Gerät nicht gespeichert.',
  slow: 'Die Website antwortet nur langsam, und diese Seite ist auf diesem Gerät nicht gespeichert.',
  failed:
    'Die Website meldet einen Fehler ({status}), und diese Seite ist auf diesem Gerät nicht gespeichert.',
  nothingYet: 'Noch nichts.',
  notSaved: 'Nicht gespeichert',
} as const satisfies Translation<typeof en>;
