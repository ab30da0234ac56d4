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
  recordsBeside: 'Records beside the text',
  /** Before "not stated", in a note beside the text. @param fields "period, source" */
  field: '{field}:',
  // Fields on which the text is silent, in such a note.
  date: 'date',
  period: 'period',
  base: 'base',
  source: 'source',

  // For screen readers: what a mark in the text does.
  toAgreement: 'leads to its record among the agreements',
  toFigure: 'leads to its record among the figures',
  toQuotation: 'leads to its record among the voices',
  toEvent: 'leads to its record among the dates',
  toNote: 'leads to an editor’s note',

  // The notice below the headline: "Opinion analysis, translated. Translator: … Author and original: not
  // stated. Every word is the text’s." A list of facts stands before "not stated", its first letter a
  // capital.
  translated: '{kind}, translated.',
  /** The same of a text that is no translation. */
  notTranslated: '{kind}.',
  /** Of a text in a language whose words nobody has written down yet. */
  limited: 'In this language only digits, dates and quotation marks are checked.',
  translator: 'translator',
  author: 'author',
  method: 'method of translation',
  original: 'original',
  publisher: 'publisher',
  published: 'date of publication',
  originalLanguage: 'original language',
  /** Stands between the last two of a list of facts. @param others those before, commas between them */
  and: '{others} and {last}',
  /** @param facts a list of the above */
  notStated: '{facts}: not stated.',
  /** What this edition added to the text. */
  headlineAdded: 'The headline is this edition’s; every other word is the text’s.',
  headingsAdded: 'The section headings are this edition’s; every other word is the text’s.',
  /** Where only some of the section headings are. @param headings “Ours”, “Later” */
  someHeadingsAdded:
    'Of the section headings these are this edition’s: {headings}. Every other word is the text’s.',
  headlineAndSomeHeadingsAdded:
    'The headline is this edition’s, and of the section headings these: {headings}. Every other word is the text’s.',
  bothAdded:
    'The headline and section headings are this edition’s; every other word is the text’s.',
  nothingAdded: 'Every word is the text’s.',
  correctedOn: 'Corrected on {date}',

  // About this text: a list below it.
  aboutText: 'About this text',
  translatorField: 'Translator',
  originalField: 'Publisher, date and language of the original',
  closingLines: 'Lines that followed it',
  channels: 'Channels it names',
  /** After the name of a channel, before "not stated". */
  channelAddress: ', address:',
  tags: 'Its tags',
  edition: 'This edition',
  /** When the analysis was added, and by whom. */
  addedBy: 'added {date} by {editor}',
  /** Follows it, behind a comma. */
  revised: 'revised {date}',
  markdown: 'The Markdown of this analysis',

  // Endnotes, on paper only.
  theRecord: 'The record',
  recordNote:
    'What the text says of agreements, figures, voices and dates: each number stands at the words that the record rests on, and they are quoted.',
  reckoned: 'Reckoned from these by the edition',

  // What stands for a text in the library.
  kindTranslated: '{kind}, translated',
  kindTranslatedBy: '{kind}, translated by {translator}',
  readingTime: '{minutes}\u00a0{minutes, plural, one {minute} other {minutes}}',
  /** A day in words. @param month one of the months */
  day: '{day} {month} {year}',
} as const;
