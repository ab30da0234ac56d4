import en from './en/offline.ts';
import { messages } from './messages.ts';

/** Reading offline. */
export const offline = messages({ en });
