import compileModule from '@messageformat/core/compile-module.js';
import { basename, dirname, join, relative } from 'node:path';
import { parseAst, type Plugin } from 'vite';
import { directionIn, SOURCE_LANGUAGE, type Language } from '../messages/language.ts';
import { formatOf, wordingOf, type Wording } from '../messages/messages.ts';
import { isArea, MESSAGES, readWords } from './load-messages.ts';
import { importsOf, usesOf, type Edit } from './message-uses.ts';

/** What marks words as English, in code; and what it needs. */
const ENGLISH = '__element("span",{lang:"en",dir:"ltr"},';
const IMPORT_OF_MARK = 'import { createElement as __element } from "react";\n';

/**
 * Puts the words of the interface into what browsers run: in one language, compiled, and each message
 * beside the code that uses it, so that a chunk has those that it uses. One that
 * has no slots stands in place, as a string where it is called for. What the language lacks is said in
 * English, and marked as English where it stands by itself in the markup.
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
        if (id === `${MESSAGES}/language.ts`) return languageModule(language);
        const { area, key } = idOfMessage(id) ?? {};
        if (area === undefined) return undefined;
        return compileMessage(key!, (await findWording(area, language))(key!)!);
      },
    },
    async transform(code, id) {
      if (!/\.tsx?$/.test(id) || !code.includes('/messages/')) return undefined;
      const tree = this.parse(code);
      const edits: Edit[] = [];
      let marks = false;
      for (const { source, name, start, end } of importsOf(tree)) {
        const area = areaAt(join(dirname(id), source).replaceAll('\\', '/'));
        if (area === undefined) continue;
        const wordingOfKey = await findWording(area, language);
        const used = new Set<string>();
        for (const use of usesOf(tree, name)) {
          const wording = wordingOfKey(use.key);
          if (!wording) throw new Error(`${id}: there is no message ${name}.${use.key}`);
          const { text } = wording;
          if (!/[{}#]/.test(text)) {
            const constant = JSON.stringify(formatOf(wording.language).compile(text)());
            edits.push(
              use.isCallWithoutSlots
                ? { ...use, text: constant }
                : { start: use.start, end: use.nameEnd, text: `(()=>${constant})` },
            );
          } else {
            used.add(use.key);
            edits.push({ start: use.start, end: use.nameEnd, text: localName(name, use.key) });
          }
          // After what it stands around, as all edits are made from the end.
          if (wording.language !== language && use.mark) {
            edits.push(...use.mark(ENGLISH));
            marks = true;
          }
        }
        const imports = [...used].map(
          (key) =>
            `import ${localName(name, key)} from ${JSON.stringify(messageId(area, key, id))};`,
        );
        edits.push({ start, end, text: imports.join('') });
      }
      if (edits.length === 0) return undefined;
      if (marks) edits.push({ start: 0, end: 0, text: IMPORT_OF_MARK });
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
  `${MESSAGES}/${area}.ts?message=${key}&for=${relative(MESSAGES, user).replaceAll('\\', '/')}`;

function idOfMessage(id: string): { area: string; key: string } | undefined {
  const [path, query] = id.split('?message=');
  if (query === undefined || dirname(path!) !== MESSAGES) return undefined;
  return { area: basename(path!, '.ts'), key: query.slice(0, query.indexOf('&')) };
}

/** @returns the part of the interface that a module has the messages of, if it is such a module. */
function areaAt(path: string): string | undefined {
  const area = basename(path, '.ts');
  return dirname(path) === MESSAGES && isArea(area) ? area : undefined;
}

/** @returns what finds how messages of a part are worded, as they are in its files now. */
async function findWording(
  area: string,
  language: Language,
): Promise<(key: string) => Wording | undefined> {
  const source = (await readWords(area, SOURCE_LANGUAGE, true))!;
  const translation = await readWords(area, language, true);
  return (key) => wordingOf(key, source, translation, language);
}

/** What the module of the language says in a browser. */
const languageModule = (language: Language): string =>
  `export const language = () => ${JSON.stringify(language)};
export const direction = () => ${JSON.stringify(directionIn(language))};`;

/**
 * @returns a module whose default export is the message, a function of its slots
 * @throws where it is not written in ICU MessageFormat
 */
function compileMessage(key: string, { text, language }: Wording): string {
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
