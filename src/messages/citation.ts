import en from './en/citation.ts';
import { messages } from './messages.ts';

/** What is copied or cited from a page. */
export const citation = messages({ en });
