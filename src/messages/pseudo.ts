import { parse, type Token } from '@messageformat/parser';
import type { Words } from './message.ts';

/** Letters that look like those of English, and are none of them. */
const LOOKS_LIKE: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter, index) => [
    letter,
    Array.from('áƀçďéƒğĥíĵķĺɱñóƥɋŕšťúṽŵẋýžÁƁÇĎÉƑĞĤÍĴĶĹṀÑÓƤɊŔŠŤÚṼŴẊÝŽ')[index]!,
  ]),
);

/**
 * Disguises the words of the interface, so that a test finds what is not among them: every letter is
 * replaced by one like it. Slots, their cases and tags stay as they are.
 */
export function disguised(words: Words): Words {
  return Object.fromEntries(
    Object.entries(words).map(([key, text]) => [key, written(parse(text))]),
  );
}

const written = (tokens: readonly Token[]): string => tokens.map(writeToken).join('');

function writeToken(token: Token): string {
  switch (token.type) {
    case 'content':
      return disguise(token.value);
    case 'octothorpe':
      return '#';
    case 'argument':
      return `{${token.arg}}`;
    case 'function':
      return `{${token.arg}, ${token.key}}`;
    default: {
      const cases = token.cases.map(({ key, tokens }) => `${key} {${written(tokens)}}`);
      return `{${token.arg}, ${token.type}, ${cases.join(' ')}}`;
    }
  }
}

/** Tags are no words. */
const disguise = (text: string): string =>
  text
    .split(/(<\/?\w+>)/)
    .map((part, index) =>
      index % 2 ? part : part.replaceAll(/[a-z]/gi, (letter) => LOOKS_LIKE[letter]!),
    )
    .join('');
