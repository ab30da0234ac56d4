import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { sharing as m } from '../../messages/sharing.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Cited } from '../../model/sharing/citation.ts';
import { blockAround, focusOn } from '../shared/focus-on.ts';
import { followWindow } from '../shared/follow-window.ts';
import { placeCard } from '../shared/place-card.ts';
import type { ReaderTools } from './reader-tools.ts';
import { copy, share, type Outcome } from './share.ts';
import styles from './Sharing.module.css';
import type { ShareTarget } from './share-target.ts';

/** What is to be shared, and where on the page it was asked for. */
export interface Asked {
  target: ShareTarget;
  /** What the bar stands beside. */
  at: Element | Range;
  /** Whether it was only selected: then the focus stays where it is. */
  selected: boolean;
}

const GAP = 8;

/**
 * What can be done with what was selected or asked for, beside it; where there is no room, or a finger
 * points, at the lower edge, where no menu of the system's stands.
 */
export function ShareBar({
  analysis,
  asked,
  tools,
  onClose,
  onCite,
}: {
  analysis: Analysis;
  asked: Asked | undefined;
  /** What is done with words for oneself, once it is loaded. */
  tools: ReaderTools | undefined;
  onClose: () => void;
  onCite: (cited: Cited) => Promise<void>;
}) {
  const bar = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState<{ of: Asked; outcome: Outcome }>();
  const said = outcome && outcome.of === asked ? outcome.outcome : undefined;

  useLayoutEffect(() => {
    const element = bar.current;
    if (!element || !asked) return;
    const { at, selected } = asked;
    if (!element.matches(':popover-open'))
      element.showPopover(at instanceof HTMLElement ? { source: at } : undefined);
    if (!selected) element.querySelector('button')?.focus({ preventScroll: true });
    const place = () => {
      const rects = at.getClientRects();
      const box = rects[rects.length - 1] ?? at.getBoundingClientRect();
      const { left, top } = placeCard(
        box,
        element.getBoundingClientRect(),
        { width: document.documentElement.clientWidth, height: window.innerHeight },
        {
          from: parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0,
          gap: GAP,
          rtl: document.documentElement.dir === 'rtl',
        },
      );
      element.style.setProperty('--left', `${left}px`);
      element.style.setProperty('--top', `${top}px`);
    };
    place();
    const stop = followWindow(place);
    const observer = new ResizeObserver(place);
    observer.observe(element);
    return () => {
      observer.disconnect();
      stop();
    };
  }, [asked]);

  /** What had the focus before keys led into the bar. */
  const enteredFrom = useRef<Element>(null);
  useEffect(() => {
    if (!asked?.selected) return undefined;
    if (!bar.current?.contains(document.activeElement)) enteredFrom.current = null;
    // From selected words the way by keys leads into the bar, wherever it stands in the page.
    const enter = (event: KeyboardEvent) => {
      const element = bar.current;
      if (event.key !== 'Tab' || event.shiftKey || element?.contains(document.activeElement))
        return;
      event.preventDefault();
      enteredFrom.current = document.activeElement;
      element?.querySelector('button')?.focus({ preventScroll: true });
    };
    document.addEventListener('keydown', enter, true);
    return () => document.removeEventListener('keydown', enter, true);
  }, [asked]);

  useLayoutEffect(() => {
    if (!asked && bar.current?.matches(':popover-open')) bar.current.hidePopover();
  }, [asked]);

  useEffect(() => {
    const element = bar.current;
    const close = ({ newState }: ToggleEvent) => {
      if (newState !== 'closed') return;
      // Where it was asked for in a card, the browser gives the focus back to nobody.
      const { at } = asked ?? {};
      if (at instanceof HTMLElement && at.closest(':popover-open'))
        at.focus({ preventScroll: true });
      else if (
        at instanceof Range &&
        [document.body, enteredFrom.current].includes(document.activeElement) &&
        enteredFrom.current
      )
        focusOn(blockAround(at));
      onClose();
    };
    element?.addEventListener('toggle', close);
    return () => element?.removeEventListener('toggle', close);
  }, [asked, onClose]);

  const tell = async (of: Asked, doing: Promise<Outcome | undefined>) => {
    const outcome = await doing;
    setOutcome(outcome && { of, outcome });
  };
  const { target } = asked ?? {};
  return (
    // The selection stays while a button is pressed.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- nothing is done here: what would be is kept from being done
    <div
      ref={bar}
      className={styles.bar}
      popover="auto"
      role="dialog"
      aria-label={target && m.shareOrCiteThis({ name: target.name })}
      onMouseDown={(event) => {
        if (!(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
      }}
    >
      {asked && target && (
        <>
          <div className={styles.actions}>
            <button
              type="button"
              onClick={() => void tell(asked, copy(target.url, m.linkTo({ name: target.name })))}
            >
              {m.copyLink()}
            </button>
            {target.withSource !== undefined && (
              <button
                type="button"
                onClick={() => void tell(asked, copy(target.withSource!, m.textWithSource()))}
              >
                {m.copyWithSource()}
              </button>
            )}
            <button
              type="button"
              onClick={() =>
                void tell(asked, share(target.title, target.url, m.linkTo({ name: target.name })))
              }
            >
              {m.share()}
            </button>
            <button
              type="button"
              aria-haspopup="dialog"
              onClick={() =>
                void tell(
                  asked,
                  onCite(target.cited).then(
                    () => undefined,
                    () => ({ words: m.citeFailed() }),
                  ),
                )
              }
            >
              {m.cite()}
            </button>
          </div>
          {tools && target.words && (
            <tools.WordTools
              analysis={analysis}
              words={target.words}
              tell={(outcome) => setOutcome({ of: asked, outcome })}
              onClose={onClose}
            />
          )}
          <p className={styles.outcome} role="status">
            {said?.words}
          </p>
          {said?.byHand !== undefined && (
            <textarea
              readOnly
              rows={4}
              aria-label={m.byHand()}
              value={said.byHand}
              ref={(area) => area?.select()}
            />
          )}
        </>
      )}
    </div>
  );
}
