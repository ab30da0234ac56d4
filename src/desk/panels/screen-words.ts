import { desk as m } from '../../messages/desk.ts';
import { fieldName } from '../field-names.ts';

const RENAMED = 'within|of|base|despite|perhaps-in|unsaid';

/**
 * Takes a message of the check, which speaks of the file; gives it with what the screen calls the fields,
 * and without the marks of the file's syntax.
 */
export function inScreenWords(message: string): string {
  return (
    message
      .replace(/\bdated-by: published\b/g, `“${m.datedByPublication()}”`)
      .replace(/\{ ?words: ([^{}]*?), is: ([^{}]*?) ?\}/g, (_, words: string, is: string) =>
        m.wordsReadAs({ words: unquoted(words), is: unquoted(is) }),
      )
      .replace(/\{ ?unnamed: ([^{}]*?) ?\}/g, (_, words: string) =>
        m.wordsUnnamed({ words: unquoted(words) }),
      )
      // A field in quotation marks, or as a key before what is to be put there.
      .replace(new RegExp(`"(${RENAMED})"`, 'g'), (_, name: string) => `“${fieldName(name)}”`)
      .replace(
        new RegExp(`(^|[\\s"(])(${RENAMED}): (?=\\S)`, 'g'),
        (_, before: string, name: string) => `${before}“${fieldName(name)}”: `,
      )
      .replace(/(”: )\[([^[\]]*)\]/g, '$1$2')
      .replace(/"?\bnot-stated\b"?/g, `“${m.notStated()}”`)
  );
}

const unquoted = (words: string): string => words.trim().replace(/^"(.*)"$/, '$1');
