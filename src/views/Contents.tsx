import { useRef } from 'react';
import { Link } from 'react-router';
import type { OutlineEntry } from '../model/outline.ts';
import styles from './Contents.module.css';
import { english } from './english.ts';

/** What opens the contents where they are folded away names this. */
export const CONTENTS_ID = 'contents';

/**
 * The sections, with the one being read marked. A column beside the text where there is room; else
 * a native popover, which needs no script; its button stands in the bar.
 */
export function Contents({
  entries,
  current,
}: {
  entries: readonly OutlineEntry[];
  current?: string | undefined;
}) {
  const nav = useRef<HTMLElement>(null);
  if (entries.length === 0) return null;
  const close = () => {
    if (nav.current?.matches(':popover-open')) nav.current.hidePopover();
  };
  return (
    <nav
      ref={nav}
      id={CONTENTS_ID}
      popover="auto"
      className={styles.contents}
      aria-labelledby={`${CONTENTS_ID}-label`}
    >
      <p className={styles.label} id={`${CONTENTS_ID}-label`} {...english}>
        Contents
      </p>
      <ol>
        {entries.map(({ id, text, address }) => (
          <li key={id}>
            <Link
              to={address}
              onClick={close}
              aria-current={id === current ? 'location' : undefined}
            >
              {text}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
