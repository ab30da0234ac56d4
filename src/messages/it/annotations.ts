import type en from '../en/annotations.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/annotations.ts`. */
export default {
  listen: 'Ascolta',
  highlightsAndNotes: 'Le tue evidenziazioni e note',
  whoIsWho: 'Chi è chi',
  highlight: 'Evidenzia',
  yellow: 'Giallo',
  green: 'Verde',
  blue: 'Blu',
  pink: 'Rosa',
  note: 'Nota',
  listenFromHere: 'Ascolta da qui',
  highlighted: 'Evidenziato.',
  highlightRemoved: 'Evidenziazione rimossa.',
  title: 'Le tue evidenziazioni e note',
  close: 'Chiudi',
  onlyHere: 'Salvate solo su questo dispositivo. Esportale per conservarne una copia.',
  nothingYet: 'Ancora niente. Seleziona parole del testo, poi scegli un colore o scrivi una nota.',
  opening: 'L’inizio',
  inTheText: 'Vedi nel testo',
  noteOn: 'Nota su «{words}»',
  notePlaceholder: 'Scrivi una nota',
  colour: 'Colore',
  remove: 'Rimuovi',
  undo: 'Annulla',
  orphans: 'Non più nel testo',
  orphansMeaning: 'Il testo è cambiato. Restano con le parole a cui si riferivano.',
  itWas: 'Prima: «{words}»',
  itIs: 'Ora: «{words}»',
  isGone: 'Ora: non nel testo.',
  exportAs: 'Esporta',
  markdown: 'Markdown',
  webAnnotations: 'Web Annotations (JSON-LD)',
  importFrom: 'Importa un file',
  imported:
    '{count, plural, =0 {Niente di nuovo in questo file.} one {# evidenziazione aggiunta.} many {# di evidenziazioni aggiunte.} other {# evidenziazioni aggiunte.}}',
  notReadable:
    'Questo file non contiene evidenziazioni leggibili. Scegli Markdown esportato da qui o Web Annotations.',
  full: 'Non salvato: su questo dispositivo non c’è più spazio. Esportale prima di lasciare la pagina.',
  blocked:
    'Non salvato: il browser non permette al sito di conservare nulla. Esportale prima di lasciare la pagina.',
  damaged: 'Ciò che era salvato qui non si può leggere. Resta com’è.',
  saveDamaged: 'Salva come file',
} as const satisfies Translation<typeof en>;
