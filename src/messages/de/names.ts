import type en from '../en/names.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/names.ts`. */
export default {
  names: 'Namen',
  lead: 'Wer im Text zu Wort kommt, wer bei dem genannt wird, wovon er berichtet, und welche Namen die Redaktion aufgeführt hat. Der Text kann weitere nennen.',
  none: 'Die Redaktion hat zu diesem Text keine Namen aufgeführt.',
  readTheText: 'Text lesen',
  alsoCalled: 'Auch',
  signs: 'Unterzeichnet oder beteiligt',
  namedWith: 'Genannt bei',
  says: 'Äußerungen',
  mentions: '{count, plural, one {In # Satz erwähnt} other {In # Sätzen erwähnt}}',
  inOthers: '{count, plural, one {In # weiteren Analyse} other {In # weiteren Analysen}}',
  searchAll: 'Alle {count} durchsuchen',
  whoIsWho: 'Wer ist wer im Text',
} as const satisfies Translation<typeof en>;
