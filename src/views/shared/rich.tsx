import { createElement, Fragment, type ReactNode } from 'react';
import type { Message, SlotOf, TagOf } from '../../messages/message.ts';

/** What fills a message: words or elements its slots, and what is made of the words in its tags. */
export type Fill<Text extends string> = Readonly<
  Record<SlotOf<Text>, ReactNode> & Record<TagOf<Text>, (words: ReactNode) => ReactNode>
>;

/** Stands on both sides of the name of a slot that an element is to fill; no message has it. */
const MARK = '\uE000';
/** By which a message falls into its own words, and by turns the name of a slot, that of a tag and its words. */
const PARTS = new RegExp(`${MARK}(\\w+)${MARK}|<(\\w+)>(.*?)</\\2>`);

/**
 * @param own what is made of the words of the message itself
 * @returns a message whose slots hold elements, or parts of which stand in elements of their own
 */
export function rich<Text extends string>(
  message: Message<Text>,
  fill: Fill<Text>,
  own: (words: string) => ReactNode = (words) => words,
): ReactNode {
  const filling = fill as Record<string, unknown>;
  const slots: Record<string, unknown> = {};
  for (const name in filling)
    slots[name] = typeof filling[name] === 'object' ? MARK + name + MARK : filling[name];
  const build = (text: string): ReactNode => {
    const parts = text.split(PARTS);
    const children: ReactNode[] = [];
    for (let at = 0; at < parts.length; at += 4) {
      const [words, slot, tag, tagged] = parts.slice(at) as [string, string?, string?, string?];
      children.push(
        own(words),
        tag
          ? (filling[tag] as (words: ReactNode) => ReactNode)(build(tagged!))
          : (filling[slot!] as ReactNode),
      );
    }
    // As children in their places they need no keys.
    return createElement(Fragment, null, ...children);
  };
  // A message with tags cannot be called elsewhere: its words are no text before they are built.
  return build((message as unknown as (slots: object) => string)(slots));
}
