import type { ReactNode } from 'react';
import type { Message } from '../../messages/message.ts';
import { english } from './interface-language.ts';
import { rich, type Fill } from './rich.tsx';

/**
 * @returns a message that stands among words of the text, its slots filled with some of them: what is
 * the interface's is marked as being in its language
 */
export const richAmongText = <Text extends string>(
  message: Message<Text>,
  fill: Fill<Text>,
  /** Of a message that is in another language than the interface. */
  mark: (own: string) => ReactNode = (own) => <span {...english}>{own}</span>,
): ReactNode => rich(message, fill, (words) => markOwn(words, mark));

function markOwn(words: string, mark: (own: string) => ReactNode): ReactNode {
  const own = words.trim();
  if (own === '') return words;
  const [before, after] = words.split(own);
  return (
    <>
      {before}
      {mark(own)}
      {after}
    </>
  );
}
