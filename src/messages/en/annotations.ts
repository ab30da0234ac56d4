/** What is a reader's own: highlights and notes on a text, and listening to it. */
export default {
  // Below the text.
  listen: 'Listen',
  highlightsAndNotes: 'Your highlights and notes',
  whoIsWho: 'Who is who',

  // In the bar beside selected words.
  /** The name of a group of buttons, one for each colour. */
  highlight: 'Highlight',
  yellow: 'Yellow',
  green: 'Green',
  blue: 'Blue',
  pink: 'Pink',
  note: 'Note',
  listenFromHere: 'Listen from here',
  // Announced.
  highlighted: 'Highlighted.',
  highlightRemoved: 'Highlight removed.',

  // The list of highlights and notes.
  title: 'Your highlights and notes',
  close: 'Close',
  onlyHere: 'Kept on this device only. Export them to keep a copy.',
  nothingYet: 'Nothing yet. Select words in the text, then choose a colour or write a note.',
  /** The heading above those before the first section, and in footnotes. */
  opening: 'The opening',
  /** A button: goes to the words in the text. */
  inTheText: 'See in text',
  /** The name of the field of a note. @param words the first words that it is on */
  noteOn: 'Note on “{words}”',
  notePlaceholder: 'Write a note',
  /** The name of the choice of a colour. */
  colour: 'Colour',
  remove: 'Remove',
  undo: 'Undo',
  // Those whose words are not in the text as it is now.
  orphans: 'No longer in the text',
  orphansMeaning: 'The text has changed. These are kept with the words they were made on.',
  itWas: 'Then: “{words}”',
  itIs: 'Now: “{words}”',
  isGone: 'Now: not in the text.',
  // Taking them away and bringing them back.
  exportAs: 'Export',
  markdown: 'Markdown',
  webAnnotations: 'Web Annotations (JSON-LD)',
  importFrom: 'Import a file',
  /** Announced. */
  imported:
    '{count, plural, =0 {Nothing new in this file.} one {# highlight imported.} other {# highlights imported.}}',
  notReadable:
    'No highlights could be read from this file. Choose Markdown exported from here, or Web Annotations.',
  // Where storing fails.
  full: 'Not stored: this device has no space left. Export them before you leave this page.',
  blocked:
    'Not stored: this browser does not let the site store anything. Export them before you leave this page.',
  damaged: 'What was stored here cannot be read. It has been left unchanged.',
  saveDamaged: 'Save it as a file',
} as const;
