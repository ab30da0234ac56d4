import { language } from '../messages/language.ts';

/** @returns the name of a language in that of the interface: "Russian" for "ru". For the build alone. */
export function languageName(lang: string): string {
  // What a browser calls it may differ from what the build does: pages have the name, not its code.
  const names = new Intl.DisplayNames(language(), {
    type: 'language',
    languageDisplay: 'standard',
  });
  return names.of(lang) ?? lang;
}
