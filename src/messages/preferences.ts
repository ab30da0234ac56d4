import en from './en/preferences.ts';
import { messages } from './messages.ts';

/** The reading settings. */
export const preferences = messages({ en });
