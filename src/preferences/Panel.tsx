import styles from './Panel.module.css';
import { CHOICES, DEFAULTS, type Preferences } from './preferences.ts';
import { usePreferences } from './store.ts';

const ID = 'reading-settings';

const LABELS: {
  [Name in keyof Preferences]: { name: string; values: Record<Preferences[Name], string> };
} = {
  theme: {
    name: 'Theme',
    values: { system: 'As the system', light: 'Light', sepia: 'Sepia', dark: 'Dark' },
  },
  size: {
    name: 'Text size',
    values: {
      small: 'Small',
      standard: 'Standard',
      large: 'Large',
      larger: 'Larger',
      largest: 'Largest',
    },
  },
  marks: {
    name: 'Records in the text',
    values: { on: 'Shown', off: 'Hidden' },
  },
  notes: { name: 'Editor’s notes', values: { on: 'Shown', off: 'Hidden' } },
};

const ORDER: { [Name in keyof Preferences]: readonly Preferences[Name][] } = {
  theme: CHOICES.theme,
  size: ['small', 'standard', 'large', 'larger', 'largest'],
  marks: CHOICES.marks,
  notes: CHOICES.notes,
};

/** The button that opens the reading settings, and the settings. They change the page at once. */
export function PreferencesPanel() {
  const preferences = usePreferences();
  const changed = (Object.keys(DEFAULTS) as (keyof Preferences)[]).some(
    (name) => preferences[name] !== DEFAULTS[name],
  );
  return (
    <div className={styles.settings} lang="en" dir="ltr">
      <button
        type="button"
        className={styles.button}
        popoverTarget={ID}
        aria-label="Reading settings"
      >
        <span aria-hidden="true">
          A<small>a</small>
        </span>
      </button>
      <div
        id={ID}
        popover="auto"
        className={styles.panel}
        role="dialog"
        aria-label="Reading settings"
      >
        <Choice name="theme" value={preferences.theme} />
        <Choice name="size" value={preferences.size} />
        <Choice name="marks" value={preferences.marks} />
        <Choice name="notes" value={preferences.notes} />
        <button
          type="button"
          className={styles.reset}
          disabled={!changed}
          onClick={() => usePreferences.setState(DEFAULTS)}
        >
          Reset
        </button>
      </div>
    </div>
  );
}

function Choice<Name extends keyof Preferences>({
  name,
  value,
}: {
  name: Name;
  value: Preferences[Name];
}) {
  const { name: legend, values } = LABELS[name];
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      <div className={styles.options}>
        {ORDER[name].map((option) => (
          <label key={option} data-option={option}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === value}
              onChange={() => usePreferences.setState({ [name]: option })}
            />
            <span>{values[option]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
