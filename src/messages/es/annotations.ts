import type en from '../en/annotations.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/annotations.ts`. */
export default {
  listen: 'Escuchar',
  highlightsAndNotes: 'Sus resaltados y notas',
  whoIsWho: 'Quién es quién',
  highlight: 'Resaltar',
  yellow: 'Amarillo',
  green: 'Verde',
  blue: 'Azul',
  pink: 'Rosa',
  note: 'Nota',
  listenFromHere: 'Escuchar desde aquí',
  highlighted: 'Resaltado.',
  highlightRemoved: 'Resaltado eliminado.',
  title: 'Sus resaltados y notas',
  close: 'Cerrar',
  onlyHere: 'Solo se guardan en este dispositivo. Expórtelos para tener una copia.',
  nothingYet: 'Nada todavía. Seleccione palabras del texto y elija un color o escriba una nota.',
  opening: 'El comienzo',
  inTheText: 'Ver en el texto',
  noteOn: 'Nota sobre «{words}»',
  notePlaceholder: 'Escriba una nota',
  colour: 'Color',
  remove: 'Eliminar',
  undo: 'Deshacer',
  orphans: 'Ya no están en el texto',
  orphansMeaning: 'El texto ha cambiado. Se conservan con las palabras a las que se referían.',
  itWas: 'Antes: «{words}»',
  itIs: 'Ahora: «{words}»',
  isGone: 'Ahora: no está en el texto.',
  exportAs: 'Exportar',
  markdown: 'Markdown',
  webAnnotations: 'Web Annotations (JSON-LD)',
  importFrom: 'Importar un archivo',
  imported:
    '{count, plural, =0 {No hay nada nuevo en este archivo.} one {Se ha añadido # resaltado.} many {Se han añadido # de resaltados.} other {Se han añadido # resaltados.}}',
  notReadable:
    'Este archivo no tiene resaltados legibles. Elija Markdown exportado de aquí o Web Annotations.',
  full: 'No se ha guardado: no queda espacio en este dispositivo. Expórtelos antes de salir de la página.',
  blocked:
    'No se ha guardado: el navegador no permite que el sitio guarde nada. Expórtelos antes de salir de la página.',
  damaged: 'Lo guardado aquí no se puede leer. Se conserva tal como está.',
  saveDamaged: 'Guardarlo como archivo',
} as const satisfies Translation<typeof en>;
