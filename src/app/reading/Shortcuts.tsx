import { useEffect, useRef } from 'react';
import { app as m } from '../../messages/app.ts';
import type { address } from '../../model/address/address.ts';
import { usePreferences } from '../../preferences/store.ts';
import { CONTENTS_ID } from '../../views/text/contents-id.ts';
import { SHORTCUTS, shortcutOf, type Shortcut } from './shortcut-keys.ts';
import { requestFeature } from '../../views/shared/feature-requests.ts';
import { inShown } from '../../views/shared/view-visibility.ts';
import styles from './Shortcuts.module.css';
import { goTo, headingFrom } from './section-steps.ts';
import { english } from '../../views/shared/interface-language.ts';

/** The views that a key opens. */
const VIEWS = {
  r: 'analysis',
  a: 'agreements',
  f: 'figures',
  v: 'voices',
  n: 'names',
} as const;

/** What a key asks for of a text. */
const FEATURES = { p: 'paragraph', h: 'marks', l: 'listen' } as const;

/**
 * Single keys that lead through the site, and the list of them. All can be turned off (WCAG 2.2,
 * 2.1.4), in the list and in the settings.
 * @param slug of the analysis that the page is of
 * @param addresses of the site
 * @param go goes to one of them
 * @param pressed a key that was pressed before this was loaded
 */
export function Shortcuts({
  slug,
  addresses,
  go,
  pressed,
}: {
  slug: string | undefined;
  addresses: typeof address;
  go: (to: string, how: { replace: boolean }) => unknown;
  pressed: KeyboardEvent | undefined;
}) {
  const list = useRef<HTMLDialogElement>(null);
  const isOn = usePreferences(({ shortcuts }) => shortcuts === 'on');

  useEffect(() => {
    if (!isOn) return;
    const follow = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event);
      if (!shortcut || !act(shortcut)) return;
      handled.add(event);
      event.preventDefault();
    };
    /** @returns whether there is something for the key to do. */
    const act = (shortcut: Shortcut): boolean => {
      switch (shortcut) {
        case 'j':
        case 'k':
          return step(shortcut === 'j' ? 1 : -1);
        case 't':
          return showContents();
        case '?':
          list.current?.showModal();
          return true;
        case 'p':
        case 'h':
        case 'l':
          // Of a text only.
          if (!inShown('article[data-text]')) return false;
          requestFeature({ [FEATURES[shortcut]]: {} });
          return true;
        case '/':
          // The search listens by itself.
          return false;
        default: {
          if (slug === undefined) return false;
          void go(addresses[VIEWS[shortcut]](slug), { replace: false });
          return true;
        }
      }
    };
    const step = (by: 1 | -1): boolean => {
      const heading = headingFrom(by);
      if (!heading) return false;
      const isSection = slug !== undefined && isInContents(heading.id);
      // As the address follows the reader: the history gets no entry for each.
      if (isSection) void go(addresses.section(slug, heading.id), { replace: true });
      else goTo(heading);
      return true;
    };
    if (pressed && !handled.has(pressed)) follow(pressed);
    document.addEventListener('keydown', follow);
    return () => document.removeEventListener('keydown', follow);
  }, [isOn, slug, addresses, go, pressed]);

  return (
    <>
      <button
        type="button"
        className={styles.open}
        onClick={() => list.current?.showModal()}
        {...english}
      >
        {m.shortcuts()}
      </button>
      {/* A click beside it closes it, as Escape does. */}
      <dialog
        ref={list}
        className={styles.list}
        aria-labelledby="shortcuts-label"
        closedby="any"
        {...english}
      >
        <h2 id="shortcuts-label">{m.shortcuts()}</h2>
        <dl>
          {Object.entries(SHORTCUTS).map(([key, meaning]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning()}</dd>
            </div>
          ))}
        </dl>
        <label>
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ target }) =>
              usePreferences.setState({ shortcuts: target.checked ? 'on' : 'off' })
            }
          />
          {m.useKeys()}
        </label>
        <button type="button" onClick={() => list.current?.close()}>
          {m.close()}
        </button>
      </dialog>
    </>
  );
}

/** Keys that have done what they ask for; the first is heard of twice. */
const handled = new WeakSet<Event>();

const contents = () => inShown(`#${CONTENTS_ID}`);

const isInContents = (id: string): boolean =>
  [...(contents()?.querySelectorAll<HTMLAnchorElement>('li a') ?? [])].some(({ pathname }) =>
    pathname.endsWith(`/${id}/`),
  );

/** Opens the contents where they are folded away, and gives them the focus. */
function showContents(): boolean {
  const nav = contents() ?? inShown(`nav[aria-label="${CSS.escape(m.contents())}"]`);
  const entry = nav?.querySelector<HTMLElement>('[aria-current]') ?? nav?.querySelector('a');
  if (!nav || !entry) return false;
  if (nav.popover && getComputedStyle(nav).display === 'none') nav.showPopover();
  entry.focus();
  return true;
}
