import en from './en/records.ts';
import { messages } from './messages.ts';

/** The pages and cards of records. */
export const records = messages({ en });
