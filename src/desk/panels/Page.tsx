import { useState } from 'react';
import { desk as m } from '../../messages/desk.ts';
import styles from '../Desk.module.css';
import { useDesk } from '../store.ts';

const VIEWS = ['', 'agreements/', 'figures/', 'voices/'] as const;

/** The page as the reader will have it: the site itself, in development, which follows the file. */
export function Page() {
  const slug = useDesk((store) => store.state!.slug);
  const [view, setView] = useState<(typeof VIEWS)[number]>('');
  return (
    <>
      <div className={styles.buttons}>
        {VIEWS.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === view}
            onClick={() => setView(name)}
          >
            {name === '' ? m.page() : name.replace('/', '')}
          </button>
        ))}
      </div>
      <iframe className={styles.page} title={m.page()} src={`/${slug}/${view}`} />
    </>
  );
}
