import { direction, language } from '../messages/language.ts';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { offline as m } from '../messages/offline.ts';
import { address, slugAt } from '../model/address/address.ts';
import { removeByHand, saveByHand, visit, watch } from './sync.ts';
import { newsFor } from './update-status.ts';
import { percent, REFUSED, size } from './labels.ts';
import styles from './OfflineStatus.module.css';
import { useKeeping } from './store.ts';

const english = { lang: language(), dir: direction() };

/** What a page says of itself in its head. */
export interface PageFacts {
  release: string;
  /** Whether it came from what is kept, not from the network. */
  kept: boolean;
  /** @returns the path of the model that a page was drawn from, by the page's address. */
  used: (page: string) => string | undefined;
}

/**
 * At the bar: whether the site can be reached, and what is new.
 * @param page the address of the page whose model is shown
 */
export function BarSigns({ facts, page }: { facts: PageFacts; page: string }) {
  const reachable = useKeeping((state) => state.reachable);
  return (
    <>
      <p className={styles.offline} aria-live="polite" {...english}>
        {reachable ? '' : <span>{m.offline()}</span>}
      </p>
      <NewsNotice facts={facts} page={page} />
    </>
  );
}

function NewsNotice({ facts, page }: { facts: PageFacts; page: string }) {
  const { status, first, putOff } = useKeeping();
  const { release, kept, used } = facts;
  const news = newsFor({ release, kept, first, model: used(page) }, status, page);
  const tells = news !== undefined && putOff !== status?.build;
  const slug = slugAt(page);
  const isSaved = slug !== undefined && status?.saved.some((saved) => saved.slug === slug);
  return (
    <div className={styles.news} aria-live="polite" {...english}>
      {tells && (
        <p>
          {news === 'withdrawn' ? (
            <>
              {m.withdrawn()} {isSaved && `${m.readingCopy()} `}
              {isSaved && slug !== undefined && (
                <button type="button" onClick={() => void removeByHand(slug)}>
                  {m.removeCopy()}
                </button>
              )}
            </>
          ) : (
            <>
              {m.newVersion()} {news === 'changed' && `${m.changed()} `}
              <button type="button" onClick={() => window.location.reload()}>
                {m.readNew()}
              </button>
            </>
          )}{' '}
          <button type="button" onClick={() => useKeeping.setState({ putOff: status?.build })}>
            {m.notNow()}
          </button>
        </p>
      )}
    </div>
  );
}

/** In the foot of a page of an analysis: whether it is saved. */
export function SavedSign({ slug }: { slug: string }) {
  useEffect(() => visit(slug), [slug]);
  const { status, refused } = useKeeping();
  // Of an address of nothing there is nothing to say: the page says it.
  const isNothing = refused[slug] === 'gone' && !status?.saved.some((saved) => saved.slug === slug);
  return isNothing ? null : <SavedState slug={slug} />;
}

/** How it stands with an analysis, and what can be done: save it, or remove it. */
export function SavedState({ slug, removable }: { slug: string; removable?: boolean }) {
  const { works, status, whole, saving, refused, reachable } = useKeeping();
  const state = useRef<HTMLSpanElement>(null);
  useHeldFocus(state);
  if (!works || !status) return null;
  const progress = saving[slug];
  const saved = status.saved.find((one) => one.slug === slug);
  const newest = status.newest[address.analysis(slug)];
  const refusal = refused[slug];
  return (
    <span ref={state} tabIndex={-1} className={styles.state} {...english}>
      {whole.has(slug) ? (
        <span className={styles.saved}>{m.saved()}</span>
      ) : progress ? (
        m.saving({ percent: percent(progress) })
      ) : (
        <>
          {refusal && <span>{`${REFUSED[refusal]()} `}</span>}
          {newest !== null && (reachable || refusal) && (
            <button type="button" onClick={() => void saveByHand(slug)}>
              {refusal ? m.tryAgain() : m.save()}
            </button>
          )}
        </>
      )}
      {removable && saved && !progress && (
        <>
          {' '}
          · {size(saved.bytes)} ·{' '}
          <button type="button" onClick={() => void removeByHand(slug)}>
            {m.remove()}
          </button>
        </>
      )}
    </span>
  );
}

/** Gives the focus to an element when what has it within is there no more: a keyboard goes on from there. */
function useHeldFocus(within: RefObject<HTMLElement | null>): void {
  const held = useRef<Element>(null);
  useLayoutEffect(() => {
    if (held.current?.isConnected === false && document.activeElement === document.body)
      within.current?.focus({ preventScroll: true });
  });
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      held.current = within.current?.contains(target as Element) ? (target as Element) : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [within]);
}

/** In the library: an analysis that is not open. Whether it is whole is read back when it is shown. */
export function SavedEntry({ slug }: { slug: string }) {
  useEffect(() => watch(slug), [slug]);
  return <SavedState slug={slug} removable />;
}
