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
  alsoToldOf: 'also told of',
  // Whether the text has a value, or it is reckoned.
  quoted: 'quoted',
  derived: 'derived',
  yes: 'yes',
  no: 'no',

  // Columns of several tables; `column` is the name of another column.
  read: 'What the edition reads in the words under "{column}", where they do not say it themselves',
  edtf: 'The date that the words under "{column}" name, no more exact than they are, in EDTF (ISO 8601-2); X stands for a digit that they leave open',
  datedBy:
    'What else gives a part of that date than the words under "{column}": other words of the text, or "published" for the day of publication',
  qualifier: 'What limits that date: beginning, middle, end, about, before or after',
  readInList:
    'What is meant by each of the words under "{column}", where the edition reads more in one of them than it says',
  id: 'The lasting id of the record',
  label: 'What the edition calls it',
  unsaid: 'What a reader would look for and the text does not state',
  quote: 'The words of the text that it rests on, exactly',
  section: 'The heading of the section that they stand in; the lead has none',
  sectionId: 'The id of that section',
  textAddress: 'The address of the words in the text',
  address: 'The address at which the record is shown',

  // Columns of the table of agreements.
  status: 'How far it has come, as the text says; the words are defined under "definitions"',
  statusWords: 'The words that state the status; of one of several documents, those of them all',
  toldAs: 'Whether it is, or is on the way to, an agreement, or is only "also told of"',
  statusSource: 'Who the text says the status is from',
  despite: 'What the sentence also says, and could turn it round',
  mode: 'Where the text does not state the value: whether it is foreseen, on a condition, denied, asked or alleged',
  modeWords: 'The words that say so',
  instrument: 'What kind of document it is',
  parties: 'Who is party to it',
  signatories: 'Who signed it',
  date: 'When it came to be',
  start: 'When it begins',
  until: 'When it ends',
  term: 'How long it runs',
  place: 'Where',
  memberOf: 'The id of the set of documents that it is one of',
  documents: 'Of a set of documents: how many the text counts',
  documentsWords: 'The words that count them',
  documentsNamed: 'How many of them the text names',
  documentsNotNamed: 'How many it does not name',
  members: 'The ids of those that it names',

  // Columns of the table of figures.
  about: 'Its topic',
  value: 'The value as the text words it; a derived one as the page shows it',
  valueRead: 'What the edition reads in the words under "value", where they do not say it',
  number: 'The value as a number, in full; of a bound its limit',
  bound: 'Of a bound: on which side of the number the value lies (<, <=, > or >=)',
  changeDirection: 'Of a change: which way the text says that it goes (up or down)',
  changeFrom: 'Of a change: the number before',
  changeTo: 'Of a change: the number after',
  changeBy: 'Of a change: by how much',
  changeOf: 'Of a change: the id of the figure that changes',
  nearBound: 'Of a bound: whether the text says that the value lies near the number ("just under")',
  numberFrom: 'Of a range: its lower number',
  numberTo: 'Of a range: its upper number',
  exactness: 'How exactly the text gives the value',
  given: 'Whether the text has the value (quoted), or it is reckoned from others (derived)',
  unit: 'Its unit',
  of: 'The whole that it is a part of',
  period: 'When it held',
  base: 'What it is compared with',
  source: 'Whose data it is',
  saidBy: 'Who gives the value, where the text does not state whose data it is',
  saidVia: 'The paper or agency through which the text has it from them',
  formula: 'How a derived value is reckoned',
  operation: 'What the formula does',
  derivedFrom: 'The ids of the figures, or of the set of agreements, that it is reckoned from',
  roundedTo: 'To how many decimal places it is rounded, where it had to be',

  // Columns of the table of quotations.
  speaker: 'Who says it: their name, or the words of the text for somebody it does not name',
  speakerIs: 'Whether the text identifies the speaker, does not name them, or it is the author',
  speakerWords: 'The words of the text for the speaker, where they are not the name',
  words: 'The words that are said, or that stand in marks, as they stand in the text',
  use: 'How the text gives them; the words are defined under "definitions"',
  via: 'The paper or agency through which the text has them',
  said: 'When they were said',
  marks: 'What is wrong with the quotation marks in the text, in the words of the edition',

  // What the JSON file says of itself.
  silence: '"{notStated}" stands where the text is silent; null where a column does not apply.',
  wording:
    'Words and quotes are those of the text, in its language; labels, statuses and what ends in "_read" are the edition’s.',
  absolute: 'Addresses are absolute.',
  csv: 'The CSV file beside this one has the same columns and rows. In it the entries of a list are set apart by "; ", null is an empty cell, and a text that a spreadsheet would take for a formula has an apostrophe before it.',
  relative:
    'Addresses are relative to the root of the site: resolve them against the address that its library has.',
} as const;
