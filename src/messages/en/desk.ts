/** The desk, in which analyses are made: for editors, on their own machine. */
export default {
  desk: 'The desk',
  allAnalyses: 'All analyses',
  guide: 'How an analysis is made here',
  /** In the list of analyses: what is left in one. */
  leftIn:
    '{records} {records, plural, one {record} other {records}}, {open} to account for, {problems} {problems, plural, one {problem} other {problems}}',
  draft: 'draft',
  /** Above the text: what no record accounts for. */
  left: '{numbers} {numbers, plural, one {number} other {numbers}}, {dates} {dates, plural, one {date} other {dates}}, {quotations} {quotations, plural, one {quotation} other {quotations}}, {marks} stray {marks, plural, one {mark} other {marks}} left',
  saving: 'Saving …',
  saved: 'Saved',
  /** In the place of “Saved”: changes that could not be written, and are tried again. */
  unsaved: 'Not saved: {count} {count, plural, one {change} other {changes}}',
  savedNow: 'what could not be saved before is in the file now',
  undo: 'Undo',
  redo: 'Redo',
  theme: 'Theme',
  /** A button that turns keys such as "a" on and off; it says which they are. */
  keysOn: 'Single keys: on',
  keysOff: 'Single keys: off',
  keysMeaning: 'Whether a letter alone (a, n, s …) does something. Press to change.',
  publish: 'Publish',
  publishMeaning: 'Removes “draft” and records the fingerprint of the text.',
  /** Beside a link to the page, of an analysis that is no draft. */
  published: 'Published:',
  openPage: 'open the page',
  publishedNow: 'published: it is part of the site from the next build on. Undo takes it back.',
  /** In the place of “Publish”, where something is in the way; it leads there. */
  notReady: 'Not ready to publish: {count} left to do',

  // The panels beside the text.
  panels: 'To do',
  panelQueue: 'Queue',
  panelRecord: 'Records',
  panelProblems: 'Problems',
  panelNames: 'Names',
  panelFront: 'Front matter',
  page: 'Page',

  // The queue of candidates.
  queueEmpty: 'No proposals',
  queueEmptyMeaning:
    'Everything the check can find is accounted for. Agreements and reported speech need a reader: select their words in the text.',
  queueEmptyOpen: 'What is still underlined was skipped: select it in the text.',
  candidate: '{kind}, {at} of {all}',
  /** Below a record: what the queue proposes after it, before the words. */
  nextProposal: 'Next, {at} of {all}: {kind}',
  toDecide: 'to decide',
  blank: 'Left blank, because only you can decide: {fields}',
  /** Behind a field of a proposal that is only a guess. */
  guessed: '(a guess)',
  lookAt:
    'Guessed from the words nearby: {fields}. Accepting opens the record, so that you can correct it.',
  savedAsItIs: 'Accepting saves the record as it is shown here.',
  skipped: 'put off: it stays underlined',
  notAskedFor: 'not proposed again: no record of it is asked for',
  accept: 'Accept',
  acceptAndFill: 'Accept and fill in',
  acceptAndStay: 'Accept and edit',
  acceptAll: 'Accept all {count} like this',
  same: 'Same as before',
  sameAll: 'Same as before, all {count}',
  next: 'Next',
  putOff: 'Skip',
  waive: 'Needs no record',
  // Why words need no record.
  whyName: 'it is part of a name',
  whyIdiom: 'it is an idiom, and counts nothing',
  whyCoreference: 'it refers to something already recorded (coreference)',
  whyDefect: 'it is an error in the original',
  whyReference: 'it is the mark of a note or a source, such as [1]',

  // Problems.
  noProblems: 'No problems.',
  /** In the list of problems, before a button that leads to the first of them. */
  toAccountFor:
    '{count, plural, one {# number, date or quotation is} other {# numbers, dates and quotations are}} not accounted for yet.',
  showFirst: 'Show the first',
  expected: 'Expected: {expected}',
  fix: 'Fix: {fix}',
  /** In a message, for words that are to be read in another way. @param is how */
  wordsReadAs: '“{words}”, with “Read otherwise”: {is}',
  wordsUnnamed: '“{words}”, with “not named”',
  openRecord: 'Open {record}',
  showWords: 'Show the words',

  // Names.
  namesHelp: 'Select words in the text (with no field active) to add them to a name here.',
  namesSelected: 'Selected: {words}',
  alsoCalled: 'also called “{words}”',
  newName: '+ {name}',
  otherName: 'A name not in the text',
  takeOut: 'Remove {what}',
  /** Empties a part of a field. @param part "by how much" */
  emptyPart: 'Empty “{part}”',

  // The front matter, and a new analysis.
  title: 'Headline',
  slug: 'Address',
  kind: 'Kind of text',
  language: 'Language',
  by: 'Edition by',
  noTranslation: 'Not a translation',
  /** In the front matter: what is this edition's and not the text's. */
  ours: 'By this edition',
  covers: 'Recorded completely',
  coversMeaning:
    'Of what is ticked, everything in the text needs a record before you can publish, and the page says that nothing is missing. Untick what you record only a selection of; the page then says that.',
  channels: 'Channels of the source',
  channelName: 'Name of channel {number}',
  channelUrl: 'Address of channel {number}',
  newChannel: 'A channel',
  addChannel: '+ a channel',
  eachLine: '{name}, one per line',
  notStated: 'Not stated',
  begin: 'Start a new analysis',
  pasteHere: 'Paste the text here, or drop a file (.txt, .md, .html, .docx)',
  orFile: 'or choose a file',
  takenOut: 'Removed invisible characters: {list}',
  choose: 'Choose …',
  beginIt: 'Start',
  roleOf: 'Type of block {number}',
  blocksHelp:
    'Say what each block is, and correct what the paste got wrong: once there are records, the text is harder to change.',
  editBlock: 'Edit',
  editBlockOf: 'Edit block {number}',
  blockText: 'Block {number}, in Markdown',
  blockUp: 'Move block {number} up',
  blockOut: 'Remove block {number}',

  // The text.
  theText: 'The text',
  textKeys:
    'Select words, or with the text focused: arrow keys move by word and paragraph, Shift with an arrow extends the selection, ] and [ go to what is left, Enter takes the words.',
  palette: 'Turn the selected words into',
  /** A bar beside the text while a field waits for words. */
  nextFills: 'The words you select next fill “{field}” of “{record}”.',
  fillNothing: 'Select without filling it',
  /** In the palette: the words go into a list that has some already. */
  addTo: 'Add to {field}',
  beginSection: 'Start a section here',
  heading: 'Heading',
  changeHeading: 'Change',
  sectionId: 'Id (becomes the address)',
  joinSection: 'Join with the section above',

  // A record. Fields whose names are words of the file, as an editor reads them.
  fieldWithin: 'leans on another record',
  fieldOf: 'part of what',
  fieldBase: 'compared with',
  fieldDespite: 'words that do not apply',
  fieldPerhapsIn: 'perhaps one of the set',
  fieldUnsaid: 'what the text does not say',
  recordKeys:
    't goes to the next blank to type, . means “not stated”, Backspace empties the field that waits, q goes to the queue, g to the text. Ctrl and Enter take what is typed and go back to the queue.',
  allRecords: 'All records',
  noRecords: 'No records yet.',
  backToQueue: 'To the queue',
  removeRecord: 'Remove',
  helpFor: 'Help for {name}',
  example: 'For example: {example}',
  readAs: 'Read as {read}',
  /** Words that do not say by themselves what they mean. */
  readOtherwise: 'Read otherwise',
  readingOf: '“{words}” means',
  dateInFull: 'In full, as 2024-05-14',
  datedByWords: 'Other words complete the date',
  datedByPublication: 'Relative to the day of publication',
  /** A figure that is reckoned from others. */
  derived: 'Derive a figure',
  reckonedFrom: 'Derived from',
  decimalPlaces: 'Decimal places',
  whatChanges: 'What changes',
  /** Whom a pronoun or a title means. */
  whoIsMeant: 'Who “{words}” is',
  means: 'means {name}',
  recordId: 'Id, which becomes the address',
  changeId: 'Change the id',
  selectWords: 'select words',
  theAuthor: 'the author',
  unnamed: 'not named',
  isChange: 'It is a change',
  changeMeaning:
    'Select, one after another: the word that says which way (“grew”), then by how much, or from what to what. × or Backspace empties a part.',
  isSet: 'The text counts several',
  setMeaning: 'Select the words that count them, such as “seven documents”.',
  named: 'Which of these agreements are among them?',
  namedNone:
    'There is no other agreement in this section. Record each document that the text names as an agreement of its own, then choose it here; if the text names none, leave it so.',
  inSection: 'Every place in the section',
  inText: 'Every place in the text',
  none: 'none',
  useThis: 'Use this',
  notSaid: 'what is not stated; several with “;” between them',
  statusesOfWords: 'Statuses these words can support',
  otherStatuses: 'Other statuses',
  cue: 'the sentence says “{cue}”',
  fromSet: 'as the set {id}',
  /** In the place of “as the set”, where the check would refuse it. */
  notFromSet:
    'Not “as the set {id}”: it is not in the sentence of the set, nor in a list that this introduces. Select the words that state its own status.',
  /** Behind an agreement that can be counted in a set. */
  keepsStatus: '(elsewhere in the text: it keeps its own status)',
  needsStatus: '(not in the sentence of the set: give it a status of its own first)',

  // The same record was changed in two places.
  conflict: '{record} was changed elsewhere',
  mine: 'Yours',
  theirs: 'In the file',
  removed: 'Removed.',
  takeMine: 'Keep yours',
  takeTheirs: 'Keep the one in the file',
} as const;
