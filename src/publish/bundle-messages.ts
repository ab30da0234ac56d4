import compileModule from '@messageformat/core/compile-module.js';
import { statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseAst, type Plugin } from 'vite';
import { SOURCE_LANGUAGE, type Language } from '../messages/language.ts';
import type { Words } from '../messages/message.ts';
import { formatOf, wordsIn } from '../messages/messages.ts';
import { importsOf, usesOf } from './message-uses.ts';

/** Where the messages are. */
const FOLDER = join(import.meta.dirname, '../messages').replaceAll('\\', '/');

/**
 * Puts the words of the interface into what browsers run: in one language, compiled, and each message
 * beside the code that uses it, so that a chunk has those that it uses. One that
 * has no slots stands in place, as a string where it is called for.
 * @param language that of the site's interface
 */
export function bundleMessages(language: Language): Plugin {
  return {
    name: 'verbatim-messages',
    // When the types are gone, and before modules are put together.
    enforce: 'post',
    resolveId: (id) => (idOfMessage(id) ? id : undefined),
    load: {
      order: 'pre',
      async handler(id) {
        if (id === `${FOLDER}/language.ts`) return languageModule(language);
        const { area, key } = idOfMessage(id) ?? {};
        if (area === undefined) return undefined;
        return compileMessage(key!, (await readWords(area, language))[key!]!, language);
      },
    },
    async transform(code, id) {
      if (!/\.tsx?$/.test(id) || !code.includes('/messages/')) return undefined;
      const tree = this.parse(code);
      const edits: { start: number; end: number; text: string }[] = [];
      for (const { source, name, start, end } of importsOf(tree)) {
        const area = areaAt(join(dirname(id), source).replaceAll('\\', '/'));
        if (area === undefined) continue;
        const words = await readWords(area, language);
        const used = new Set<string>();
        for (const use of usesOf(tree, name)) {
          const text = words[use.key];
          if (text === undefined) throw new Error(`${id}: there is no message ${name}.${use.key}`);
          if (!/[{}#]/.test(text)) {
            const constant = JSON.stringify(formatOf(language).compile(text)());
            edits.push(
              use.isCallWithoutSlots
                ? { ...use, text: constant }
                : { start: use.start, end: use.nameEnd, text: `(()=>${constant})` },
            );
          } else {
            used.add(use.key);
            edits.push({ start: use.start, end: use.nameEnd, text: localName(name, use.key) });
          }
        }
        const imports = [...used].map(
          (key) =>
            `import ${localName(name, key)} from ${JSON.stringify(messageId(area, key, id))};`,
        );
        edits.push({ start, end, text: imports.join('') });
      }
      if (edits.length === 0) return undefined;
      let result = code;
      for (const { start, end, text } of edits.sort((a, b) => b.start - a.start))
        result = result.slice(0, start) + text + result.slice(end);
      return { code: result, map: null };
    },
  };
}

const localName = (name: string, key: string) => `__${name}_${key}`;

/** @returns the id of the module that has one message, for one module that uses it. */
const messageId = (area: string, key: string, user: string): string =>
  `${FOLDER}/${area}.ts?message=${key}&for=${relative(FOLDER, user).replaceAll('\\', '/')}`;

function idOfMessage(id: string): { area: string; key: string } | undefined {
  const [path, query] = id.split('?message=');
  if (query === undefined || dirname(path!) !== FOLDER) return undefined;
  return { area: basename(path!, '.ts'), key: query.slice(0, query.indexOf('&')) };
}

const SILENT = { throwIfNoEntry: false } as const;
const wordsFile = (language: string, area: string) => join(FOLDER, language, `${area}.ts`);

/** @returns the part of the interface that a module has the messages of, if it is such a module. */
function areaAt(path: string): string | undefined {
  const area = basename(path, '.ts');
  const hasWords = statSync(wordsFile(SOURCE_LANGUAGE, area), SILENT) !== undefined;
  return dirname(path) === FOLDER && hasWords ? area : undefined;
}

/** @returns the words of a part of the interface, as they are in its files now. */
async function readWords(area: string, language: Language): Promise<Words> {
  const read = async (one: string) => {
    const file = wordsFile(one, area);
    const found = statSync(file, SILENT);
    if (!found) return {};
    // Another address whenever it has changed: a module is loaded once.
    const url = `${pathToFileURL(file).href}?${found.mtimeMs}`;
    return ((await import(url)) as { default: Words }).default;
  };
  const translations = {
    [SOURCE_LANGUAGE]: await read(SOURCE_LANGUAGE),
    [language]: await read(language),
  };
  return wordsIn(translations, language);
}

/** What the module of the language says in a browser. */
const languageModule = (language: Language): string =>
  `export const language = () => ${JSON.stringify(language)};`;

/**
 * @returns a module whose default export is the message, a function of its slots
 * @throws where it is not written in ICU MessageFormat
 */
function compileMessage(key: string, text: string, language: Language): string {
  let code: string;
  try {
    code = compileModule(formatOf(language), { message: text });
  } catch (error) {
    throw new Error(`the message "${key}": ${(error as Error).message}`, { cause: error });
  }
  const made = parseAst(code).body.find(({ type }) => type === 'ExportDefaultDeclaration');
  if (made?.type !== 'ExportDefaultDeclaration' || made.declaration.type !== 'ObjectExpression')
    throw new Error(`the message "${key}" was not compiled`);
  const [property] = made.declaration.properties;
  if (property?.type !== 'Property') throw new Error(`the message "${key}" was not compiled`);
  const { start, end } = property.value;
  return `${code.slice(0, made.start)}export default ${code.slice(start, end)};`;
}
