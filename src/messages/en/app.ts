/** What frames every page: its bar and foot, its head, what goes wrong, and aids for reading. */
export default {
  brand: 'Verbatim',
  /** The name of the link to the library at the top. */
  brandLabel: 'Verbatim, the library',
  /** The first stop of a keyboard. */
  skip: 'Skip to content',
  library: 'Library',
  about: 'About this site',
  viewsOfAnalysis: 'Views of this analysis',
  contents: 'Contents',
  // The views of an analysis, in the bar, and in titles.
  text: 'Text',
  agreements: 'Agreements',
  figures: 'Figures',
  voices: 'Voices',
  names: 'Names',
  notLoaded:
    'Part of this page failed to load. You can still read it, or <again>reload the page</again>.',
  couldNotBeShown: 'This page could not be shown',
  wentWrong:
    'This part failed to load. You can <again>reload the page</again> or go to <library>the library</library>.',

  /** Of words that a link cites. @param words those that it cites */
  wordsMissing: 'The words of this link are not in this text.',
  wordsMissingInSection:
    'The words of this link are not in this text. This is the section it names.',
  close: 'Close',

  // Addresses that may have been meant.
  theLibrary: 'The library',
  aboutNamed: 'About {site}',
  agreementsOf: 'Agreements: {title}',
  figuresOf: 'Figures: {title}',
  voicesOf: 'Voices: {title}',
  namesOf: 'Names: {title}',

  // Titles of pages, each before the name of the site.
  pageOf: 'Page {number} of {count}',
  aboutTitle: 'About',
  searchTitle: 'Search',
  notFoundTitle: 'Not found',
  notHereTitle: 'Not saved',
  /** @param value of a figure */
  figureTitle: '{value}, {label}',
  // Descriptions of pages, for search engines and previews.
  /** @param labels those of the agreements */
  agreementsDescription:
    'What the text says was signed, agreed, prepared, announced or planned, in its own words: {labels}',
  /** @param figures each with its value */
  figuresDescription: 'Numbers in the text, exactly as given: {figures}',
  figureEntry: '{label}: {value}',
  derivedDescription: '{label}: {value}, calculated',
  /** @param state a status, or how a figure is given, its first letter a capital */
  recordDescription: '{state}. “{quote}”',
  voicesDescription: 'Who says what in the text: {names}',
  namesDescription: 'Who is who in the text: where they are named, what they say and sign.',
  noVoicesDescription: 'Who says what in the text. It quotes nobody.',

  // The offer to go on reading where the reader was.
  whereYouWere: 'Where you left off',
  /** @param place the heading, and the first words */
  continueAt: 'Continue at {place}',
  doNotContinue: 'Dismiss',

  // Keyboard shortcuts, and what each key leads to.
  shortcuts: 'Keyboard shortcuts',
  useKeys: 'Use these keys',
  toNext: 'next section',
  toPrevious: 'previous section',
  toContents: 'contents',
  toText: 'the text',
  toAgreements: 'agreements',
  toFigures: 'figures',
  toVoices: 'voices',
  toNames: 'names',
  toParagraph: 'a paragraph, to highlight, share or hear it: ↑ and ↓ choose, Enter opens',
  toMarks: 'your highlights and notes',
  toListen: 'listen',
  toSearch: 'search',
  toList: 'this list',
} as const;
