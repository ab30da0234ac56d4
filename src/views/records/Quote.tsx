import { headsOf, passageText } from '../../model/records/evidence.ts';
import { records as m } from '../../messages/records.ts';
import { recordAddress, wordsAddress } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Evidence, RecordRef } from '../../model/record.ts';
import { english } from '../shared/interface-language.ts';
import { Link } from '../shared/Link.tsx';
import { ShareLink } from '../sharing/ShareLink.tsx';
import styles from './Quote.module.css';

/**
 * The sentence that a record rests on, with the words that its fields are bound to, and the way to
 * them in the text. With `whole`, the passage around it too.
 */
export function Quote({
  analysis,
  evidence,
  record,
  whole = false,
  isShared = true,
  inRow = false,
}: {
  analysis: Analysis;
  evidence: Evidence;
  record: RecordRef;
  whole?: boolean;
  /** Whether it can be shared from here; what has a page of its own is shared there. */
  isShared?: boolean;
  /** Whether it stands in a row of a list, which is shared from its own page. */
  inRow?: boolean;
}) {
  const { slug, lang, dir } = analysis;
  const text = passageText(evidence, analysis.passages);
  const place = (
    <Link
      className={styles.place}
      to={wordsAddress(slug, evidence.section, record.kind, record.id)}
      {...english}
    >
      {m.inTheText()}
    </Link>
  );
  return (
    <blockquote
      className={whole ? styles.passage : inRow ? styles.inRow : styles.quote}
      lang={lang}
      dir={dir}
    >
      <p>
        {headsOf(evidence, analysis.passages)}
        {whole && text.slice(0, evidence.start)}
        <Words text={text} evidence={evidence} whole={whole} />
        {whole && text.slice(evidence.end)}
      </p>{' '}
      {isShared && !inRow ? (
        <span className={styles.ways}>
          {place} <ShareLink to={recordAddress(slug, record)} />
        </span>
      ) : (
        place
      )}
    </blockquote>
  );
}

/** The quote, its bound words set off. */
function Words({ text, evidence, whole }: { text: string; evidence: Evidence; whole: boolean }) {
  const { start, end, words } = evidence;
  const parts = words.flatMap((span, index) => {
    const from = index === 0 ? start : words[index - 1]!.end;
    return [
      text.slice(from, span.start),
      <em key={index} className={styles.words}>
        {text.slice(span.start, span.end)}
      </em>,
    ];
  });
  const rest = text.slice(words.at(-1)?.end ?? start, end);
  return whole ? (
    <mark className={styles.cited}>
      {parts}
      {rest}
    </mark>
  ) : (
    <>
      {parts}
      {rest}
    </>
  );
}
