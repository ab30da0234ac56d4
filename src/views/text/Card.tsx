import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { text as m } from '../../messages/text.ts';
import type { Analysis } from '../../model/analysis.ts';
import { findRecord, keyOf } from '../../model/records/records-in-text.ts';
import type { AnyRecord } from '../../model/record.ts';
import styles from './Card.module.css';
import { RecordHeading } from '../records/RecordHead.tsx';
import type { InPlaceView } from './Marks.tsx';
import { recordHead } from '../records/record-head.ts';
import { RecordDetails } from '../records/RecordDetails.tsx';
import { RecordLink } from '../records/RecordLink.tsx';
import { useCardPlace } from './useCardPlace.ts';
import { english } from '../shared/interface-language.ts';

/**
 * The records of the words that the reader has opened, over the text: beside the words, on a phone
 * at its lower edge. It takes the focus; Escape, a press outside and the way on close it.
 */
export const Card: InPlaceView = ({ analysis, opened, onOpen }) => {
  const card = useRef<HTMLDivElement>(null);
  const id = useId();
  const mark = opened?.mark;

  useLayoutEffect(() => {
    const element = card.current;
    if (!element || !mark) return;
    // Not every browser focuses a link that is pressed; the focus comes back to where it was.
    mark.focus({ preventScroll: true });
    if (!element.matches(':popover-open')) element.showPopover({ source: mark });
    element.scrollTop = 0;
    element.focus({ preventScroll: true });
    return () => {
      if (element.matches(':popover-open')) element.hidePopover();
    };
  }, [mark]);
  useCardPlace(card, mark);

  useEffect(() => {
    const element = card.current;
    const close = ({ newState }: ToggleEvent) => {
      if (newState === 'closed') onOpen(undefined);
    };
    element?.addEventListener('toggle', close);
    return () => element?.removeEventListener('toggle', close);
  }, [onOpen]);

  const hide = () => card.current?.hidePopover();
  const onClick = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('a')) hide();
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Element) || currentTarget.contains(relatedTarget)) return;
    // What was asked for within it stands above it.
    if (!relatedTarget.closest(':popover-open')) hide();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Tab' || !mark) return;
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('a, button')];
    const { activeElement } = document;
    const leaves = event.shiftKey
      ? activeElement === stops[0] || activeElement === event.currentTarget
      : activeElement === stops.at(-1);
    if (!leaves) return;
    // The way on is from the words, wherever the card stands in the page.
    hide();
    mark.focus({ preventScroll: true });
    if (event.shiftKey) event.preventDefault();
  };

  const records = (opened?.records ?? []).flatMap((ref) => findRecord(analysis, ref) ?? []);
  return (
    // Keys and presses come from the links and the button within.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the buttons within take the keys; the card hears of them
    <div
      ref={card}
      className={styles.card}
      popover="auto"
      role="dialog"
      aria-labelledby={id}
      tabIndex={-1}
      onClick={onClick}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    >
      {records.map((record, index) => (
        <CardRecord
          key={keyOf(record)}
          analysis={analysis}
          record={record}
          id={index === 0 ? id : undefined}
        />
      ))}
      <button
        type="button"
        className={styles.close}
        aria-label={m.close()}
        {...english}
        onClick={hide}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path
            d="M4.5 4.500l11 11M15.500 4.500l-11 11"
            stroke="currentColor"
            strokeWidth="1.600"
          />
        </svg>
      </button>
    </div>
  );
};

/** @param id of its head, which names the card */
function CardRecord({
  analysis,
  record,
  id,
}: {
  analysis: Analysis;
  record: AnyRecord;
  id: string | undefined;
}) {
  return (
    <section className={styles.record} data-of={record.kind}>
      <h3 id={id}>
        <RecordHeading head={recordHead(record, analysis)} analysis={analysis} />
      </h3>
      <RecordDetails analysis={analysis} record={record} />
      <RecordLink slug={analysis.slug} record={record} />
    </section>
  );
}
