import { useId, useState } from 'react';
import { annotations as m } from '../../messages/annotations.ts';
import type { Analysis } from '../../model/analysis.ts';
import { COLOURS, type Annotation } from '../../model/annotations/annotation.ts';
import { COLOUR_NAMES, Swatch } from './Swatch.tsx';
import type { FoundMark } from './useFoundMarks.ts';
import styles from './Marks.module.css';

/** How much of the words stands in the name of the field. */
const SHORT = 40;

/** One mark: the words, the note, and what can be done with it. */
export function MarkItem({
  analysis: { lang, dir },
  found: { mark, range, now },
  onChange,
  onRemove,
  onShow,
}: {
  analysis: Analysis;
  found: FoundMark;
  onChange: (mark: Annotation) => void;
  onRemove: (mark: Annotation) => void;
  onShow: (range: Range) => void;
}) {
  const { exact } = mark.words;
  const id = useId();
  const [note, setNote] = useState(mark.note);
  const change = (part: Partial<Annotation>) =>
    onChange({ ...mark, note, ...part, modified: new Date().toISOString() });
  const short = exact.length > SHORT ? `${exact.slice(0, SHORT)}…` : exact;
  /** Every highlight has the same controls: the words of the highlight complete their names. */
  const named = (what: string) => ({ id: `${id}${what}`, 'aria-labelledby': `${id}${what} ${id}` });
  return (
    <li className={styles.mark} data-mark={mark.id} data-colour={mark.colour}>
      <blockquote lang={lang} dir={dir}>
        {range ? exact : m.itWas({ words: exact })}
      </blockquote>
      {!range && (
        <blockquote lang={lang} dir={dir}>
          {now === undefined ? m.isGone() : m.itIs({ words: now })}
        </blockquote>
      )}
      <textarea
        rows={1}
        dir="auto"
        value={note}
        placeholder={m.notePlaceholder()}
        aria-label={m.noteOn({ words: short })}
        // Stored as it is written: a page can be gone at any moment.
        onChange={({ target }) => {
          setNote(target.value);
          change({ note: target.value });
        }}
      />
      {/* Not as its text: that would be found twice. */}
      <span id={id} hidden aria-label={short} />
      <div className={styles.tools}>
        <div className={styles.colours} role="group" aria-label={m.colour()} {...named('colour')}>
          {COLOURS.map((colour) => (
            <button
              key={colour}
              type="button"
              aria-pressed={mark.colour === colour}
              title={COLOUR_NAMES[colour]()}
              onClick={() => change({ colour })}
            >
              <Swatch colour={colour} />
            </button>
          ))}
        </div>
        {range && (
          <button type="button" {...named('show')} onClick={() => onShow(range)}>
            {m.inTheText()}
          </button>
        )}
        <button type="button" {...named('remove')} onClick={() => onRemove(mark)}>
          {m.remove()}
        </button>
      </div>
    </li>
  );
}
