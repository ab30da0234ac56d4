/** @returns the name of a language in itself: "Русский" for "ru". For the build alone. */
export function languageName(lang: string): string {
  // What a browser calls it may differ from what the build does: pages have the name, not its code.
  const names = new Intl.DisplayNames(lang, { type: 'language', languageDisplay: 'standard' });
  const name = names.of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}
