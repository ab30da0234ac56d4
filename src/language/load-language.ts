import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import type { ZodError } from 'zod';
import { buildLanguage } from './build-language.ts';
import { languageFile, type LanguageFile } from './language-file.ts';
import type { Language } from './language.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'languages');
const loaded = new Map<string, Language>();

/**
 * Takes a BCP 47 tag; gives its language, from its file, else from the file of a shorter tag (es-MX:
 * es), else from CLDR alone. Throws an Error for a tag that is not well formed, and for a file that
 * does not fit (naming the file and the key).
 */
export function loadLanguage(tag: string): Language {
  const own = canonicalTag(tag);
  const known = loaded.get(own);
  if (known) return known;
  const found = fileFor(own);
  const language = buildLanguage(own, found, readLanguageFile('_shared') ?? {});
  loaded.set(own, language);
  return language;
}

const canonical = new Map<string, string>();

function canonicalTag(tag: string): string {
  try {
    const known = canonical.get(tag) ?? new Intl.Locale(tag).toString();
    canonical.set(tag, known);
    return known;
  } catch {
    throw new Error(`"${tag}" is not a language tag (BCP 47), such as en or es-MX`);
  }
}

function fileFor(tag: string): { tag: string; data: LanguageFile } | undefined {
  const subtags = new Intl.Locale(tag).baseName.split('-');
  for (let length = subtags.length; length > 0; length -= 1) {
    const candidate = subtags.slice(0, length).join('-');
    const data = readLanguageFile(candidate);
    if (data) return { tag: candidate, data };
  }
  return undefined;
}

function readLanguageFile(name: string): LanguageFile | undefined {
  let source: string;
  try {
    source = readFileSync(join(folder, `${name}.yaml`), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  return parseLanguageFile(source, `languages/${name}.yaml`);
}

/**
 * Takes the text of a language file and its name; gives its content. Throws an Error that names the
 * file, and the line or key, when it is not YAML or holds what a language file cannot.
 */
export function parseLanguageFile(source: string, file: string): LanguageFile {
  const document = parseDocument(source);
  const broken = document.errors[0];
  if (broken) throw new Error(`${file}: ${broken.message}`);
  const checked = languageFile.safeParse(document.toJS() ?? {});
  if (!checked.success) throw new Error(`${file}: ${explain(checked.error)}`);
  return checked.data;
}

function explain(error: ZodError): string {
  return error.issues
    .map((issue) => {
      // Of a key that does not fit, zod tells the reason one level down.
      const reason = issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined;
      return `${issue.path.join('.') || '(top)'}: ${reason ?? issue.message}`;
    })
    .join('; ');
}
