import en from './en/sharing.ts';
import { messages } from './messages.ts';

/** What shares and cites. */
export const sharing = messages({ en });
