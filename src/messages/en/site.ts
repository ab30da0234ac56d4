/** The pages of the site itself: the library, about, not found, and what is not saved. */
export default {
  about: 'About this site',
  noAnalyses: 'There is no analysis here yet.',
  contents: 'Contents',
  moreAnalyses: 'More analyses',
  allAnalyses: 'All analyses',
  // What the list of analyses can be narrowed by: the name of the whole, and of each row.
  filter: 'Filter analyses',
  language: 'Language',
  kind: 'Kind',
  name: 'About',
  /** How many are listed. */
  matching: '{count} {count, plural, one {analysis} other {analyses}}',
  nothingMatches: 'Nothing matches all these filters.',
  notReached: 'The list could not be loaded.',
  showAll: 'Show all',
  /** The date of an edition, where that of the text is not stated. */
  addedOn: 'added {date}',
  /** Before the title of a text that the reader has begun. */
  continueReading: 'Continue reading',
  // Where to go on from the end of a text.
  readNext: 'Read next',
  related: 'Related',
  // The way to other pages of the library.
  pages: 'Pages of the library',
  newer: 'Newer',
  older: 'Older',
  page: 'Page {number} of {pages}',

  // About the site.
  contact: 'Report an error to',
  rights: 'Rights',
  software: 'Software',
  licences: 'Licences of the software used here',

  // An address that leads nowhere.
  notFound: 'Page not found',
  notFoundWhy: 'The address may be mistyped, or the link may be incomplete.',
  didYouMean: 'Did you mean',
  toLibrary: 'Go to the library',

  // A page that is not saved on the device, and cannot be had.
  notHere: 'This page is not saved on this device',
  tryAgain: 'Try again',
  saved: 'Saved on this device',
} as const;
