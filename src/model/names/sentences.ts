import type { Span } from '../record.ts';

/**
 * Signs that may end a sentence, with what closes behind them: where scripts set spaces, white space
 * follows.
 */
const ENDS = /[.!?…؟।॥۔]+["'”’»›)\]]*(?=\s)|[。！？]+["'”’」』）》]*/gu;
/** What stands before a full stop that ends no sentence: one letter, or a short form of address. */
const SHORT =
  /(?:^|[^\p{L}\p{N}])(?:\p{L}|Mr|Mrs|Ms|Dr|St|Prof|Gen|Col|Lt|Sr|Sra|Jr|No|vs|cf|p|pp)$/u;
/** What no sentence begins with. */
const GOES_ON = /^\s*[\p{Ll},;:)\]]/u;

/**
 * Finds the sentences of a text by its signs alone, so that every engine finds the same and a page that
 * was delivered is drawn as it stands (segmenters differ from version to version).
 * @returns where each stands, in order, without the white space between them
 */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  const close = (end: number) => {
    const start = from + /^\s*/u.exec(text.slice(from, end))![0].length;
    if (start < end) sentences.push({ start, end });
    from = end;
  };
  for (const { 0: sign, index } of text.matchAll(ENDS)) {
    const end = index + sign.length;
    if (sign.startsWith('.') && SHORT.test(text.slice(Math.max(from, index - 12), index))) continue;
    if (!/[。！？]/u.test(sign) && GOES_ON.test(text.slice(end, end + 12))) continue;
    close(end);
  }
  close(text.trimEnd().length);
  return sentences;
}
