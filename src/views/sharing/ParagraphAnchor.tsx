import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { sharing as m } from '../../messages/sharing.ts';
import type { Passage } from '../../model/passage/text.ts';
import { requestFeature, useFeatureRequests } from '../shared/feature-requests.ts';
import { isForBrowser } from '../shared/is-for-browser.ts';
import { AnchorIcon } from './HeadingAnchor.tsx';
import { paragraphAtReader } from './paragraph-at-reader.ts';
import styles from './Sharing.module.css';
import type { ShareTarget } from './share-target.ts';
import type { PageBlock } from './text-blocks.ts';

/** How far a finger may move and still only point, in CSS pixels. */
const STILL = 8;
/** How much of a paragraph is said of it, in characters. */
const FIRST_WORDS = 60;
/** The id of what says that. */
const WORDS_ID = 'paragraph-words';
const HEADING = 'a[data-heading]';

/**
 * The sign of one paragraph at a time: of that which the mouse is over or a finger has touched, or to
 * which the arrow keys have led from the sign of a heading, or one key from anywhere, so that the way through the page by Tab has
 * a stop at each heading and none at each paragraph.
 */
export function ParagraphAnchor({
  read,
  subjectOf,
  onAsk,
}: {
  read: () => readonly PageBlock[];
  subjectOf: (blocks: readonly PageBlock[], passage: Passage) => ShareTarget | undefined;
  onAsk: (target: ShareTarget, at: Element) => void;
}) {
  const sign = useRef<HTMLAnchorElement>(null);
  const [shown, setShown] = useState<{ element: Element; focused: boolean }>();
  const element = shown?.element;
  const target = useMemo(
    () => element && paragraphSubject(element, read, subjectOf),
    [element, read, subjectOf],
  );

  useEffect(() => {
    const stop = useFeatureRequests.subscribe(({ paragraph }) => {
      if (!paragraph) return;
      requestFeature({ paragraph: undefined });
      const element = paragraphAtReader(read());
      if (element) setShown({ element, focused: true });
    });
    // It may have been asked for before this was loaded.
    requestFeature({});
    return stop;
  }, [read]);

  useEffect(() => {
    const textOf = ({ target }: Event) => {
      if (!(target instanceof Element) || !target.closest('article[data-text]')) return undefined;
      return read().find(
        ({ element, section }) => section !== undefined && element.contains(target),
      )?.element;
    };
    let last: EventTarget | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const over = (event: PointerEvent) => {
      if (event.pointerType === 'touch' || event.target === last) return;
      last = event.target;
      // Text that comes to be under the mouse is painted first.
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (sign.current?.contains(event.target as Node)) return;
        const element = textOf(event);
        // On its way to the sign the mouse crosses what is no paragraph.
        if (element) show(element);
      });
    };
    const show = (element: Element) =>
      setShown((before) =>
        before?.focused || element.matches('h2') ? before : { element, focused: false },
      );
    let pressed: PointerEvent | undefined;
    const press = (event: PointerEvent) => (pressed = event);
    const touch = (event: PointerEvent) => {
      if (event.pointerType !== 'touch' || !pressed) return;
      const isStill =
        Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY) < STILL;
      const isForOther =
        event.target instanceof Element && event.target.closest('a, button, summary, [popover]');
      if (!isStill || isForOther || window.getSelection()?.isCollapsed === false) return;
      const element = textOf(event);
      setShown((before) =>
        element && element !== before?.element && !element.matches('h2')
          ? { element, focused: false }
          : undefined,
      );
    };
    const key = (event: globalThis.KeyboardEvent) => {
      if (!(event.target instanceof Element) || !event.target.matches(HEADING)) return;
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      const heading = event.target.closest('section')?.querySelector('h2') ?? undefined;
      lead(read, heading, event.key === 'ArrowDown' ? 1 : -1, setShown);
    };
    document.addEventListener('pointerover', over);
    document.addEventListener('pointerdown', press);
    document.addEventListener('pointerup', touch);
    document.addEventListener('keydown', key);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerover', over);
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('pointerup', touch);
      document.removeEventListener('keydown', key);
    };
  }, [read]);

  useLayoutEffect(() => {
    const link = sign.current;
    if (!link || !element) return;
    const place = () => {
      const column = (element.closest('section, #lead') ?? element).getBoundingClientRect();
      const isRtl = getComputedStyle(element).direction === 'rtl';
      const lines = parseFloat(getComputedStyle(element).lineHeight) || 24;
      const { top } = element.getBoundingClientRect();
      // In the edge of a phone's page there is less room than its target takes.
      const most = document.documentElement.clientWidth - link.offsetWidth;
      const left = isRtl ? column.right : column.left - link.offsetWidth;
      link.style.setProperty('--left', `${window.scrollX + Math.max(0, Math.min(left, most))}px`);
      link.style.setProperty(
        '--top',
        `${window.scrollY + top + (lines - link.offsetHeight) / 2}px`,
      );
    };
    place();
    window.addEventListener('resize', place);
    return () => window.removeEventListener('resize', place);
  }, [element, target]);

  useEffect(() => {
    if (!shown?.focused) return;
    sign.current?.focus({ preventScroll: true });
    shown.element.scrollIntoView({ block: 'nearest' });
  }, [shown]);

  if (!target || !element) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      lead(read, element, event.key === 'ArrowDown' ? 1 : -1, setShown);
    } else if (event.key === 'Tab') {
      // The way on is from the paragraph, wherever its sign stands in the page.
      if (element instanceof HTMLElement) {
        element.setAttribute('tabindex', '-1');
        element.focus({ preventScroll: true });
      }
      setShown(undefined);
    }
  };
  return (
    <>
      <a
        ref={sign}
        className={`${styles.sign} ${styles.ofParagraph}`}
        href={target.url}
        tabIndex={-1}
        aria-label={m.shareParagraph()}
        aria-describedby={WORDS_ID}
        onKeyDown={onKeyDown}
        onBlur={() => setShown((before) => before && { ...before, focused: false })}
        onClick={(event) => {
          if (isForBrowser(event)) return;
          event.preventDefault();
          onAsk(target, event.currentTarget);
        }}
      >
        <AnchorIcon />
      </a>
      {/* Arrow keys lead from one to the next: which it is has to be heard. */}
      <span id={WORDS_ID} hidden>
        {element.textContent.trim().slice(0, FIRST_WORDS)}
      </span>
    </>
  );
}

function paragraphSubject(
  element: Element,
  read: () => readonly PageBlock[],
  subjectOf: (blocks: readonly PageBlock[], passage: Passage) => ShareTarget | undefined,
): ShareTarget | undefined {
  const blocks = read();
  const block = blocks.findIndex((one) => one.element === element);
  if (block < 0) return undefined;
  return subjectOf(blocks, {
    start: { block, offset: 0 },
    end: { block, offset: blocks[block]!.text.length },
  });
}

/** Leads from a paragraph, or the heading of a section, to the next or the one before. */
function lead(
  read: () => readonly PageBlock[],
  from: Element | undefined,
  step: 1 | -1,
  show: (shown: { element: Element; focused: boolean } | undefined) => void,
): void {
  const elements = [
    ...new Set(read().flatMap(({ element, section }) => (section === undefined ? [] : element))),
  ];
  const next = elements[(from ? elements.indexOf(from) : -1) + step];
  const heading = next?.matches('h2')
    ? next.parentElement?.querySelector<HTMLElement>(HEADING)
    : !next && step < 0
      ? document.querySelector<HTMLElement>(HEADING)
      : undefined;
  if (heading) {
    show(undefined);
    heading.focus();
  } else if (next) show({ element: next, focused: true });
}
