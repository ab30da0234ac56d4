import { useEffect, useState } from 'react';
import { desk as m } from '../../messages/desk.ts';
import type { DeskApi } from '../../model/desk/desk.ts';
import { ask, RefusedError } from '../ask.ts';
import styles from '../Desk.module.css';
import { Settings } from '../Settings.tsx';
import { Begin } from './Begin.tsx';

/** The analyses with what is left in each, and the beginning of a new one. */
export function List() {
  const [list, setList] = useState<DeskApi['list']['answer']>();
  const [guide, setGuide] = useState<string[]>([]);
  const [refused, setRefused] = useState<RefusedError>();
  useEffect(() => {
    ask('list', {}).then(setList, setRefused);
    ask('help', {}).then((help) => setGuide(help.guide), setRefused);
  }, []);
  return (
    <main className={styles.list}>
      <h1>{m.desk()}</h1>
      <Settings />
      {refused && (
        <p role="alert">
          <strong>{refused.message}</strong> {refused.fix}
        </p>
      )}
      {list && <Begin by={list.by} />}
      <details>
        <summary>{m.guide()}</summary>
        <ol className={styles.guide}>
          {guide.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
      <h2>{m.allAnalyses()}</h2>
      <ul>
        {list?.analyses.map(({ slug, title, isDraft, records, open, problems }) => (
          <li key={slug}>
            <a href={`/desk/${slug}/`}>{title}</a>{' '}
            <span>{m.leftIn({ records, open, problems })}</span> {isDraft && <em>{m.draft()}</em>}
          </li>
        ))}
      </ul>
    </main>
  );
}
