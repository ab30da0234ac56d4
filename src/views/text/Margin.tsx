import {
  startTransition,
  use,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
} from 'react';
import { text as m } from '../../messages/text.ts';
import type { RecordKind } from '../../model/record.ts';
import { findRecord, keyOf, recordsInText } from '../../model/records/records-in-text.ts';
import { english } from '../shared/interface-language.ts';
import { MarginNote, type Form } from './MarginNote.tsx';
import type { DetailsView, InPlaceView } from './Marks.tsx';
import { IsMarked } from './Prose.tsx';
import { stackNotes } from './stack-notes.ts';
import { useHighlightedRecords } from './useHighlightedRecords.ts';
import { useNearViewport } from './useNearViewport.ts';
import { useMarginGeometry } from './useMarginGeometry.ts';

/** The kinds that always stand in the margin; the others would crowd it, and come when they are asked for. */
const STANDING: readonly RecordKind[] = ['agreement', 'figure', 'note'];

/** In the text size of the page: the least distance of two notes … */
const GAP = 0.7;
/** … how far below its words a note may stand before those around it are folded … */
const REACH = 3.5;
/** … the middle of a note's first line … */
const FIRST_LINE = 0.6;
/** … heights, until a note has been drawn … */
const GUESSED: Record<Form, number> = { line: 2.5, brief: 3.8, open: 16 };
/** … and heights that count as the same, in CSS pixels: what a browser measures varies with the place. */
const SAME = 1;

/**
 * The records in the margin, each beside its words, as far as the reader is near to them. The one
 * that is opened says everything and has the focus; Escape gives it back to the words.
 */
export const Margin: InPlaceView = ({ analysis, page, column, opened, onOpen, loadDetails }) => {
  const isMarked = use(IsMarked);
  const records = useMemo(() => recordsInText(analysis), [analysis]);
  const room = useMarginGeometry(column, page, records);
  const label = useId();
  const list = useRef<HTMLDivElement>(null);
  const lit = useHighlightedRecords(page);
  const asked = useMemo(() => opened?.records.map(keyOf) ?? [], [opened]);
  const [openKey] = asked;
  const isNear = useNearViewport(column, room);
  // What has the focus stays, however far the reader scrolls from it.
  const [held, setHeld] = useState<string>();

  const shown = useMemo(
    () =>
      records.flatMap((ref) => {
        const key = keyOf(ref);
        const place = room?.places.get(key);
        const record = findRecord(analysis, ref);
        const stands = isMarked(ref.kind) && (STANDING.includes(ref.kind) || asked.includes(key));
        return stands && record && place !== undefined ? [{ key, record, place }] : [];
      }),
    [records, analysis, room, isMarked, asked],
  );

  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const [isPlaced, setPlaced] = useState(false);
  const placed = useMemo(() => {
    if (!room) return [];
    const height = (key: string, form: Form) =>
      heights.get(heightKey(key, form)) ?? GUESSED[form] * room.rem;
    return stackNotes(
      shown.map(({ key, place }) => ({
        top: place - FIRST_LINE * room.rem,
        height: height(key, key === openKey ? 'open' : 'brief'),
        folded: asked.includes(key) ? undefined : height(key, 'line'),
      })),
      { gap: GAP * room.rem, reach: REACH * room.rem, end: room.height },
    );
  }, [shown, asked, openKey, heights, room]);

  // Notes are placed by the heights that they turn out to have, before anybody sees them.
  useLayoutEffect(() => {
    const notes = [...(list.current?.querySelectorAll<HTMLElement>('[data-record]') ?? [])];
    // The first of them are not seen before; while they are placed, the page goes on answering.
    const begin = isPlaced ? (task: () => void) => task() : startTransition;
    const measure = (isAnew: boolean) => {
      const measured = notes.flatMap((note): [string, number][] => {
        const { record = '', form = '' } = note.dataset;
        const key = heightKey(record, form as Form);
        const { height } = note.getBoundingClientRect();
        const known = heights.get(key);
        // One that is known changes only when a browser says so: drawn again for each that is measured
        // otherwise, the notes might never come to rest.
        const isSame = known !== undefined && (!isAnew || Math.abs(known - height) < SAME);
        return isSame ? [] : [[key, height]];
      });
      if (measured.length > 0)
        begin(() => setHeights((before) => new Map([...before, ...measured])));
      // Said once: React may draw again also for what is known, and gives up on what does so often.
      else if (notes.length > 0 && !isPlaced) begin(() => setPlaced(true));
    };
    measure(false);
    const observer = new ResizeObserver(() => measure(true));
    for (const note of notes) observer.observe(note);
    return () => observer.disconnect();
  }, [heights, isPlaced, placed, isNear, held]);

  // Whoever points at words may open them next.
  const [Details, setDetails] = useState<DetailsView>();
  const isNeeded = !Details && (lit.length > 0 || openKey !== undefined);
  useEffect(() => {
    if (!isNeeded) return;
    let left = false;
    loadDetails().then(
      (details) => !left && setDetails(() => details),
      () => {}, // The note still leads to the whole record.
    );
    return () => {
      left = true;
    };
  }, [isNeeded, loadDetails]);

  const isDrawn = isPlaced && placed.length > 0;
  useEffect(() => {
    if (!opened?.mark || openKey === undefined || !isDrawn) return;
    noteIn(list.current, openKey)?.querySelector('button')?.focus({ preventScroll: true });
  }, [opened, openKey, isDrawn]);
  // Again when what is known has been loaded, which makes it longer.
  useEffect(() => {
    if (openKey !== undefined && isDrawn)
      noteIn(list.current, openKey)?.scrollIntoView({ block: 'nearest' });
  }, [openKey, isDrawn, Details]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !opened) return;
    onOpen(undefined);
    opened.mark?.focus();
  };
  const onFocus = ({ target }: FocusEvent) => setHeld(recordAt(target));
  const onBlur = ({ target, relatedTarget }: FocusEvent) => {
    const note = target.closest('[data-record]');
    // A window that is left keeps its focus; what a note has opened stands beside it.
    const to = relatedTarget ?? document.activeElement;
    if (note?.contains(to) || to?.closest('[popover]')) return;
    setHeld(undefined);
    if (recordAt(target) === openKey) onOpen(undefined);
  };

  return (
    // Keys and focus come from the buttons within.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the buttons within take the keys; the margin hears of them
    <div
      ref={list}
      role="group"
      aria-labelledby={label}
      style={isPlaced ? undefined : { visibility: 'hidden' }}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      <span id={label} hidden {...english}>
        {m.recordsBeside()}
      </span>
      {shown.map(({ key, record, place }, index) => {
        if (!isNear(place) && key !== held && !asked.includes(key)) return null;
        const { top, folded } = placed[index]!;
        const form = key === openKey ? 'open' : folded ? 'line' : 'brief';
        return (
          <MarginNote
            key={key}
            analysis={analysis}
            record={record}
            form={form}
            top={top}
            Details={Details}
            lit={lit.includes(key) || asked.includes(key)}
            onOpen={onOpen}
          />
        );
      })}
    </div>
  );
};

const heightKey = (record: string, form: Form) => `${record} ${form}`;

const recordAt = (element: Element): string | undefined =>
  element.closest<HTMLElement>('[data-record]')?.dataset['record'];

const noteIn = (list: Element | null, key: string): Element | undefined =>
  [...(list?.children ?? [])].find((note) => recordAt(note) === key);
