import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { interfaceLanguageOf, type Language } from '../messages/language.ts';

/**
 * @param content the folder of the content
 * @returns the language of the site's interface, by the `lang` of its site.yaml; what is wrong with
 * that file is reported when it is compiled
 */
export function siteLanguage(content: string): Language {
  const file = join(content, 'site.yaml');
  const lang: unknown = existsSync(file)
    ? parseDocument(readFileSync(file, 'utf8')).get('lang')
    : undefined;
  return interfaceLanguageOf(String(lang));
}
