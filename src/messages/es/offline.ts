import type en from '../en/offline.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/offline.ts`. */
export default {
  offline: 'Sin conexión',
  withdrawn: 'Este análisis se ha retirado del sitio.',
  readingCopy: 'Está leyendo la copia guardada en este dispositivo.',
  removeCopy: 'Eliminar la copia',
  newVersion: 'Hay una versión nueva.',
  changed: 'El texto o sus registros han cambiado.',
  readNew: 'Leer la versión nueva',
  notNow: 'Ahora no',
  saved: 'Guardado para leer sin conexión',
  saving: 'Guardando para leer sin conexión… {percent}',
  tryAgain: 'Reintentar',
  save: 'Guardar para leer sin conexión',
  remove: 'Eliminar',
  refusedUnreachable: 'No se ha guardado: no se puede acceder al sitio.',
  refusedFull: 'No se ha guardado: no queda espacio en este dispositivo.',
  refusedGone: 'No se ha guardado: ya no está en el sitio.',
  refusedBehind: 'No se ha guardado: el sitio se está actualizando, inténtelo de nuevo.',
  refusedUnknown: 'No se ha guardado: la copia está dañada.',
  percent: '{count}\u00a0%',
  kilobytes: '{count} kB',
  megabytes: '{count} MB',
  onThisDevice: 'En este dispositivo',
  doesNotKeep:
    'Este navegador no puede guardar páginas para leer sin conexión. Sus ajustes de lectura se conservan.',
  allRemoved: 'Se ha eliminado todo lo que este sitio guardaba en este dispositivo.',
  noneSaved: 'No hay ningún análisis guardado para leer sin conexión.',
  savedInAll: 'Guardado para leer sin conexión, {size} en total:',
  withdrawnEntry: 'Retirado del sitio.',
  removes:
    'Se eliminarán los análisis guardados, los ajustes y los puntos de lectura, y sus resaltados y notas.',
  removeEverything: 'Eliminar todo',
  keepIt: 'Conservar',
  removeStored: 'Eliminar todo lo guardado',
  unreachable: 'No se puede acceder al sitio y esta página no está guardada en este dispositivo.',
  slow: 'El sitio tarda en responder y esta página no está guardada en este dispositivo.',
  failed:
    'El sitio ha devuelto un error ({status}) y esta página no está guardada en este dispositivo.',
  nothingYet: 'Nada todavía.',
  notSaved: 'No guardada',
} as const satisfies Translation<typeof en>;
