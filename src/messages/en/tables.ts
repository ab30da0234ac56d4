/**
 * The tables that readers download: what the columns hold, for somebody who has nothing but the table,
 * and the words that stand in cells. The names of the columns themselves are the same in all languages.
 */
export default {
  /** Stands in a cell where the text is silent. */
  notStated: 'not stated',
  author: 'the author',
  /** Of a quotation: the text identifies its speaker, or does not name them. */
  identified: 'identified',
  notNamed: 'not named',
  // Whether something is an agreement (or on the way to one), or is only told of.
  agreement: 'agreement',
  alsoToldOf: 'also mentioned',
  // Whether the text has a value, or it is reckoned.
  quoted: 'from the text',
  derived: 'calculated',
  yes: 'yes',
  no: 'no',

  // Columns of several tables; `column` is the name of another column.
  read: 'How the editors read the words under "{column}", where these do not say it themselves',
  edtf: 'The date that the words under "{column}" name, no more exact than they are, in EDTF (ISO 8601-2); X stands for a digit that they leave open',
  datedBy:
    'What else gives part of that date besides the words under "{column}": other words of the text, or "published" for the date of publication',
  qualifier: 'What limits that date: beginning, middle, end, about, before or after',
  readInList:
    'What each of the words under "{column}" means, where the editors read more in it than it says',
  id: 'The permanent id of the record',
  label: 'The editors’ name for it',
  unsaid: 'What a reader would look for and the text does not state',
  quote: 'The exact words of the text that support it',
  section: 'The heading of their section; the lead has none',
  sectionId: 'The id of that section',
  textAddress: 'The address of these words in the text',
  address: 'The address of the record',

  // Columns of the table of agreements.
  status: 'How far it has come, as the text says; the words are defined under "definitions"',
  statusWords: 'The words that state the status; of one of several documents, those of them all',
  toldAs: 'Whether it is an agreement, or on the way to one, or is only "also mentioned"',
  statusSource: 'Who reports the status, according to the text',
  despite: 'What the sentence also says that could reverse it',
  mode: 'Where the text does not state the value as fact: forecast, conditional, denied, asked or alleged',
  modeWords: 'The words that say so',
  instrument: 'What it is, in the words of the text: a kind of document, or something else',
  parties: 'Who is party to it, where it was agreed or signed; otherwise who is named with it',
  signatories: 'Who signed it',
  date: 'When it came to be',
  start: 'When it begins',
  until: 'When it ends',
  term: 'How long it lasts',
  place: 'Where',
  memberOf: 'The id of the set of documents it belongs to',
  documents: 'In a set of documents: how many the text counts, if it says so exactly',
  documentsCount: 'The same, where the text does not say it exactly: 21+, 12–18, about 30',
  perhapsIn: 'The id of the set of which the text leaves open whether it is one',
  documentsWords: 'The words that count them',
  documentsNamed: 'How many of them the text names',
  documentsNotNamed: 'How many it does not name',
  members: 'The ids of those that it names',

  // Columns of the table of figures.
  about: 'Its topic',
  value: 'The value as worded in the text; a calculated one as shown on the page',
  valueRead: 'How the editors read the words under "value", where these do not say it',
  number: 'The value as a number, in full; for a limit, the limit',
  bound: 'For a limit: the side of the number the value is on (<, <=, > or >=)',
  changeDirection: 'For a change: its direction in the text (up or down)',
  changeFrom: 'For a change: the number before',
  changeTo: 'For a change: the number after',
  changeBy: 'For a change: by how much',
  changeOf: 'For a change: the id of the figure that changes',
  nearBound: 'For a limit: whether the text says the value is close to it ("just under")',
  numberFrom: 'For a range: its lower number',
  numberTo: 'For a range: its upper number',
  exactness: 'How exactly the text gives the value',
  given: 'Whether the value is from the text or calculated by the editors',
  unit: 'Its unit',
  of: 'The whole it is part of',
  period: 'When it applied',
  base: 'What it is compared with',
  source: 'Whose data it is',
  saidBy: 'Who gives the value, where the text does not state whose data it is',
  saidVia: 'The paper or agency that the text has it from',
  formula: 'How a calculated value was worked out',
  operation: 'What the formula does',
  derivedFrom: 'The ids of the figures, or of the set of agreements, it is calculated from',
  roundedTo: 'Decimal places it is rounded to, where rounding was needed',

  // Columns of the table of quotations.
  speaker: 'Who says it: a name, or the text’s words for somebody it does not name',
  speakerIs:
    'Whether the text identifies the speaker, does not name them, or the author is speaking',
  speakerWords: 'The text’s words for the speaker, where these are not the name',
  words: 'The words that are said or stand in quotation marks, as they are in the text',
  use: 'How the text gives them; the words are defined under "definitions"',
  via: 'The paper or agency that the text has them from',
  said: 'When they were said',
  marks: 'What is wrong with the quotation marks in the text, in the editors’ words',

  // What the JSON file says of itself.
  silence: '"{notStated}" stands where the text is silent; null where a column does not apply.',
  wording:
    'Words and quotes are those of the text, in its language; labels, statuses and fields ending in "_read" are the editors’.',
  absolute: 'Addresses are absolute.',
  csv: 'The CSV file beside this one has the same columns and rows. In it the entries of a list are separated by "; ", null is an empty cell, and text that a spreadsheet would take for a formula has an apostrophe in front.',
  relative:
    'Addresses are relative to the root of the site: resolve them against the address where its library is.',
} as const;
