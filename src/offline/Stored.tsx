import { useState } from 'react';
import { direction, language } from '../messages/language.ts';
import { offline as m } from '../messages/offline.ts';
import { address } from '../model/address/address.ts';
import { size } from './labels.ts';
import { SavedEntry } from './OfflineStatus.tsx';
import styles from './OfflineStatus.module.css';
import { useKeeping } from './store.ts';
import { removeEverything } from './sync.ts';

const english = { lang: language(), dir: direction() };

/**
 * What is kept on this device, all of it, and a way to be rid of it.
 * @param forget called when the reader wants it gone: clears what else the site remembers
 */
export function Stored({ forget }: { forget: () => void }) {
  const { works, status, forgotten } = useKeeping();
  const [asked, setAsked] = useState(false);
  if (works === undefined) return null;
  const saved = status?.saved ?? [];
  const bytes = saved.reduce((sum, one) => sum + one.bytes, status?.sharedBytes ?? 0);
  return (
    <section className={styles.stored} aria-labelledby="stored" {...english}>
      <h2 id="stored">{m.onThisDevice()}</h2>
      {!works ? (
        <p>{m.doesNotKeep()}</p>
      ) : forgotten ? (
        <p role="status">{m.allRemoved()}</p>
      ) : (
        <>
          <p>{saved.length === 0 ? m.noneSaved() : m.savedInAll({ size: size(bytes) })}</p>
          <ul>
            {saved.map(({ slug, title, lang, dir }) => (
              <li key={slug}>
                <bdi lang={lang} dir={dir}>
                  {title}
                </bdi>{' '}
                {status?.newest[address.analysis(slug)] === null && (
                  <span>{`${m.withdrawnEntry()} `}</span>
                )}
                <SavedEntry slug={slug} />
              </li>
            ))}
          </ul>
        </>
      )}
      {!forgotten &&
        (asked ? (
          <p>
            {m.removes()}{' '}
            <button type="button" onClick={() => void removeEverything().then(forget)}>
              {m.removeEverything()}
            </button>{' '}
            <button type="button" onClick={() => setAsked(false)}>
              {m.keepIt()}
            </button>
          </p>
        ) : (
          <p>
            <button type="button" onClick={() => setAsked(true)}>
              {m.removeStored()}
            </button>
          </p>
        ))}
    </section>
  );
}
