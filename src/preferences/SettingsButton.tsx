import { useState, type ComponentType } from 'react';
import { preferences as m } from '../messages/preferences.ts';
import styles from './SettingsButton.module.css';
import { direction, language } from '../messages/language.ts';

const ID = 'reading-settings';

/** The settings: a popover that its button opens, or that opens itself as soon as it is there. */
export type SettingsPanel = ComponentType<{ id: string; opens: boolean }>;

/**
 * The button that opens the reading settings.
 * @param load loads the settings; asked for when the reader turns to the button, and not before
 */
export function SettingsButton({ load }: { load: () => Promise<SettingsPanel> }) {
  const [Panel, setPanel] = useState<SettingsPanel>();
  // Pressed before they were there: what the browser does itself from then on.
  const [isAsked, setAsked] = useState(false);
  const fetch = () => {
    if (!Panel) void load().then((panel) => setPanel(() => panel));
  };
  const press = () => {
    if (!Panel) setAsked(!isAsked);
    fetch();
  };
  return (
    <div className={styles.settings}>
      <button
        type="button"
        className={styles.button}
        popoverTarget={ID}
        aria-label={m.settings()}
        onPointerEnter={fetch}
        onFocus={fetch}
        onClick={press}
        lang={language()}
        dir={direction()}
      >
        <span aria-hidden="true">
          {m.largeLetter()}
          <small>{m.smallLetter()}</small>
        </span>
      </button>
      {Panel && <Panel id={ID} opens={isAsked} />}
    </div>
  );
}
