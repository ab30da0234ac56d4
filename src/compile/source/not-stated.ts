import { NOT_STATED, type Stated } from '../../model/record.ts';

/** The word that the format has for what the text does not state. */
export const NOT_STATED_WORD = 'not-stated';

/** @returns a value of the front matter as the model has it: itself, or that it is not stated. */
export const readStated = (value: string): Stated<string> =>
  value === NOT_STATED_WORD ? NOT_STATED : value;
