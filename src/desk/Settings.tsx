import { desk as m } from '../messages/desk.ts';
import { CHOICES, type Preferences } from '../preferences/preferences.ts';
import { usePreferences } from '../preferences/store.ts';
import styles from './Desk.module.css';

/** The theme, which is that of the site too, and whether single keys do something. */
export function Settings() {
  const { theme, shortcuts } = usePreferences();
  return (
    <div className={styles.settings}>
      <label>
        {m.theme()}{' '}
        <select
          value={theme}
          onChange={({ target }) =>
            usePreferences.setState({ theme: target.value as Preferences['theme'] })
          }
        >
          {CHOICES.theme.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <button
        type="button"
        title={m.keysMeaning()}
        data-keys={shortcuts}
        onClick={() => usePreferences.setState({ shortcuts: shortcuts === 'on' ? 'off' : 'on' })}
      >
        {shortcuts === 'on' ? m.keysOn() : m.keysOff()}
      </button>
    </div>
  );
}
