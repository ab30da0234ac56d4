import en from './en/tables.ts';
import { messages } from './messages.ts';

/** What the tables that readers download say of themselves. */
export const tables = messages({ en });
