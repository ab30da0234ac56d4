import en from './en/site.ts';
import { messages } from './messages.ts';

/** The pages of the site itself. */
export const site = messages({ en });
