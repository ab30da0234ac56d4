import { annotations as m } from '../../messages/annotations.ts';
import { address } from '../../model/address/address.ts';
import { requestFeature } from '../shared/feature-requests.ts';
import { Link } from '../shared/Link.tsx';
import styles from './ReaderLinks.module.css';

/** Below a text: what a reader can do with it for themselves, and who is who in it. */
export function ReaderLinks({ slug }: { slug: string }) {
  return (
    <div className={styles.room}>
      <p className={styles.links}>
        {/* It stands below the text: what is in view there is its end. */}
        <button type="button" onClick={() => requestFeature({ listen: { from: 'beginning' } })}>
          {m.listen()}
        </button>
        <button type="button" aria-haspopup="dialog" onClick={() => requestFeature({ marks: {} })}>
          {m.highlightsAndNotes()}
        </button>
        <Link to={address.names(slug)}>{m.whoIsWho()}</Link>
      </p>
    </div>
  );
}
