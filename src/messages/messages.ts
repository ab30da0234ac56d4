import MessageFormat from '@messageformat/core';
import { language, SOURCE_LANGUAGE, translationOf, type Language } from './language.ts';
import type { Messages, Words } from './message.ts';
import { disguised } from './pseudo.ts';

/** The words of a part of the interface that are there in every case. */
export interface Source<W extends Words> {
  readonly [SOURCE_LANGUAGE]: W;
}

/** A message as it is said: its words, and the language that they are in. */
export interface Wording {
  text: string;
  language: Language;
}

/**
 * @param source the words in English
 * @param translation the words in the language of the interface
 * @returns how a message is worded in a language: in English where it has none; none where English has none
 */
export function wordingOf(
  key: string,
  source: Words,
  translation: Words | undefined,
  language: Language,
): Wording | undefined {
  const english = source[key];
  if (english === undefined) return undefined;
  if (language === 'en-XA') return { text: disguised({ [key]: english })[key]!, language };
  const text = translation?.[key];
  return text === undefined
    ? { text: english, language: SOURCE_LANGUAGE }
    : { text, language: language };
}

/** @returns what compiles messages of a language; what is disguised counts as English does. */
export function formatOf(language: Language): MessageFormat {
  const known = formats.get(language);
  if (known) return known;
  const made = new MessageFormat(language.replace(/-.*/, ''));
  formats.set(language, made);
  return made;
}
const formats = new Map<Language, MessageFormat>();

/**
 * Makes the messages of a part of the interface from its words. This is how Node has them; for
 * browsers the build has compiled them (`bundle-messages.ts`).
 * @param source the words in ICU MessageFormat; those of other languages come with the language
 */
export function messages<const W extends Words>({ en }: Source<W>): Messages<W> {
  const compiled = new Map<string, (slots?: Record<string, unknown>) => string>();
  const find = (key: string) => {
    const id = `${language()} ${key}`;
    const known = compiled.get(id);
    if (known) return known;
    const { text, language: spoken } = wordingOf(key, en, translationOf(en), language())!;
    const made = formatOf(spoken).compile(text);
    compiled.set(id, made);
    return made;
  };
  // Which slots each has is read from its words by the types alone.
  return Object.fromEntries(
    Object.keys(en).map((key) => [key, (slots?: Record<string, unknown>) => find(key)(slots)]),
  ) as unknown as Messages<W>;
}
