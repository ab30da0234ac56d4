import { sharing as m } from '../../messages/sharing.ts';

/** How it went: what is to be said of it; and what is to be copied by hand, where nothing else does. */
export interface Outcome {
  words: string;
  byHand?: string;
}

/**
 * Puts a text on the clipboard.
 * @param name what it is, for the words: "The link to this passage"
 */
export async function copy(text: string, name: string, before = ''): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text);
    return { words: before + m.copied({ what: name }) };
  } catch {
    // No permission, or no secure connection.
    return {
      words: before + m.copyHere(),
      byHand: text,
    };
  }
}

/**
 * Hands an address to what the device shares with; copies it where there is nothing.
 * @returns undefined where there is nothing to say: it was shared, or the reader has thought better of it
 */
export async function share(
  title: string,
  url: string,
  name: string,
): Promise<Outcome | undefined> {
  if (!('share' in navigator)) return copy(url, name, `${m.cannotShare()} `);
  try {
    await navigator.share({ title, url });
    return undefined;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    return copy(url, name, `${m.notShared()} `);
  }
}
