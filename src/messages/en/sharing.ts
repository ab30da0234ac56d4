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
  linkTo: 'The link to {name}',
  textWithSource: 'The text, with its source,',
  /** Announced. @param what one of the two above, or the name of a form of citation */
  copied: '{what} is copied.',
  copyHere: 'The browser does not let it be copied. Copy it from here:',
  cannotShare: 'This browser cannot share.',
  notShared: 'It could not be shared.',
  byHand: 'To be copied by hand',

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
  help: 'With the arrow keys down and up, from paragraph to paragraph',
  citeFailed: 'What cites it could not be loaded.',
  // The title of the citations. @param title that of a part of an analysis
  citePart: 'Cite {title}',
  citeAnalysis: 'Cite this analysis',
  // The forms of citation: headings.
  inWords: 'In words, in the manner of the APA',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON, as reference managers read it',

  // Below a sentence that is copied with its source: what the edition reads in it.
  /** @param provenance "quoted" */
  figureRead: '{label}: {value} ({provenance}).',
  /** @param meaning what the status means, a sentence */
  agreementRead: '{label}: {status}. {meaning}',
  /** Behind these. @param words of the sentence that could turn it round: “if”, “could” */
  alsoSays: 'The sentence also says {words}.',
  reckoned: 'Reckoned by the edition from words of the text.',
} as const;
