/**
 * What the edition calls the states of records and of the text: in lists, cards, tables, downloads,
 * citations and previews. Each is written as it stands within a sentence; at the beginning of one, or
 * alone, its first letter becomes a capital.
 */
export default {
  // How far an agreement has come. The label stands alone ("Signed"), before its meaning, and after
  // "Agreement · "; the meaning is a sentence of its own, of the agreement.
  signed: 'signed',
  signedMeaning: 'The text says it was signed.',
  initialled: 'initialled',
  initialledMeaning: 'The text says its wording was initialled.',
  ratified: 'ratified',
  ratifiedMeaning: 'The text says it was ratified.',
  inForce: 'in force',
  inForceMeaning: 'The text says it is in force.',
  agreed: 'agreed',
  agreedMeaning: 'The text says it was agreed, not that it was signed.',
  prepared: 'prepared',
  preparedMeaning: 'The text says it was prepared, not that it was signed.',
  announced: 'announced',
  announcedMeaning:
    'Readiness or an intention was announced; the text does not say anything was signed.',
  issued: 'issued',
  issuedMeaning: 'A statement was issued; the text does not call it an agreement.',
  planned: 'planned',
  plannedMeaning: 'The text describes it as a plan.',
  existingPractice: 'existing practice',
  existingPracticeMeaning: 'The text says it is already happening, and names no document.',
  goalAscribed: 'said to be a goal',
  goalAscribedMeaning: 'The text says somebody wants it.',
  threatened: 'threatened',
  threatenedMeaning: 'The text says somebody is threatening it.',
  claimed: 'claimed',
  claimedMeaning: 'The text says it exists, but not what it is.',
  rejected: 'rejected',
  rejectedMeaning: 'The text says it was rejected.',
  suspended: 'suspended',
  suspendedMeaning: 'The text says it was suspended.',
  ended: 'ended',
  endedMeaning: 'The text says it has ended.',
  denied: 'denied',
  deniedMeaning: 'The text says somebody denies it.',
  /** @param status one of those above @param source words of the text: "officials" */
  statusBy: '{status}, according to {source}',
  /** The same, of what is denied. @param source who denies it */
  deniedBy: '{status} by {source}',

  // In what way the text gives the words of another, or sets its own apart; of the quotation.
  quoted: 'quoted',
  quotedMeaning: 'In quotation marks in the text, as the speaker’s words.',
  ascribed: 'attributed',
  ascribedMeaning: 'In quotation marks in the text, as the words of a paper or agency.',
  reported: 'reported',
  reportedMeaning: 'The text puts it in its own words, without quotation marks.',
  ownMarks: 'scare quotes',
  ownMarksMeaning: 'The quotation marks are the author’s; nobody is quoted.',
  nameInMarks: 'a name',
  nameInMarksMeaning: 'The quotation marks belong to a name; nobody is quoted.',

  // In what way the text gives a figure or an event that it does not state; alone, and after "from the text, ".
  foreseen: 'forecast',
  onCondition: 'conditional',
  deniedMode: 'denied',
  asked: 'asked',
  alleged: 'alleged',

  // What a derived figure is reckoned by.
  share: 'share of the whole, in percent',
  difference: 'the first minus the others',
  sum: 'the sum',
  notNamed: 'documents in a set minus those the text names',

  // Whether what a date is of has taken place, or is planned.
  happened: 'happened',
  plannedPhase: 'planned',

  // Why an editor remarks on words of the text.
  defect: 'error in the text',
  name: 'a name',
  gloss: 'an explanation',
  ambiguity: 'more than one meaning',

  // How exactly the text gives a value; alone, and after "from the text, ".
  exact: 'exact',
  about: 'approximate',
  upperLimit: 'an upper limit',
  lowerLimit: 'a lower limit',
  // A limit that the value lies near: the text says “almost” or “just over”.
  justUnder: 'just under this number',
  justOver: 'just over this number',
  /** Of a change: how exactly the value before it is given. @param limit one of those above */
  limitBefore: 'before: {limit}',
  /** Of a change: how exactly the value after it is given. @param limit one of those above */
  limitAfter: 'after: {limit}',
  /** Of a change: how exactly the text says by how much. @param limit one of those above */
  limitBy: 'by how much: {limit}',
  range: 'a range',
  change: 'a change',
  magnitude: 'no exact number',
  vague: 'in words, no number',
  ordinal: 'an ordinal number',
  year: 'a year',

  // How a value comes to be here: given by the text, or reckoned by the edition.
  derivedValue: 'calculated',
  quotedValue: 'from the text',
  /** @param exactness one of those above, or in what way the text gives it */
  quotedAs: 'from the text ({exactness})',
  /** @param mode in what way the text gives it: "foreseen" @param exactness one of those above */
  quotedInMode: 'from the text ({mode}, {exactness})',

  // The kind of a text.
  opinionAnalysis: 'opinion analysis',
  newsAnalysis: 'news analysis',
  commentary: 'commentary',
  interview: 'interview',
  report: 'report',

  /** In a formula, of a set of documents: "7 − 2 named". @param count how many the text names */
  named: '{count} named',

  /** The months, in order, a space between them. */
  months: 'January February March April May June July August September October November December',

  // How many agreements have come furthest: the one number that stands for all of them.
  /** @param status one of those above: "8 signed" */
  countOf: '{count} {status}',
  /** Where the text calls none of them an agreement. */
  mentioned: '{count} mentioned',
  figures: '{count} {count, plural, one {figure} other {figures}}',
  // How many documents, where the text gives no exact number.
  /** @param count the least: "more than 20" is "21+" */
  orMore: '{count}+',
  /** @param count a number or a range */
  aboutSo: 'about {count}',
  /** @param count as above: "21+ documents" */
  someDocuments: '{count} documents',

  // How much a list of agreements has; a set of documents counts as many as the text says.
  documents: '{count} {count, plural, one {document} other {documents}}',
  /** @param total how many there are */
  inAll: 'All {total}',
  /** Where a set of documents is counted otherwise than its rows. @param counted one of these: “All 22” */
  inRows: '{counted}, in {rows, plural, one {{rows} row} other {{rows} rows}}',
  /** @param chosen what the list is filtered by: "Signed, Planned · Kazakhstan" */
  chosenOf: '{chosen}: {count}\u00a0of\u00a0{total}',

  // How words of the interface are listed: what stands between two, its space with it.
  comma: ', ',
  semicolon: '; ',
  /** Words of the text that the interface cites, in the quotation marks of the interface's language. */
  quotedWords: '“{words}”',

  // Short names of months, over a line of time that spans one year: where its quarters begin.
  april: 'Apr',
  july: 'Jul',
  october: 'Oct',
} as const;
