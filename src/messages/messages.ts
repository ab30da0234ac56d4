import MessageFormat from '@messageformat/core';
import { language, SOURCE_LANGUAGE, type Language } from './language.ts';
import type { Messages, Words } from './message.ts';
import { disguised } from './pseudo.ts';

/** The words of a part of the interface, in the languages that there are. */
export type Translations<W extends Words> = { readonly [SOURCE_LANGUAGE]: W } & {
  readonly [Other in Language]?: { readonly [Key in keyof W]?: string };
};

/** @returns the words in a language, and in English where it has none. */
export function wordsIn(translations: Translations<Words>, language: Language): Words {
  const source = translations[SOURCE_LANGUAGE];
  if (language === 'en-XA') return disguised(source);
  return { ...source, ...translations[language] };
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
 * browsers the build has compiled them (`compile.ts`).
 * @param translations the words in ICU MessageFormat, by language
 */
export function messages<const W extends Words>(translations: Translations<W>): Messages<W> {
  const compiled = new Map<string, (slots?: Record<string, unknown>) => string>();
  const find = (key: string) => {
    const id = `${language()} ${key}`;
    const known = compiled.get(id);
    if (known) return known;
    const made = formatOf(language()).compile(wordsIn(translations, language())[key]!);
    compiled.set(id, made);
    return made;
  };
  // Which slots each has is read from its words by the types alone.
  return Object.fromEntries(
    Object.keys(translations[SOURCE_LANGUAGE]).map((key) => [
      key,
      (slots?: Record<string, unknown>) => find(key)(slots),
    ]),
  ) as unknown as Messages<W>;
}
