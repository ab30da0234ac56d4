import en from './en/listen.ts';
import { messages } from './messages.ts';

/** Listening to a text. */
export const listen = messages({ en });
