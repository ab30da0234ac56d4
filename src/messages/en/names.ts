/** Who is who: the page of the names of an analysis. */
export default {
  names: 'Names',
  lead: 'Who speaks in the text, who is named with what it reports, and the names that its editors have listed. The text may mention others.',
  none: 'The editors have listed no names in this text.',
  /** Leads from the empty view to the text. */
  readTheText: 'Read the text',
  /** Before other words that the text uses for the name. */
  alsoCalled: 'Also',
  // Headings of lists below a name.
  /** Of what they have signed or agreed to. */
  signs: 'Signed or party to',
  /** Of what the text does not say that anybody agreed to: plans, practices, threats. */
  namedWith: 'Named with',
  says: 'Says',
  /** Opens the sentences that name them. */
  mentions: '{count, plural, one {Mentioned in # sentence} other {Mentioned in # sentences}}',
  /** Opens the other analyses of the site that have the name. */
  inOthers: '{count, plural, one {In # other analysis} other {In # other analyses}}',
  /** Below the newest of them: leads to a search for the name. */
  searchAll: 'Search all {count}',
  /** In other views: leads to the page. */
  whoIsWho: 'Who is who in the text',
} as const;
