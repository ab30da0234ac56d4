import { desk as m } from '../messages/desk.ts';

/** The names of fields that the screen calls otherwise than the file. */
const NAMES: Readonly<Record<string, () => string>> = {
  within: m.fieldWithin,
  of: m.fieldOf,
  base: m.fieldBase,
  despite: m.fieldDespite,
  'perhaps-in': m.fieldPerhapsIn,
  unsaid: m.fieldUnsaid,
};

/** What a field is called on the screen. */
export const fieldName = (name: string): string => NAMES[name]?.() ?? name;
