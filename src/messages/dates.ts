import en from './en/dates.ts';
import { messages } from './messages.ts';

/** Dates in words. */
export const dates = messages({ en });
