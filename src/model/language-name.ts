/**
 * @returns what texts of a language are listed under: the language, and its script where it has several,
 * without a country ("en" for "en-GB", "zh-Hans")
 */
export function listedLanguage(lang: string): string {
  const { language: base, script } = new Intl.Locale(lang);
  return script ? `${base}-${script}` : base;
}

/** @returns the name of a language in itself: "Русский" for "ru". For the build alone. */
export function languageName(lang: string): string {
  const listed = listedLanguage(lang);
  // What a browser calls it may differ from what the build does: pages have the name, not its code.
  const names = new Intl.DisplayNames(listed, { type: 'language', languageDisplay: 'standard' });
  const name = names.of(listed) ?? lang;
  return name.charAt(0).toLocaleUpperCase(listed) + name.slice(1);
}
