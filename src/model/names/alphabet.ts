/** Words that stand before a name and are none of it, by language: an index goes by the word after them. */
const ARTICLES: Record<string, RegExp> = {
  ar: /^ال(?=\p{L}{3})/u,
  de: /^(?:der|die|das|den|dem|des|ein|eine|einer|eines)\s+/iu,
  en: /^(?:the|an?)\s+/iu,
  es: /^(?:el|la|los|las|una?)\s+/iu,
  fr: /^(?:(?:les?|la|une?|des)\s+|l[’'])/iu,
  it: /^(?:(?:il|lo|la|i|gli|le|uno?|una)\s+|(?:l|un)[’'])/iu,
  pt: /^(?:os?|as?|uma?)\s+/iu,
};

/**
 * @returns the words that an index orders a name by: without the article before it ("the heads of state",
 * "The mayor"), unless that is a part of the name ("The Hague", "La Paz")
 */
export function indexedBy(name: string, lang: string): string {
  const [language = ''] = lang.split('-');
  const article = ARTICLES[language]?.exec(name)?.[0];
  if (article === undefined) return name;
  const rest = name.slice(article.length);
  // German writes every noun with a capital, and Arabic has none.
  const isOfTheName = language !== 'de' && /^\p{Lu}/u.test(article) && !/^\p{Ll}/u.test(rest);
  return isOfTheName || rest === '' ? name : rest;
}

/** @returns what orders names by the alphabet of a language, as an index does. */
export function byAlphabet(lang: string): (a: string, b: string) => number {
  const { compare } = new Intl.Collator(lang);
  return (a, b) => compare(indexedBy(a, lang), indexedBy(b, lang)) || compare(a, b);
}
