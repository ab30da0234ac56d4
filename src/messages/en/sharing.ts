/** What shares and cites: the bar beside what was selected, and the citations. */
export default {
  // What is shared, as it stands in the sentences below.
  thisFigure: 'this figure',
  thisAgreement: 'this agreement',
  theseWords: 'these words',
  thisSection: 'this section',
  thisAnalysis: 'this analysis',
  thisParagraph: 'this paragraph',
  thisPassage: 'this passage',
  /** The name of the bar. @param name one of the above */
  shareOrCiteThis: 'Share or cite {name}',
  /** What was copied. @param name one of the above */
  linkTo: 'Link to {name}',
  textWithSource: 'Text with source',
  /** Announced. @param what one of the two above, or the name of a form of citation */
  copied: '{what} copied.',
  copyHere: 'Your browser does not allow copying. Copy it from here:',
  cannotShare: 'This browser cannot share.',
  notShared: 'Sharing failed.',
  byHand: 'Text to copy',

  // Buttons.
  shareOrCite: 'Share or cite',
  shareParagraph: 'Share or cite this paragraph',
  copyLink: 'Copy link',
  copyWithSource: 'Copy with source',
  share: 'Share',
  cite: 'Cite',
  copy: 'Copy',
  close: 'Close',

  /** For screen readers: how the signs of paragraphs are reached. */
  help: 'Up and down arrow keys move between paragraphs',
  citeFailed: 'The citations failed to load.',
  // The title of the citations. @param title that of a part of an analysis
  citePart: 'Cite {title}',
  citeAnalysis: 'Cite this analysis',
  // The forms of citation: headings.
  inWords: 'APA style',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON (Zotero, Mendeley)',

  // Below a sentence that is copied with its source: what the edition reads in it.
  /** @param provenance "from the text" */
  figureRead: '{label}: {value} ({provenance}).',
  /** @param meaning what the status means, a sentence */
  agreementRead: '{label}: {status}. {meaning}',
  /** Behind these. @param words of the sentence that could turn it round: “if”, “could” */
  alsoSays: 'The sentence also says {words}.',
  reckoned: 'Calculated by the editors from words of the text.',
} as const;
