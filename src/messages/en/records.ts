/** The pages and cards of records: agreements, figures, voices and dates. */
export default {
  // Names of views, in their heads.
  agreements: 'Agreements',
  figures: 'Figures',
  voices: 'Voices',

  // What kind of record it is, above its name.
  agreement: 'Agreement',
  figure: 'Figure',
  date: 'Date',
  editorsNote: 'Editor’s note',
  /** Of what is told of and is no agreement: the heading of its group, and above its name. */
  alsoToldOf: 'Also mentioned',
  /** Who is quoted, where it is the author of the text. */
  theAuthor: 'The author',
  /** The same after "Said by". */
  byTheAuthor: 'the author',

  /** Stands where the text does not state what a field asks for. */
  notStated: 'not stated',
  /** What the editors read in words of the text; stands after the reading. */
  readIn: '(the editors’ reading of “{words}”)',
  /** The same of a date of which the day of publication, or other words of the text, give a part. */
  readInByPublication: '(the editors’ reading of “{words}”, from the date of publication)',
  readInDatedBy: '(the editors’ reading of “{words}”, dated by “{others}”)',
  /** The reading of a value, below its words. */
  readAs: 'read as {reading}',
  /** The reading of a date, after its words. */
  readAsDate: 'read by the editors as {reading}',
  readAsDateByPublication: 'read by the editors as {reading}, from the date of publication',
  readAsDateDatedBy: 'read by the editors as {reading}, dated by “{others}”',
  /** Leads from a quoted sentence to its place in the text. */
  inTheText: 'See in text',
  /** Leads from an empty view to the text. */
  readTheText: 'Read the text',

  // Fields of a record, each before its value.
  oneOf: 'One of',
  accordingTo: 'According to',
  /** @param mode "Foreseen" */
  inMode: '{mode} in the text',
  alsoSays: 'The sentence also says',
  instrument: 'Instrument',
  /** The same of what the text does not say that anybody agreed to: a plan, a practice, a threat. */
  whatItIs: 'What it is',
  parties: 'Parties',
  /** The same of what the text does not say that anybody agreed to: it names them, and no more. */
  namedWithIt: 'Named with it',
  signedBy: 'Signed by',
  from: 'From',
  until: 'Until',
  term: 'Term',
  place: 'Place',
  namedInText: 'Named in the text',
  value: 'Value',
  unit: 'Unit',
  of: 'Of',
  period: 'Period',
  comparedWith: 'Compared with',
  /** Before the figure that changes, of one whose value is a change. */
  changeOf: 'What changes',
  source: 'Source',
  saidBy: 'Said by',
  /** Whether a figure is quoted or derived: the head of a column. */
  quotedOrDerived: 'From the text or calculated',
  /** How the text calls a speaker. */
  called: 'Called',
  /** The paper or agency through which the text has words. */
  through: 'Via',
  /** What is wrong with quotation marks in the text. */
  marks: 'Marks',
  /** How the text calls a speaker, on a card. */
  calledInText: 'In the text',
  name: 'Name',
  itsMarks: 'Its quotation marks',
  when: 'When',
  onTheWords: 'On the words',

  // The view of agreements.
  agreementsLead:
    'What the text says was signed, agreed, prepared, announced or planned, in its own words.',
  /** After a count, in the strip at the top: "8 mentioned, but not called an agreement". */
  mentionedOnly: 'mentioned, but not called an agreement',
  /** After a count of documents, in brackets. */
  ofThemNotNamed: '({count} of them not named)',
  /** Opens the details of an agreement in the list; how many fields of it the text is silent on. */
  thingsNotStated: '{count, plural, one {# detail not stated} other {# details not stated}}',
  /** The same, where the text says all that is asked. */
  details: 'Details',
  /** In the row of an agreement, where its date stands. */
  rowNoDate: 'no date',
  /** In the row of a set of documents. */
  rowNotNamed: '{count} not named',
  /** At the end of the list: opens what each status means. */
  whatStatusesMean: 'What the statuses mean',
  noAgreements: 'This text mentions no agreements.',
  documentsCounted: 'Documents in a set are counted separately.',
  nothingListed: 'Nothing matches all these filters.',
  showWholeList: 'Show the whole list',
  alsoToldOfMeaning: 'Mentioned, but not called an agreement.',
  /** The status of a record with its meaning. @param label "Signed" */
  statusLabel: '{label}.',
  /** A set of documents. @param documents "signed", or `documentsOfSet` */
  setOfDocuments: '{count} {documents}: {named} named in the text, {notNamed} not named',
  documentsOfSet: 'documents',
  /** Before the name of a set of documents, of which the text leaves open whether this is one. */
  perhapsOneOf: 'Possibly one of',
  // Headings of groups in the order of dates and of the text.
  dateNotStated: 'Not stated',
  dateNotStatedMeaning: 'The text does not say when it was made or when it begins.',
  yearNotStated: 'Year not stated',
  yearNotStatedMeaning: 'The text gives a date without its year.',
  /** The part of the text before its first heading. */
  opening: 'The opening',

  // Filters of the list of agreements.
  filters: 'Filter and order the list',
  filterAndOrder: 'Filter and order',
  status: 'Status',
  party: 'Who is named',
  order: 'Order',
  byStatus: 'By status',
  byDate: 'By date',
  inTextOrder: 'In text order',
  /** Below the parties. @param other how else the text calls it @param name the name it is listed by */
  countsAs: '{other} counts as {name}',
  /** What is listed where the text names no party. */
  noneNamed: 'no party named',
  /** Shows the parties that are folded away. */
  moreParties: '{count} more',
  showAll: 'Show all',
  /** Closes a menu of filters, and shows the list. @param count of what is listed */
  showListed: 'Show {count}',

  // Ways to take a list away as a file; {csv} and {json} are links.
  downloadAgreements: 'Download all agreements as {csv} or {json}',
  downloadFigures: 'Download all figures as {csv} or {json}',
  downloadVoices: 'Download all voices as {csv} or {json}',

  // The view of figures.
  numbers: 'Numbers in the text',
  otherNumbers: 'Other numbers in the text',
  dates: 'Dates in the text',
  figuresLead: 'Numbers in the text, exactly as given.',
  /** The same where some are worked out by the editors; the word in quotation marks is that of `calculated`. */
  figuresLeadCalculated:
    'Numbers in the text, exactly as given; those marked “calculated” are worked out by the editors.',
  // After it, what the text never says. @param what in the edition's words: "which dollar"
  noSource: 'None comes with a source.',
  noSourceNor: 'None comes with a source, and the text never says {what}.',
  neverSays: 'The text never says {what}.',
  // Headings of topics: that of trade, and that of all which have too few numbers for one.
  trade: 'Trade',
  otherTopics: 'Other topics',
  /** Opens the table of all figures. */
  showAsTable: 'Show as table',
  figuresCaption: 'All figures in this text',
  // What limits a figure: at the end of its line, dots between them.
  periodNotStated: 'period not stated',
  comparedWithBase: 'compared with {base}',
  baseNotStated: 'base not stated',
  sourceIs: 'source: {source}',
  calculated: 'calculated: {formula}',
  /** Shows the bars that are folded away. */
  allBars: 'Show all {count}',
  noFiguresButDates: 'This text gives no figures. Its dates are below.',
  noFigures: 'This text gives no figures.',
  onThisPage: 'On this page',
  /** A value with the whole that it is of, in the words of the text: "85 % of foreign trade". */
  ofWhole: 'of {whole}',
  /** The paper or agency through which the text has a figure: stands after its speaker and a comma. */
  throughVia: 'via {via}',
  /** A formula with links: "76 ÷ 89 = 85.4 %". */
  derivedBy: 'Calculated by the editors: {formula}',
  /** Stands before links to the figures that are reckoned from this one. */
  derivedFrom: 'Used to calculate: {figures}',
  /** After a formula, behind a comma. */
  rounded:
    'rounded to {places, plural, =0 {a whole number} one {{places} decimal place} other {{places} decimal places}}',
  // The caption of bars: "Compared: billion US dollars, 2023, by period".
  compared: '<strong>Set side by side by the editors</strong>: {unit}',
  against: 'against {base}',
  byPeriod: 'by period',
  dashedBar: 'Dashed bar: not an exact fact, but approximate or a forecast.',
  // Below the drawing of a part in its whole.
  eachSquare: '{part} / {whole}, one square each',
  drawnToScale: '{part} / {whole}, drawn to scale',

  // The line of time.
  // A date that is where something ends, or begins: in its column of a list, and on the line of time.
  untilDate: 'until {date}',
  fromDate: 'from {date}',
  timeLineNote: 'Bar length shows how exact the date is.',
  // Below it, what the shapes on the line mean, each beside the shape: those that are there.
  openShape: 'only part of the period is meant',
  plannedShape: 'planned',
  limitShape: 'until then, or from then on',
  periodShape: 'period of a figure',
  /** @param after and @param before years @param years how many are between them */
  brokenLine: 'Broken between {after} and {before}: {years} years without a date.',
  noYear: 'No date in this text comes with a year, so there is no timeline.',
  withoutYear: 'Dates without a year',
  otherWhen: 'Other time references',
  noDate: 'No date stated',
  /** Opens the records of one date, where they are many. */
  recordsAtDate:
    '{kind, select, agreement {{count} {count, plural, one {agreement} other {agreements}}} figure {{count} {count, plural, one {figure} other {figures}}} quotation {{count} {count, plural, one {quotation} other {quotations}}} other {{count} {count, plural, one {event} other {events}}}}',
  /** In brackets after a record at a date: what the date is to it. */
  sense: '({sense})',
  fromThen: 'from then on; {status}',
  untilThen: 'until then; {status}',
  saidThen: 'said then',
  ofPeriod: 'figure for this period',
  ofValue: 'figure',

  // The view of voices.
  noVoices: 'This text quotes nobody, and the editors found no reported speech.',
  onlyMarks:
    'This text quotes nobody; its quotation marks are the author’s own or belong to names.',
  /** @param speakers some of the three below */
  voicesLead: 'Who says what, in the order in which they first speak: {speakers}.',
  countIdentified: '{count}\u00a0identified by the text',
  countUnnamed: '{count}\u00a0not named',
  reportedNote: 'Reported speech is picked out by an editor and may be incomplete.',
  identified: 'Identified by the text',
  unnamed: 'Not named by the text',
  unnamedMeaning: 'The text says what they said, but not who they are.',
  authorIs: 'The author of the text, {author}.',
  authorNotStated: 'The author of the text, whose name is not stated.',
  ownMarks: 'Scare quotes',
  namesInMarks: 'Names in quotation marks',

  // The page of a record.
  allAgreements: 'All agreements',
  allFigures: 'All figures',
  agreementNeighbours: 'Agreement before and after',
  figureNeighbours: 'Figure before and after',
  previous: 'Previous',
  next: 'Next',

  // The way from a card to where its record is told in full.
  wholeRecord: 'Full details',
  amongVoices: 'See in voices',
  amongDates: 'See in dates',
  allNotes: 'All editor’s notes',
} as const;
