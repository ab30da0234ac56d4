import styles from './Desk.module.css';
import { useDesk } from './store.ts';

/** What the desk did by itself, and what it could not do; said as it happens. */
export function Announcer() {
  const notices = useDesk((store) => store.notices);
  const refused = useDesk((store) => store.refused);
  const state = useDesk((store) => store.state);
  const barred = state?.readOnly ?? state?.broken;
  return (
    <div className={styles.notices}>
      <div role="status">
        {notices.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div role="alert">
        {[refused, barred].map(
          (one) =>
            one && (
              <p key={one.message} className={styles.refused}>
                <strong>{one.message}</strong> {one.fix}
              </p>
            ),
        )}
      </div>
    </div>
  );
}
