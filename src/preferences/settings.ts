import { preferences as m } from '../messages/preferences.ts';
import type { Preferences } from './preferences.ts';

/** What the settings are called, in the order in which they are offered. */
export const SETTINGS: {
  [Name in keyof Preferences]: {
    name: () => string;
    options: readonly (readonly [value: Preferences[Name], name: () => string])[];
  };
} = {
  theme: {
    name: m.theme,
    options: [
      ['system', m.system],
      ['light', m.light],
      ['sepia', m.sepia],
      ['dark', m.dark],
    ],
  },
  face: {
    name: m.typeface,
    options: [
      ['serif', m.serif],
      ['sans', m.sans],
    ],
  },
  size: {
    name: m.textSize,
    options: [
      ['small', m.small],
      ['standard', m.standard],
      ['large', m.large],
      ['larger', m.larger],
      ['largest', m.largest],
    ],
  },
  spacing: {
    name: m.lineSpacing,
    options: [
      ['close', m.close],
      ['standard', m.standard],
      ['open', m.open],
    ],
  },
  width: {
    name: m.lineLength,
    options: [
      ['narrow', m.short],
      ['standard', m.standard],
      ['wide', m.long],
    ],
  },
  marks: {
    name: m.records,
    options: [
      ['on', m.on],
      ['all', m.withVoices],
      ['off', m.off],
    ],
  },
  notes: {
    name: m.notes,
    options: [
      ['on', m.shown],
      ['off', m.hidden],
    ],
  },
  shortcuts: {
    name: m.shortcuts,
    options: [
      ['on', m.on],
      ['off', m.off],
    ],
  },
};
