/** What frames every page: its bar and foot, its head, what goes wrong, and aids for reading. */
export default {
  brand: 'Verbatim',
  /** The name of the link to the library at the top. */
  brandLabel: 'Verbatim, the library',
  /** The first stop of a keyboard. */
  skip: 'Skip to the text',
  library: 'Library',
  about: 'About this site',
  viewsOfAnalysis: 'Views of this analysis',
  contents: 'Contents',
  // The views of an analysis, in the bar, and in titles.
  text: 'Text',
  agreements: 'Agreements',
  figures: 'Figures',
  voices: 'Voices',
  notLoaded:
    'Something could not be loaded. The page can be read, and <again>loaded again</again>.',
  couldNotBeShown: 'This page could not be shown',
  wentWrong:
    'Something in it went wrong. You can <again>load it again</again>, or go to <library>the library</library>.',

  /** Of words that a link cites. @param words those that it cites */
  wordsMissing: 'The words that this link leads to are not in the text.',
  wordsMissingInSection:
    'The words that this link leads to are not in the text. The section that it names is shown.',
  close: 'Close',

  // Addresses that may have been meant.
  theLibrary: 'The library',
  aboutNamed: 'About {site}',
  agreementsOf: 'Agreements: {title}',
  figuresOf: 'Figures: {title}',
  voicesOf: 'Voices: {title}',

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
    'The agreements that the text tells of, each with the words that say so: {labels}',
  /** @param figures each with its value */
  figuresDescription: 'The numbers of the text, each with the words that give it: {figures}',
  figureEntry: '{label}: {value}',
  derivedDescription: '{label}: {value}, derived',
  /** @param state a status, or how a figure is given, its first letter a capital */
  recordDescription: '{state}. “{quote}”',
  voicesDescription:
    'Who says what in the text, each with the words and how it gives them: {names}',
  noVoicesDescription: 'Who says what in the text. It quotes nobody.',

  // The offer to go on reading where the reader was.
  whereYouWere: 'Where you were',
  /** @param place the heading, and the first words */
  continueAt: 'Continue at {place}',
  doNotContinue: 'Do not continue',

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
  toSearch: 'search',
  toList: 'this list',
} as const;
