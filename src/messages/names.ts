import en from './en/names.ts';
import { messages } from './messages.ts';

/** The page of the names of an analysis. */
export const names = messages({ en });
