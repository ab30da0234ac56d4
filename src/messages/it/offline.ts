import type en from '../en/offline.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/offline.ts`. */
export default {
  offline: 'Offline',
  withdrawn: 'Questa analisi è stata ritirata dal sito.',
  readingCopy: 'Stai leggendo la copia salvata su questo dispositivo.',
  removeCopy: 'Rimuovi la copia',
  newVersion: 'È disponibile una nuova versione.',
  changed: 'Il testo o le sue schede sono cambiati.',
  readNew: 'Leggi la nuova versione',
  notNow: 'Non ora',
  saved: 'Salvato per la lettura offline',
  saving: 'Salvataggio per la lettura offline… {percent}',
  tryAgain: 'Riprova',
  save: 'Salva per la lettura offline',
  remove: 'Rimuovi',
  refusedUnreachable: 'Non salvato: il sito non è raggiungibile.',
  refusedFull: 'Non salvato: su questo dispositivo non c’è più spazio.',
  refusedGone: 'Non salvato: non è più sul sito.',
  refusedBehind: 'Non salvato: il sito è in aggiornamento, riprova.',
  refusedUnknown: 'Non salvato: la copia è danneggiata.',
  percent: '{count}%',
  kilobytes: '{count} kB',
  megabytes: '{count} MB',
  onThisDevice: 'Su questo dispositivo',
  doesNotKeep:
    'Questo browser non può salvare pagine per la lettura offline. Le impostazioni di lettura restano salvate.',
  allRemoved: 'Tutto ciò che il sito conservava su questo dispositivo è stato rimosso.',
  noneSaved: 'Nessuna analisi è salvata per la lettura offline.',
  savedInAll: 'Salvato per la lettura offline, {size} in tutto:',
  withdrawnEntry: 'Ritirata dal sito.',
  removes:
    'Verranno rimosse le analisi salvate, le impostazioni e le posizioni di lettura, le tue evidenziazioni e le tue note.',
  removeEverything: 'Rimuovi tutto',
  keepIt: 'Conserva',
  removeStored: 'Rimuovi tutto ciò che è salvato',
  unreachable: 'Il sito non è raggiungibile e questa pagina non è salvata su questo dispositivo.',
  slow: 'Il sito è lento a rispondere e questa pagina non è salvata su questo dispositivo.',
  failed:
    'Il sito ha restituito un errore ({status}) e questa pagina non è salvata su questo dispositivo.',
  nothingYet: 'Ancora niente.',
  notSaved: 'Non salvata',
} as const satisfies Translation<typeof en>;
