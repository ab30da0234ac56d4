import en from './en/own.ts';
import { messages } from './messages.ts';

/** What is a reader's own: highlights, notes, and listening. */
export const own = messages({ en });
