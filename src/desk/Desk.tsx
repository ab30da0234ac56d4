import { useEffect, useRef } from 'react';
import { desk as m } from '../messages/desk.ts';
import { usePreferences } from '../preferences/store.ts';
import { Announcer } from './Announcer.tsx';
import { Conflict } from './Conflict.tsx';
import styles from './Desk.module.css';
import { Head } from './Head.tsx';
import { FrontMatter } from './panels/FrontMatter.tsx';
import { Names } from './panels/Names.tsx';
import { Page } from './panels/Page.tsx';
import { Problems } from './panels/Problems.tsx';
import { Queue } from './panels/Queue.tsx';
import { Record } from './record/Record.tsx';
import { leftIn } from './left.ts';
import { open, PANELS, showPanel, useDesk, type Panel } from './store.ts';
import { TextSurface } from './text/TextSurface.tsx';
import { useKeys } from './useKeys.ts';

const VIEWS: Record<Panel, () => React.ReactNode> = {
  queue: Queue,
  record: Record,
  problems: Problems,
  names: Names,
  front: FrontMatter,
  page: Page,
};

const NAMES: Record<Panel, () => string> = {
  queue: m.panelQueue,
  record: m.panelRecord,
  problems: m.panelProblems,
  names: m.panelNames,
  front: m.panelFront,
  page: m.page,
};

/** The desk of one analysis: its text, and beside it what is to be done. */
export function Desk({ slug }: { slug: string }) {
  const state = useDesk((store) => store.state);
  const panel = useDesk((store) => store.panel);
  const panels = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void open(slug);
  }, [slug]);
  useKeys();
  const { shortcuts } = usePreferences();
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (useDesk.getState().unsaved.length > 0) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);
  if (!state)
    return (
      <main className={styles.loading}>
        <h1>{m.desk()}</h1>
        <Announcer />
      </main>
    );
  const View = VIEWS[panel];
  return (
    <div className={styles.desk} data-keys={shortcuts}>
      <Head />
      <Announcer />
      <main className={styles.room}>
        <TextSurface />
        <div className={styles.side}>
          <div className={styles.tabs} role="tablist" aria-label={m.panels()} ref={panels}>
            {PANELS.map((name) => (
              <button
                key={name}
                type="button"
                role="tab"
                id={`tab-${name}`}
                aria-selected={name === panel}
                aria-controls="panel"
                tabIndex={name === panel ? 0 : -1}
                onClick={() => showPanel(name)}
                onKeyDown={({ key }) => {
                  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
                  const next =
                    PANELS[(PANELS.indexOf(name) + step + PANELS.length) % PANELS.length]!;
                  if (step === 0) return;
                  showPanel(next);
                  panels.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
                }}
              >
                {NAMES[name]()} {name === 'queue' && state.candidates.length}
                {name === 'problems' && state.problems.length + leftIn(state).length}
              </button>
            ))}
          </div>
          <div className={styles.panel} id="panel" role="tabpanel" aria-labelledby={`tab-${panel}`}>
            <View />
          </div>
        </div>
      </main>
      <Conflict />
    </div>
  );
}
