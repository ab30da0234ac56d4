import { site as m } from '../../messages/site.ts';
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
      <h1 tabIndex={-1}>{m.notFound()}</h1>
      <p>{m.notFoundWhy()}</p>
      {suggestions.length > 0 && (
        <>
          <h2>{m.didYouMean()}</h2>
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
        <Link to="/">{m.toLibrary()}</Link>
      </p>
    </div>
  );
}
