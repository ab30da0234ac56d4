import { sharing as m } from '../../messages/sharing.ts';
import { english } from '../shared/interface-language.ts';
import styles from './ShareLink.module.css';
import { Link } from '../shared/Link.tsx';

/** Shares or cites what has an address of its own; until that can be done, it leads there. */
export function ShareLink({ to }: { to: string }) {
  return (
    <Link className={styles.share} to={to} data-share="" {...english}>
      {m.shareOrCite()}
    </Link>
  );
}
