/** The desk, in which analyses are made: for editors, on their own machine. */
export default {
  desk: 'The desk',
  allAnalyses: 'All analyses',
  /** In the list of analyses: what is left in one. */
  leftIn:
    '{records} {records, plural, one {record} other {records}}, {open} to account for, {problems} {problems, plural, one {problem} other {problems}}',
  draft: 'draft',
  /** Above the text: what no record accounts for. */
  left: '{numbers} {numbers, plural, one {number} other {numbers}}, {dates} {dates, plural, one {date} other {dates}}, {quotations} {quotations, plural, one {quotation} other {quotations}}, {marks} stray {marks, plural, one {mark} other {marks}} left',
  saving: 'Saving …',
  saved: 'Saved',
  undo: 'Undo',
  redo: 'Redo',
  publish: 'Publish',
  publishMeaning: 'Takes “draft” out and writes the fingerprint of the text down.',
  notYet: 'Something is left, or a problem is not solved.',

  // The panels beside the text.
  panels: 'What is to be done',
  panelQueue: 'Queue',
  panelRecord: 'Records',
  panelProblems: 'Problems',
  panelNames: 'Names',
  panelFront: 'Front matter',
  page: 'Page',

  // The queue of candidates.
  queueEmpty: 'Nothing is proposed',
  queueEmptyMeaning:
    'Everything that can be pointed at is accounted for. Agreements and reported speech need reading: select their words in the text.',
  queueEmptyOpen: 'What is still underlined was put off: select it in the text.',
  candidate: '{kind}, {at} of {all}',
  toDecide: 'to decide',
  blank: 'Left open, since only you can decide it: {fields}',
  accept: 'Accept',
  acceptAll: 'Accept all {count} equal ones',
  same: 'The same as said before',
  next: 'Next',
  putOff: 'Put off',
  waive: 'Needs no record',
  // Why words need no record.
  whyName: 'it is a part of a name',
  whyIdiom: 'it is an idiom, and counts nothing',
  whyCoreference: 'it means again what the text has named already',
  whyDefect: 'it is a defect of the text',

  // Problems.
  noProblems: 'No problems.',
  expected: 'Expected: {expected}',
  fix: 'Fix: {fix}',
  openRecord: 'Open {record}',
  showWords: 'Show the words',

  // Names.
  namesHelp: 'Select words in the text (with no field active) to put them under a name here.',
  namesSelected: 'Selected: {words}',
  alsoCalled: 'also called “{words}”',
  newName: '+ {name}',
  otherName: 'A name that the text does not have',
  takeOut: 'Take out {what}',

  // The front matter, and a new analysis.
  title: 'Headline',
  slug: 'Address',
  kind: 'Kind of text',
  language: 'Language',
  by: 'Edition by',
  eachLine: '{name}, a line each',
  notStated: 'Not stated',
  begin: 'Begin a new analysis',
  pasteHere: 'Paste the text here, or drop a file (.txt, .md, .html, .docx)',
  orFile: 'or choose a file',
  takenOut: 'Taken out, since nobody sees them: {list}',
  choose: 'Choose …',
  beginIt: 'Begin',
  roleOf: 'What block {number} is',

  // The text.
  theText: 'The text',
  textKeys:
    'Select words, or with the text focused: arrow keys go by word and paragraph, Shift with an arrow takes more words, ] and [ go to what is left, Enter takes the words.',
  palette: 'Make of the selected words',
  beginSection: 'Begin a section here',
  heading: 'Heading',
  changeHeading: 'Change',
  sectionId: 'Id, which becomes the address',
  joinSection: 'Join with the section above',

  // A record.
  allRecords: 'All records',
  noRecords: 'No records yet.',
  backToQueue: 'To the queue',
  removeRecord: 'Remove',
  helpFor: 'Help for {name}',
  example: 'For example: {example}',
  readAs: 'Read as {read}',
  selectWords: 'select words',
  theAuthor: 'the author',
  unnamed: 'names nobody',
  isChange: 'It is a change',
  isSet: 'The text counts several',
  named: 'Those that the text names',
  inSection: 'Every place in the section',
  inText: 'Every place in the text',
  none: 'none',
  useThis: 'Use this',
  notSaid: 'what is not said',
  statusesOfWords: 'Statuses that the words can state',
  otherStatuses: 'Other statuses',
  cue: 'the sentence says “{cue}”',
  fromSet: 'as the set {id}',

  // The same record was changed in two places.
  conflict: '{record} was changed elsewhere',
  mine: 'Yours',
  theirs: 'In the file',
  removed: 'It was removed.',
  takeMine: 'Take yours',
  takeTheirs: 'Take that in the file',
} as const;
