import en from './en/app.ts';
import { messages } from './messages.ts';

/** What frames every page. */
export const app = messages({ en });
