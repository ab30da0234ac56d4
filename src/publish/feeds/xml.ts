import { escapeMarkup } from '../escape-markup.ts';

/** Characters that XML 1.0 has no way to write (section 2.2). */
// eslint-disable-next-line no-control-regex -- those are control characters
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * @param content text, which is escaped, or the children as XML; without it the element is empty
 * @returns an element as XML
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: string | readonly string[] = [],
): string {
  const text = (value: string) => escapeMarkup(value.replace(UNWRITABLE, ''));
  const start = `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${text(value)}"`)
    .join('')}`;
  const inner = typeof content === 'string' ? text(content) : content.join('');
  return inner === '' ? `${start}/>` : `${start}>${inner}</${name}>`;
}

/** @returns a document with this root. */
export const xmlDocument = (root: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
