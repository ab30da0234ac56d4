/** What is copied or cited from a page: words with their source, and citations. */
export default {
  // What a part of an analysis is, in the brackets of a citation: "[Figure, from the text]".
  section: 'Section',
  /** @param provenance "from the text", "calculated", "from the text (a range)" */
  figure: 'Figure, {provenance}',
  /** @param status "signed" */
  agreement: 'Agreement, {status}',
  /** The translator, in the manner of the APA: stands after the title. */
  translatorInApa: '({translator}, Trans.)',
  /** No date: in the manner of the APA, and as the year of BibTeX. */
  noDate: 'n.d.',
  /** A day without its year. */
  monthDay: '{month} {day}',
  /** Of a part: what it is in. @param whole the title of the analysis with what it is */
  inWhole: 'In {whole}',
  /** @param day month and day @param year the year */
  retrieved: 'Retrieved {day}, {year}, from {url}',
  /** The note of a part in BibTeX. @param kind "opinion analysis" */
  partOf: 'Part of: {kind}',

  // Below words that are copied with their source, each a sentence or part of one.
  translatedBy: 'translated by {translator}',
  translatorNotStated: 'translator not stated',
  /** The whole: words in quotation marks, whose they are, and where they are from, a line each. */
  withSource: '“{words}”\n{whose}\n{title}. {kind}, {translated}. {site}.\n{url}',
  /** Of a text that is no translation. */
  originalWithSource: '“{words}”\n{whose}\n{title}. {kind}. {site}.\n{url}',

  // Whose words they are. `speaker` is a name, or `unnamed`, or `author`; `through` is empty, or `through`.
  quotes: 'The text quotes {speaker}{through}.',
  ascribes: 'The text puts it in quotation marks and attributes it to {speaker}{through}.',
  reports: 'The text reports {speaker} in its own words{through}.',
  /** The paper or agency through which the text has it. */
  through: ', via {via}',
  /** @param words the text's words for somebody whom it does not name */
  unnamed: '“{words}” (not named)',
  author: 'the author',
  ofAuthor: 'The author’s own words ({author})',
  ofUnknownAuthor: 'The author’s own words (name not stated)',
  /** @param own one of the two above */
  own: '{own}.',
  /** @param others "Medvedev (quoted), Reuters (ascribed)" */
  ownWithOthers: '{own}, including words of {others}.',
  /** @param manner how the text gives it: "quoted" */
  other: '{speaker} ({manner})',
  inMarks: 'in quotation marks',
} as const;
