import { useId, useLayoutEffect, useRef } from 'react';
import { preferences as m } from '../messages/preferences.ts';
import { keepPlace } from './keep-place.ts';
import styles from './Panel.module.css';
import { DEFAULTS, NAMES, type Preferences } from './preferences.ts';
import { Sample } from './Sample.tsx';
import type { SettingsPanel } from './SettingsButton.tsx';
import { SETTINGS } from './settings.ts';
import { usePreferences } from './store.ts';
import { direction, language } from '../messages/language.ts';

/** How the text looks; the last of the settings is how the page is operated. */
const ORDER = (Object.keys(SETTINGS) as (keyof Preferences)[]).filter(
  (name) => name !== 'shortcuts',
);

/** Settings whose choices say in words what they are. */
const IN_WORDS: readonly string[] = ['theme', 'face', 'shortcuts'];

const set = (preferences: Partial<Preferences>) =>
  keepPlace(document, () => usePreferences.setState(preferences));

/** The reading settings. They change the page at once, and the words being read stay where they are. */
export const Panel: SettingsPanel = ({ id, opens }) => {
  const preferences = usePreferences();
  const isChanged = NAMES.some((name) => preferences[name] !== DEFAULTS[name]);
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (opens) panel.current?.showPopover();
  }, [opens]);
  return (
    <div
      ref={panel}
      id={id}
      popover="auto"
      className={styles.panel}
      role="dialog"
      aria-label={m.settings()}
    >
      <div className={styles.choices} lang={language()} dir={direction()}>
        {ORDER.map((name) => (
          <Choice key={name} name={name} value={preferences[name]} />
        ))}
        <div className={styles.last}>
          <Choice name="shortcuts" value={preferences.shortcuts} />
          <button
            type="button"
            className={styles.reset}
            disabled={!isChanged}
            onClick={() => set(DEFAULTS)}
          >
            {m.reset()}
          </button>
        </div>
      </div>
    </div>
  );
};

function Choice({ name, value }: { name: keyof Preferences; value: string }) {
  const { name: label, options } = SETTINGS[name];
  const group = useId();
  return (
    // Not a fieldset: engines do not agree about where its legend stands in a grid.
    <div role="group" aria-labelledby={`${group}-name`} className={styles.choice} data-of={name}>
      <p id={`${group}-name`} className={styles.name}>
        {label()}
      </p>
      {!IN_WORDS.includes(name) && (
        <p className={styles.chosen} aria-hidden="true">
          {options.find(([option]) => option === value)?.[1]()}
        </p>
      )}
      <div className={styles.options}>
        {options.map(([option, words]) => (
          <label key={option} title={IN_WORDS.includes(name) ? undefined : words()}>
            <input
              type="radio"
              name={group}
              aria-label={words()}
              value={option}
              checked={option === value}
              onChange={() => set({ [name]: option })}
            />
            <Sample of={name} value={option} name={words()} />
          </label>
        ))}
      </div>
    </div>
  );
}
