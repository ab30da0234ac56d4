/** Files beside the pages: feeds, previews, redirects, what browsers install, and licences. */
export default {
  correction: 'Correction',
  /** An entry of the feed. @param title that of the analysis */
  correctionOf: 'Correction: {title}',
  // A page that leads to where an analysis is now.
  moved: 'Moved: {title}',
  movedTo: 'This page has moved: {link}',
  // What can be opened from the icon of the site that is installed, and the way to a page.
  text: 'Text',
  agreements: 'Agreements',
  figures: 'Figures',
  voices: 'Voices',

  // Pictures that stand for pages elsewhere.
  /** Stands before the translator, on a line after "Opinion analysis, translated". */
  by: 'by',
  unit: 'Unit',
  period: 'Period',
  comparedWith: 'Compared with',
  notStated: 'not stated',
  derivedFrom: 'calculated from',
  quotedIn: 'as quoted in',
  /** Between a value and its whole, each on a line. */
  of: 'of',
  // The same in words, for those who do not see the picture.
  figure: '{label}: {value}',
  figureOf: '{label}: {value} of {whole}',
  field: '{name}: {value}',
  /** @param provenance "From the text" @param from one of the two above */
  source: '{provenance}, {from} “{title}”',

  licences: 'This site’s scripts contain the packages below, under these licences.',
} as const;
