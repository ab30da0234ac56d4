import { memo, useCallback, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { desk as m } from '../../messages/desk.ts';
import type { Node } from '../../model/analysis.ts';
import type { DeskText, TextPlace } from '../../model/desk/desk.ts';
import { Prose } from '../../views/text/Prose.tsx';
import prose from '../../views/text/Text.module.css';
import styles from '../Desk.module.css';
import { fill, show, useDesk } from '../store.ts';
import { NextFills } from './NextFills.tsx';
import { BeginSection, Heading } from './Headings.tsx';
import { make, PALETTE } from './palette-actions.ts';
import { blockOf, pointAt, selectedPlace, wholePlace, wordsIn } from './places.ts';
import { useHighlights } from './useHighlights.ts';

/** The text as the reader will see it: whatever is made is made of it. */
export function TextSurface() {
  const state = useDesk((store) => store.state!);
  const text = useDesk((store) => store.text!);
  const record = useDesk((store) => store.record);
  const panel = useDesk((store) => store.panel);
  const slot = useDesk((store) => store.slot);
  const more = useDesk((store) => store.more);
  const selection = useDesk((store) => store.selection);
  const at = useDesk((store) => store.at);
  const surface = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState<TextPlace>();
  const candidate = panel === 'queue' ? state.candidates[at] : undefined;
  useHighlights(surface, state, text.hash, {
    record: panel === 'record' ? record : undefined,
    candidate,
    cursor: selection ?? cursor,
  });
  const take = useCallback((place: TextPlace) => {
    // What stays selected would be dragged away by the next drag over it.
    getSelection()?.removeAllRanges();
    if (useDesk.getState().slot) void fill(place);
    else useDesk.setState({ selection: place });
  }, []);
  const onMouseUp = (event: React.MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('button, form, input')) return;
    const place = selectedPlace(text.passages);
    if (place) return take(place);
    const point = pointUnder(event);
    if (!point) return;
    const words = text.passages[point.passage]?.text;
    if (words === undefined) return;
    const word = wordsIn(words, state.lang).find(
      ({ start, end }) => start <= point.at && point.at <= end,
    );
    if (!word) return;
    if (slot) take(wholePlace(words, { passage: point.passage, ...word })!);
    else openAt(point);
  };
  const said = cursor && text.passages[cursor.passage]?.text.slice(cursor.start, cursor.end);
  return (
    <div className={styles.surface}>
      {/* Words are chosen in it by keys: it is one stop, and says them. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- as by a pointer */}
      <div
        ref={surface}
        className={prose.prose}
        data-surface
        data-more={more?.join('.')}
        role="region"
        aria-label={m.theText()}
        aria-describedby="text-keys"
        tabIndex={0}
        lang={state.lang}
        dir={state.dir}
        onMouseUp={onMouseUp}
        onClickCapture={(event) => {
          // A link of the text leads nowhere while it is worked on.
          if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
        }}
        onKeyDown={(event) => {
          if (event.target !== event.currentTarget) return;
          const next = step(event, cursor, text, state.lang, state.open);
          if (next === 'take') {
            event.preventDefault();
            if (cursor) take(cursor);
          } else if (next) {
            event.preventDefault();
            setCursor(next);
            blockOf(event.currentTarget, next.passage)?.scrollIntoView({ block: 'nearest' });
          }
        }}
      >
        <SetText text={text} />
      </div>
      <p id="text-keys" className={styles.hint}>
        {m.textKeys()}
      </p>
      <p className={styles.heard} role="status" data-heard>
        {said}
      </p>
      <NextFills />
      {selection && (
        <div className={styles.palette} role="toolbar" aria-label={m.palette()}>
          {more && panel === 'record' && (
            <button type="button" onClick={() => void fill(selection, more)}>
              {m.addTo({ field: String(more[0]) })} <kbd>+</kbd>
            </button>
          )}
          {PALETTE.map((kind, index) => (
            <button key={kind} type="button" onClick={() => void make(kind)}>
              {kind} <kbd>{index + 1}</kbd>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Drawn again only when its words change, never for a record. */
const SetText = memo(function SetText({ text }: { text: DeskText }) {
  const blocks = useMemo(
    () => text.sections.map(({ body }) => body.map((node) => ({ node, first: firstIn(node) }))),
    [text],
  );
  return (
    <>
      {text.sections.map((section, index) => (
        <section key={section.id} aria-labelledby={section.heading && `section-${section.id}`}>
          {section.heading && (
            <Heading id={section.id} heading={section.heading.text} isFirst={index === 0} />
          )}
          {blocks[index]!.map(({ node, first }, block) => (
            <div key={block}>
              {first !== undefined && (block > 0 || !section.heading) && (
                <BeginSection passage={first} />
              )}
              <Prose nodes={[node]} slug="" />
            </div>
          ))}
        </section>
      ))}
      {text.footnotes.length > 0 && <Prose nodes={text.footnotes} slug="" />}
    </>
  );
});

function firstIn(node: Node): number | undefined {
  if (typeof node === 'string') return undefined;
  const own = node.props?.['data-passage'];
  if (own !== undefined) return Number(own);
  for (const child of node.children ?? []) {
    const found = firstIn(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

function pointUnder({ clientX, clientY }: React.MouseEvent) {
  const at = document.caretPositionFromPoint?.(clientX, clientY);
  return at ? pointAt(at.offsetNode, at.offset) : undefined;
}

/** Opens the record that has the words at a point most exactly. */
function openAt({ passage, at }: { passage: number; at: number }): void {
  const { state } = useDesk.getState();
  const holds = (place: TextPlace | undefined) =>
    place?.passage === passage && place.start <= at && at <= place.end;
  const found =
    state?.records.find(({ words }) => Object.values(words).some(holds)) ??
    state?.records.find(({ quote }) => holds(quote));
  if (found) show(found.id);
}

/** Where the keys lead from a word. */
function step(
  { key, shiftKey }: KeyboardEvent,
  cursor: TextPlace | undefined,
  { passages }: DeskText,
  lang: string,
  open: readonly TextPlace[],
): TextPlace | 'take' | undefined {
  if (key === 'Enter') return 'take';
  const passage = cursor?.passage ?? 0;
  const wordAt = (index: number, which: number): TextPlace | undefined => {
    const own = passages[index];
    const word = own && wordsIn(own.text, lang).at(which);
    return word && { passage: index, ...word };
  };
  if (!cursor) return /^Arrow|^[[\]]$/.test(key) ? wordAt(0, 0) : undefined;
  const words = wordsIn(passages[passage]!.text, lang);
  const last = words.findLastIndex(({ end }) => end <= cursor.end);
  const first = words.findIndex(({ start }) => start >= cursor.start);
  switch (key) {
    case 'ArrowRight':
      if (shiftKey) return { ...cursor, end: words[last + 1]?.end ?? cursor.end };
      return words[last + 1] ? { passage, ...words[last + 1]! } : wordAt(passage + 1, 0);
    case 'ArrowLeft':
      if (shiftKey) return last > first ? { ...cursor, end: words[last - 1]!.end } : cursor;
      return first > 0 ? { passage, ...words[first - 1]! } : wordAt(passage - 1, -1);
    case 'ArrowDown':
      return wordAt(passage + 1, 0);
    case 'ArrowUp':
      return wordAt(passage - 1, 0);
    case ']':
      return open.find(
        (one) => one.passage > passage || (one.passage === passage && one.start > cursor.start),
      );
    case '[':
      return open.findLast(
        (one) => one.passage < passage || (one.passage === passage && one.start < cursor.start),
      );
    default:
      return undefined;
  }
}
