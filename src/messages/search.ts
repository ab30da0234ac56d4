import en from './en/search.ts';
import { messages } from './messages.ts';

/** The search. */
export const search = messages({ en });
