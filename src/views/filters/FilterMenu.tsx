import type { ReactNode } from 'react';
import { records as m } from '../../messages/records.ts';
import { english } from '../shared/interface-language.ts';
import { rich } from '../shared/rich.tsx';
import styles from './Filters.module.css';

/** Choices of one kind, which open below their name, or on a phone as a sheet at the thumb. */
export function FilterMenu({
  id,
  label,
  shown,
  note = [],
  children,
}: {
  id: string;
  label: string;
  /** How much is listed as it is. */
  shown: string;
  note?: readonly ReactNode[];
  children: ReactNode;
}) {
  return (
    <details className={styles.menu}>
      <summary id={`filter.${id}`} {...english}>
        {label}
      </summary>
      <div className={styles.panel}>
        <ul aria-labelledby={`filter.${id}`}>{children}</ul>
        {note.length > 0 && (
          <p className={styles.note} {...english}>
            {note}
          </p>
        )}
        <button type="button" {...english}>
          {rich(m.showListed, {
            count: (
              <span data-shown suppressHydrationWarning>
                {shown}
              </span>
            ),
          })}
        </button>
      </div>
    </details>
  );
}

/**
 * Closes the menus of filters on Escape, on what is done beside them, and on their button, or a choice of
 * which there is but one, which leave the list in view.
 * @param nav with the menus in it
 * @returns a function that stops it
 */
export function closeMenus(nav: HTMLElement): () => void {
  const abort = new AbortController();
  const { signal } = abort;
  const open = () => nav.querySelector<HTMLDetailsElement>(':scope > details[open]');
  const close = (menu: HTMLDetailsElement) => {
    menu.open = false;
    menu.querySelector('summary')?.focus({ preventScroll: true });
  };
  const press = (event: KeyboardEvent) => {
    const menu = open();
    if (event.key !== 'Escape' || !menu) return;
    event.preventDefault();
    close(menu);
  };
  const turnAway = ({ target }: Event) => {
    const menu = open();
    if (menu && target instanceof Node && !menu.contains(target)) menu.open = false;
  };
  const show = ({ target }: Event) => {
    const menu = open();
    if (!menu || !(target instanceof Element) || !target.closest('button, [data-facet=order]'))
      return;
    close(menu);
    const list = nav.parentElement!.nextElementSibling;
    if (list && list.getBoundingClientRect().bottom < nav.getBoundingClientRect().bottom)
      nav.parentElement!.scrollIntoView();
  };
  document.addEventListener('keydown', press, { signal });
  document.addEventListener('pointerdown', turnAway, { signal });
  document.addEventListener('focusin', turnAway, { signal });
  nav.addEventListener('click', show, { signal });
  return () => abort.abort();
}
