import { Drawing } from '../shared/Empty.tsx';
import { english } from '../shared/interface-language.ts';
import { Link } from '../shared/Link.tsx';
import styles from './NotFound.module.css';

/** An address that leads nowhere, with the nearest that lead somewhere. */
export function NotFoundView({
  suggestions,
}: {
  suggestions: readonly { address: string; title: string }[];
}) {
  return (
    <div className={styles.page} {...english}>
      <Drawing of="address" />
      <h1 tabIndex={-1}>There is nothing at this address</h1>
      <p>It may have been mistyped, or cut short on its way here.</p>
      {suggestions.length > 0 && (
        <>
          <h2>Did you mean</h2>
          <ul>
            {suggestions.map(({ address, title }) => (
              <li key={address}>
                <Link to={address}>
                  <bdi>{title}</bdi> <span>{address}</span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to="/">Go to the library</Link>
      </p>
    </div>
  );
}
