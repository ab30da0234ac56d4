/** The search: its field, what it finds, and what is said of that. */
export default {
  search: 'Search',
  close: 'Close',
  thisAnalysis: 'This analysis',
  wholeLibrary: 'The whole library',
  /** The name of the field, for screen readers, and what stands in it while it is empty. */
  searchFor: 'Search for',
  placeholder: 'Words, names, numbers',
  searchIn: 'Search in',
  withoutScripts:
    'Search needs JavaScript, which is off. Each analysis is one page, so your browser’s own search can look through it; <link>the library</link> lists them all.',
  // Buttons below results.
  more: '{count} more',
  all: 'All {count}',
  bestPlaces: 'The {count} best matches',
  allPlaces: 'All {count} matches',
  /** Of an analysis that was found. */
  cannotBeLoaded: 'These words occur here, but the text could not be loaded to show where.',

  // Kinds of what is found: headings of lists, and before a result that stands among others.
  inText: 'In the text',
  text: 'Text',
  agreements: 'Agreements',
  agreement: 'Agreement',
  figures: 'Figures',
  figure: 'Figure',
  voices: 'Voices',
  voice: 'Voice',
  dates: 'Dates',
  date: 'Date',
  names: 'Names',
  name: 'Name',
  notes: 'Editor’s notes',
  note: 'Editor’s note',

  // How much was found in an analysis; announced. The first letter becomes a capital.
  passages: '{count} {count, plural, one {passage} other {passages}}',
  records: '{count} {count, plural, one {record} other {records}}',
  both: '{passages} and {records}',
  found: '{counts}.',
  foundSome: 'Nothing has all of these words. {counts} with some of them.',
  nothingInAnalysis: 'Nothing found in this analysis.',
  searching: 'Searching …',
  searchLibrary: 'Search the whole library',

  // How much was found in the library; announced.
  nothingInLibrary: 'Nothing found in the library.',
  analyses: '{count} {count, plural, one {analysis} other {analyses}}',
  foundIn: 'Found in {analyses}.',
  foundSomeIn: 'No analysis has all of these words. Found some of them in {analyses}.',
  unreachable: 'The library cannot be reached.',
  /** Before a list of the languages of the analyses, to search in one of them; and its first entry. */
  searchedLanguage: 'Language',
  allLanguages: 'All languages',
  noneSaved: 'No analyses are saved on this device.',
  onlySaved:
    '{count, plural, one {Only the analysis that is saved on this device was searched.} other {Only the {count} analyses that are saved on this device were searched.}}',
  /** A button: how many analyses have not been looked into. */
  lookIntoMore: 'Search more of the {count} other analyses',
  /** Leads to the page of this search. */
  asPage: '<link>Open this search as a page</link> to share or bookmark it.',

  // Below the field: how to search.
  hintNothing: 'Check the spelling, or try fewer words.',
  hint: 'Accents and capitals do not matter, and the start of a word is enough.',
  /** Keys, each set as a key. */
  keys: '<key>↓</key> <key>↑</key> move through the results, <key>Enter</key> opens one.',
  keysInDialog:
    '<key>↓</key> <key>↑</key> move through the results, <key>Enter</key> opens one, <key>Esc</key> closes the search.',
} as const;
