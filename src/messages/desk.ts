import en from './en/desk.ts';
import { messages } from './messages.ts';

/** The desk, in which analyses are made: a local page, no part of the site. */
export const desk = messages({ en });
