import { useState } from 'react';
import styles from './Desk.module.css';

/** One line to be typed: Enter takes it, Escape leaves all as it was. */
export function OneLine({
  label,
  value,
  onDone,
}: {
  label: string;
  value: string;
  onDone: (value: string | undefined) => void;
}) {
  const [typed, setTyped] = useState(value);
  return (
    <form
      className={styles.line}
      onSubmit={(event) => {
        event.preventDefault();
        onDone(typed.trim() === '' ? undefined : typed.trim());
      }}
    >
      <label lang="en">
        {label}{' '}
        <input
          autoFocus
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={({ key }) => key === 'Escape' && onDone(undefined)}
        />
      </label>
    </form>
  );
}
