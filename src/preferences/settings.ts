import type { Preferences } from './preferences.ts';

/** What the settings are called, in the order in which they are offered. */
export const SETTINGS: {
  [Name in keyof Preferences]: {
    name: string;
    options: readonly (readonly [value: Preferences[Name], name: string])[];
  };
} = {
  theme: {
    name: 'Theme',
    options: [
      ['system', 'System'],
      ['light', 'Light'],
      ['sepia', 'Sepia'],
      ['dark', 'Dark'],
    ],
  },
  face: {
    name: 'Typeface',
    options: [
      ['serif', 'Serif'],
      ['sans', 'Sans'],
    ],
  },
  size: {
    name: 'Text size',
    options: [
      ['small', 'Small'],
      ['standard', 'Standard'],
      ['large', 'Large'],
      ['larger', 'Larger'],
      ['largest', 'Largest'],
    ],
  },
  spacing: {
    name: 'Line spacing',
    options: [
      ['close', 'Close'],
      ['standard', 'Standard'],
      ['open', 'Open'],
    ],
  },
  width: {
    name: 'Line length',
    options: [
      ['narrow', 'Short'],
      ['standard', 'Standard'],
      ['wide', 'Long'],
    ],
  },
  marks: {
    name: 'Records in the text',
    options: [
      ['on', 'Shown'],
      ['off', 'Hidden'],
    ],
  },
  notes: {
    name: 'Editor’s notes',
    options: [
      ['on', 'Shown'],
      ['off', 'Hidden'],
    ],
  },
  shortcuts: {
    name: 'Single-key shortcuts',
    options: [
      ['on', 'On'],
      ['off', 'Off'],
    ],
  },
};
