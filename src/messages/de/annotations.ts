import type en from '../en/annotations.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/annotations.ts`. */
export default {
  listen: 'Vorlesen',
  highlightsAndNotes: 'Ihre Markierungen und Notizen',
  whoIsWho: 'Wer ist wer',
  highlight: 'Markieren',
  yellow: 'Gelb',
  green: 'Grün',
  blue: 'Blau',
  pink: 'Rosa',
  note: 'Notiz',
  listenFromHere: 'Ab hier vorlesen',
  highlighted: 'Markiert.',
  highlightRemoved: 'Markierung gelöscht.',
  title: 'Ihre Markierungen und Notizen',
  close: 'Schließen',
  onlyHere: 'Nur auf diesem Gerät gespeichert. Exportieren Sie sie, um eine Kopie zu behalten.',
  nothingYet:
    'Noch nichts. Wählen Sie Wörter im Text aus, dann eine Farbe, oder schreiben Sie eine Notiz.',
  opening: 'Der Anfang',
  inTheText: 'Im Text ansehen',
  noteOn: 'Notiz zu „{words}“',
  notePlaceholder: 'Notiz schreiben',
  colour: 'Farbe',
  remove: 'Löschen',
  undo: 'Rückgängig',
  orphans: 'Nicht mehr im Text',
  orphansMeaning:
    'Der Text hat sich geändert. Sie bleiben mit den Wörtern erhalten, auf die sie sich bezogen.',
  itWas: 'Vorher: „{words}“',
  itIs: 'Jetzt: „{words}“',
  isGone: 'Jetzt: nicht im Text.',
  exportAs: 'Exportieren',
  markdown: 'Markdown',
  webAnnotations: 'Web Annotations (JSON-LD)',
  importFrom: 'Datei importieren',
  imported:
    '{count, plural, =0 {Nichts Neues in dieser Datei.} one {# Markierung übernommen.} other {# Markierungen übernommen.}}',
  notReadable:
    'Diese Datei enthält keine lesbaren Markierungen. Wählen Sie hier exportiertes Markdown oder Web Annotations.',
  full: 'Nicht gespeichert: Auf diesem Gerät ist kein Platz mehr. Exportieren Sie sie, bevor Sie die Seite verlassen.',
  blocked:
    'Nicht gespeichert: Dieser Browser erlaubt der Website nicht, etwas zu speichern. Exportieren Sie sie, bevor Sie die Seite verlassen.',
  damaged: 'Das hier Gespeicherte ist nicht lesbar. Es bleibt, wie es ist.',
  saveDamaged: 'Als Datei speichern',
} as const satisfies Translation<typeof en>;
