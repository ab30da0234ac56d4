import { desk as m } from '../messages/desk.ts';
import styles from './Desk.module.css';
import { useDesk } from './store.ts';

/** What a field holds, and an example: from the editors' page. */
export function Help({ kind, name }: { kind: string; name: string }) {
  const help = useDesk((store) => store.help?.fields[kind]?.[name]);
  if (!help) return null;
  return (
    <details className={styles.help}>
      <summary aria-label={m.helpFor({ name })}>?</summary>
      <p>{help.text}</p>
      {help.example !== undefined && <p>{m.example({ example: help.example })}</p>}
    </details>
  );
}
