import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  LANGUAGES,
  partOf,
  setLanguage,
  SOURCE_LANGUAGE,
  type Language,
} from '../messages/language.ts';
import type { Words } from '../messages/message.ts';

/** Where the messages are. */
export const MESSAGES = join(import.meta.dirname, '../messages').replaceAll('\\', '/');

const SILENT = { throwIfNoEntry: false } as const;
const wordsFile = (language: string, area: string) => join(MESSAGES, language, `${area}.ts`);

/** @returns whether a part of the interface is called so. */
export const isArea = (area: string): boolean =>
  statSync(wordsFile(SOURCE_LANGUAGE, area), SILENT) !== undefined;

/** @returns the names of all parts of the interface. */
export const areasOfMessages = (): string[] =>
  readdirSync(join(MESSAGES, SOURCE_LANGUAGE)).map((name) => basename(name, '.ts'));

/**
 * @param isFresh whether a file that has changed since it was read is read again
 * @returns the words of a part of the interface in a language; none where it has no file for it
 */
export async function readWords(
  area: string,
  language: string,
  isFresh = false,
): Promise<Words | undefined> {
  const file = wordsFile(language, area);
  const found = statSync(file, SILENT);
  if (!found) return undefined;
  const url = pathToFileURL(file).href;
  // Another address whenever it has changed: a module is loaded once.
  return ((await import(isFresh ? `${url}?${found.mtimeMs}` : url)) as { default: Words }).default;
}

/** Makes what runs in Node speak a language. */
export async function speak(language: Language): Promise<void> {
  const words = new Map<string, Words>();
  if (language !== SOURCE_LANGUAGE)
    for (const area of areasOfMessages()) {
      const translation = await readWords(area, language);
      if (translation) words.set(partOf((await readWords(area, SOURCE_LANGUAGE))!), translation);
    }
  setLanguage(language, words);
}

/** Parts that stay in English, as the problems and the editors' page do. */
const OF_EDITORS: readonly string[] = ['desk'];

/** @returns by language which messages it lacks ("app.skip"): they are said in English. */
export async function missingMessages(): Promise<Map<Language, string[]>> {
  const missing = new Map<Language, string[]>();
  for (const language of LANGUAGES) {
    if (language === SOURCE_LANGUAGE || language === 'en-XA') continue;
    const keys: string[] = [];
    for (const area of areasOfMessages().filter((name) => !OF_EDITORS.includes(name))) {
      const translation = (await readWords(area, language)) ?? {};
      for (const key of Object.keys((await readWords(area, SOURCE_LANGUAGE))!))
        if (!(key in translation)) keys.push(`${area}.${key}`);
    }
    if (keys.length > 0) missing.set(language, keys);
  }
  return missing;
}
