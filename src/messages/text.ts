import en from './en/text.ts';
import { messages } from './messages.ts';

/** The page of the text. */
export const text = messages({ en });
