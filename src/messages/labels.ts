import en from './en/labels.ts';
import { messages } from './messages.ts';

/** What the edition calls the states of records and of the text. */
export const labels = messages({ en });
