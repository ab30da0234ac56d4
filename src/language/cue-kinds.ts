/** In what way a cue turns a statement round, or takes its certainty. */
export const CUE_KINDS = [
  'negation',
  'negative-subject',
  'denial',
  'doubt',
  'falsehood',
  'report',
  'condition',
  'intention',
  'question',
  'past-conditional',
] as const;
export type CueKind = (typeof CUE_KINDS)[number];

/**
 * Where a cue stands to the words that it concerns: before them as the verb of their clause, however far
 * ("tritt erst im Mai in Kraft"), somewhere before them in their clause, somewhere
 * behind them in it ("unterzeichnete das Abkommen nicht"), right before or right behind them, at the
 * head of their clause or, a comma behind them, of the sentence, before a verb of the present tense ("when it is signed"), anywhere in the
 * sentence, or anywhere in it whatever commas part them from the words ("the alleged draft").
 */
export const CUE_PLACES = [
  'clause',
  'before',
  'after',
  'adjacent',
  'behind',
  'opening',
  'first',
  'before_present',
  'anywhere',
  'throughout',
] as const;
export type CuePlace = (typeof CUE_PLACES)[number];
