/** The page of the text: its head, contents, notes and what follows it. */
export default {
  /** How long the text takes to read, above the headline. */
  minutes: '{minutes} {minutes, plural, one {minute} other {minutes}}',
  /** How long the rest takes; below the contents. */
  minutesLeft: '{minutes} {minutes, plural, one {minute} other {minutes}} left',
  // Names of the buttons that share or cite; the second stands beside every heading.
  shareAnalysis: 'Share or cite this analysis',
  shareSection: 'Share or cite this section',
  contents: 'Contents',
  previousSection: 'Previous section',
  nextSection: 'Next section',
  /** Closes the card of a record. */
  close: 'Close',
  /** The heading of the footnotes. */
  notes: 'Notes',
  /** For screen readers: leads from a footnote back to its sign. @param sign "1", "1-2" */
  backToSign: 'Back to reference {sign}',
  editorsNotes: 'Editor’s notes',
  corrections: 'Corrections',
  /** For screen readers: the column of notes. */
  recordsBeside: 'Notes beside the text',

  // For screen readers: what a mark in the text does.
  toAgreement: 'opens the agreement',
  toFigure: 'opens the figure',
  toQuotation: 'opens the quotation',
  toEvent: 'opens the date',
  toNote: 'opens an editor’s note',

  // The notice below the headline: "Opinion analysis, translated. Translator: … Author and original: not
  // stated. About this text", and what leads there. A list of facts stands before "not stated", its first
  // letter a capital.
  translated: '{kind}, translated.',
  /** The same of a text that is no translation. */
  notTranslated: '{kind}.',
  /** Of a text in a language whose words nobody has written down yet. */
  limited: 'In this language only digits, dates and quotation marks are checked.',
  /** Of an edition that has not recorded all. @param kinds "figures and quotations" */
  selection: 'Only a selection of the {kinds} is listed.',
  // What may be listed as a selection.
  coveredAgreements: 'agreements',
  coveredFigures: 'figures',
  coveredDates: 'dates',
  coveredQuotations: 'quotations',
  translator: 'translator',
  author: 'author',
  method: 'method of translation',
  original: 'original',
  publisher: 'publisher',
  published: 'date of publication',
  originalLanguage: 'original language',
  /** Stands between the last two of a list of facts. @param others those before, commas between them */
  and: '{others} and {last}',
  /** One that is stated, in the notice; its first letter is a capital. */
  fact: '{name}: {value}.',
  /** The same of a value that ends with a full stop; and the day of a correction with what was corrected. */
  factWithStop: '{name}: {value}',
  /** @param facts a list of the above */
  notStated: '{facts}: not stated.',
  /** What this edition added to the text. @param what `theTranslation` or `theOriginal` */
  headlineAdded: 'The headline is by the editors; everything else is {what}.',
  headingsAdded: 'The section headings are by the editors; everything else is {what}.',
  /** Where only some of the section headings are. @param headings “Ours”, “Later” */
  someHeadingsAdded:
    'These section headings are by the editors: {headings}. Everything else is {what}.',
  headlineAndSomeHeadingsAdded:
    'The headline and these section headings are by the editors: {headings}. Everything else is {what}.',
  bothAdded: 'The headline and section headings are by the editors; everything else is {what}.',
  nothingAdded: 'Everything is {what}.',
  /** What is not by the editors: of a translation, and of a text that is none. */
  theTranslation: 'the text of the translation',
  theOriginal: 'the original text',
  correctedOn: 'Corrected on {date}',

  // Below the last words: "8 signed → Agreements", "15 figures → Figures", "All analyses → Library".
  readOn: 'Read on',
  more: 'All analyses',

  // About this text: a list below it.
  aboutText: 'About this text',
  closingLines: 'Closing lines',
  channels: 'Channels mentioned',
  /** After the name of a channel, before "not stated". */
  channelAddress: ', address:',
  tags: 'Tags',
  edition: 'This edition',
  /** When the analysis was added, and by whom. */
  addedBy: 'added {date} by {editor}',
  /** Follows it, behind a comma. */
  revised: 'revised {date}',
  markdown: 'Download as Markdown',

  // Endnotes, on paper only.
  theRecord: 'Agreements, figures and voices',
  recordNote: 'The numbers in the text refer to these entries, each with the words it rests on.',
  reckoned: 'Calculated by the editors from these',

  // What stands for a text in the library.
  kindTranslated: '{kind}, translated',
  kindTranslatedBy: '{kind}, translated by {translator}',
  readingTime: '{minutes}\u00a0{minutes, plural, one {minute} other {minutes}}',
  /** The dates of the text, and of this edition. */
  publishedOn: 'published {date}',
  editionAdded: 'added {date}',
  /** A day in words. @param month one of the months */
  day: '{day} {month} {year}',
} as const;
