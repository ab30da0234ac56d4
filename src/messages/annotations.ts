import en from './en/annotations.ts';
import { messages } from './messages.ts';

/** What is a reader's own: highlights, notes, and listening. */
export const annotations = messages({ en });
