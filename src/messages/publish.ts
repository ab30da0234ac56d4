import en from './en/publish.ts';
import { messages } from './messages.ts';

/** Files beside the pages. */
export const publish = messages({ en });
