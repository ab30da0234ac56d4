import { use, useEffect, useMemo, useRef } from 'react';
import { text as m } from '../../messages/text.ts';
import type { OutlineEntry } from '../../model/outline.ts';
import { CONTENTS_ID } from './contents-id.ts';
import styles from './Contents.module.css';
import { english, type Written } from '../shared/interface-language.ts';
import { OwnDirection } from '../shared/OwnDirection.tsx';
import { Link } from '../shared/Link.tsx';
import { ViewIsVisible } from '../shared/view-visibility.ts';
import { useCurrentSection } from './useCurrentSection.ts';

/**
 * The sections, with the one being read marked, and the way to those before and after it. A column
 * beside the text where there is room; else a native popover, which needs no script; its button
 * stands in the bar.
 * @param of whose they are
 * @param opened the section that the address opens
 * @param onSectionRead called with the section being read, whenever it changes
 */
export function Contents({
  of,
  entries,
  opened,
  onSectionRead,
}: {
  of: Written;
  entries: readonly OutlineEntry[];
  opened: string | undefined;
  onSectionRead: ((section: string | undefined) => void) | undefined;
}) {
  const nav = useRef<HTMLElement>(null);
  const ids = useMemo(() => entries.map(({ id }) => id), [entries]);
  const current = useCurrentSection(ids, opened);
  const isShown = use(ViewIsVisible);
  useEffect(() => {
    if (!isShown) return undefined;
    const leave = () => close(nav.current);
    // Where there is room for them beside the text they are no sheet over it; the styles decide.
    const resize = () => {
      if (nav.current && getComputedStyle(nav.current).position !== 'fixed') leave();
    };
    window.addEventListener('popstate', leave);
    window.addEventListener('resize', resize, { passive: true });
    return () => {
      leave();
      window.removeEventListener('popstate', leave);
      window.removeEventListener('resize', resize);
    };
  }, [isShown]);
  useEffect(() => onSectionRead?.(current), [current, onSectionRead]);
  useEffect(() => {
    if (nav.current && isShown) showCurrent(nav.current);
  }, [current, isShown]);

  if (entries.length === 0) return null;
  // Before the first heading nothing of the list is read yet; what comes first is marked.
  const at = current === undefined ? -1 : ids.indexOf(current);
  const steps = [
    ['prev', m.previousSection(), entries[at - 1]],
    ['next', m.nextSection(), entries[at + 1]],
  ] as const;
  return (
    <nav
      ref={nav}
      id={CONTENTS_ID}
      popover="auto"
      className={styles.contents}
      aria-labelledby={`${CONTENTS_ID}-label`}
      onToggle={() => nav.current && showCurrent(nav.current)}
    >
      <p className={styles.label} id={`${CONTENTS_ID}-label`} {...english}>
        {m.contents()}
      </p>
      {/* Where it stands follows the page's direction, as its own would not. */}
      <p className={styles.steps}>
        {steps.map(
          ([rel, name, entry]) =>
            entry && (
              <Link
                key={rel}
                rel={rel}
                to={entry.address}
                onClick={() => close(nav.current)}
                aria-label={name}
                {...english}
              />
            ),
        )}
      </p>
      <ol>
        {entries.map(({ id, text, address }, index) => (
          <li key={id}>
            <Link
              to={address}
              onClick={() => close(nav.current)}
              aria-current={index === Math.max(at, 0) ? 'location' : undefined}
            >
              <OwnDirection of={of}>{text}</OwnDirection>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function close(nav: HTMLElement | null): void {
  if (nav?.matches(':popover-open')) nav.hidePopover();
}

/** Where the list is longer than its room, it follows the reader; the page itself stays where it is. */
function showCurrent(nav: HTMLElement): void {
  const entry = nav.querySelector<HTMLElement>('[aria-current]');
  if (entry && nav.scrollHeight > nav.clientHeight)
    nav.scrollTop = entry.offsetTop - nav.clientHeight / 2;
}
