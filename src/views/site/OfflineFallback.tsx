import { site as m } from '../../messages/site.ts';
import { REASON_SLOT, SAVED_SLOT } from '../../model/offline/offline.ts';
import { Drawing } from '../shared/Empty.tsx';
import { english } from '../shared/interface-language.ts';
import { Link } from '../shared/Link.tsx';
import styles from './NotFound.module.css';

/**
 * Shown by the worker for an address that is not saved and cannot be had. It puts the reason and the
 * list of what is saved into their places, before the page is shown.
 */
export function OfflineFallbackView() {
  return (
    <div className={styles.page} {...english}>
      <Drawing of="paper" />
      <h1 tabIndex={-1}>{m.notHere()}</h1>
      <p>{REASON_SLOT}</p>
      <p>
        {/* Leads to the address that the page is shown at. */}
        {/* eslint-disable-next-line jsx-a11y/anchor-is-valid -- an empty address is the page itself */}
        <a href="">{m.tryAgain()}</a>
      </p>
      <h2>{m.saved()}</h2>
      <ul>
        <li>{SAVED_SLOT}</li>
      </ul>
      <p>
        <Link to="/">{m.toLibrary()}</Link>
      </p>
    </div>
  );
}
