import { globSync } from 'node:fs';
import { relative, sep } from 'node:path';

/** Where styles with class names of their own stand. */
const STYLES = 'src/**/*.module.css';
/** What has a name of its own in such a file. */
const NAMED = /(?:\.|@keyframes\s+)([A-Za-z_][\w-]*)/g;

/**
 * @returns what gives each class of the site a name of two to four characters: a page has some fifty,
 * and they stand in its styles, its markup and its scripts. The names depend on nothing but the files,
 * so that pages made beforehand and in the browser have the same ones.
 */
export function shortClassNames(): (name: string, file: string, css: string) => string {
  // From the last: those of the text, on every page that readers share, get the shortest.
  const files = globSync(STYLES).map(normal).sort().reverse();
  return (name, file, css) => {
    const index = files.indexOf(normal(relative('.', file.replace(/\?.*$/, ''))));
    const names = [...new Set([...css.matchAll(NAMED)].map(([, found]) => found))];
    const place = names.indexOf(name);
    if (index < 0 || place < 0) throw new Error(`${file}: no place for the class ${name}`);
    // The letters of the file, then the digits of the class; no word that a filter of advertisements knows.
    return `_${letters(index)}${place.toString(36)}`;
  };
}

const normal = (path: string): string => path.replaceAll(sep, '/');

/** @returns a number in capital letters: A to Z, AA, AB … */
function letters(number: number): string {
  const last = String.fromCharCode(65 + (number % 26));
  return number < 26 ? last : letters(Math.floor(number / 26) - 1) + last;
}
