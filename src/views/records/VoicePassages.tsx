import { memo } from 'react';
import { USE_LABELS } from '../../model/labels/record-labels.ts';
import { passageText } from '../../model/records/evidence.ts';
import { capital } from '../../model/records/capital.ts';
import { records as m } from '../../messages/records.ts';
import { entryId, recordAddress, wordsAddress } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import { type Quotation } from '../../model/record.ts';
import { calledInText, isOfNobody } from '../../model/records/speakers.ts';
import { english } from '../shared/interface-language.ts';
import { Facts, type Fact } from './Facts.tsx';
import { Link } from '../shared/Link.tsx';
import { StatedWords } from './StatedWords.tsx';
import { ShareLink } from '../sharing/ShareLink.tsx';
import styles from './Voices.module.css';

/** What somebody says, passage by passage: the sentence, and how the text gives the words. */
export function Passages({
  analysis,
  quotations,
}: {
  analysis: Analysis;
  quotations: readonly Quotation[];
}) {
  return (
    <ol className={styles.passages}>
      {quotations.map((quotation) => (
        <Passage key={quotation.id} analysis={analysis} quotation={quotation} />
      ))}
    </ol>
  );
}

const Passage = memo(function Passage({
  analysis,
  quotation,
}: {
  analysis: Analysis;
  quotation: Quotation;
}) {
  return (
    <li id={entryId('quotation', quotation.id)} tabIndex={-1}>
      <Said analysis={analysis} quotation={quotation} />
      <Given quotation={quotation} />
    </li>
  );
});

/** The sentence, the words that are said set off in it, and the way to them in the text. */
function Said({ analysis, quotation }: { analysis: Analysis; quotation: Quotation }) {
  const { slug, lang, dir, passages } = analysis;
  const { id, at, evidence } = quotation;
  const text = passageText(evidence, passages);
  return (
    <blockquote className={styles.sentence} lang={lang} dir={dir}>
      <p>
        {text.slice(evidence.start, at.start)}
        <mark className={styles.said}>{text.slice(at.start, at.end)}</mark>
        {text.slice(at.end, evidence.end)}
      </p>{' '}
      <span className={styles.ways}>
        <Link
          className={styles.place}
          to={wordsAddress(slug, evidence.section, 'quotation', id)}
          {...english}
        >
          {m.inTheText()}
        </Link>{' '}
        <ShareLink to={recordAddress(slug, quotation)} />
      </span>
    </blockquote>
  );
}

/** How the text gives the words: in what way, as whose, through whom, when. */
function Given({ quotation }: { quotation: Quotation }) {
  const { use, speaker, via, date, marks } = quotation;
  const called = calledInText(speaker);
  const facts: Fact[] = [];
  if (called !== undefined && !isOfNobody(use))
    facts.push({ name: m.called(), value: <bdi>{called}</bdi> });
  if (via) facts.push({ name: m.through(), value: <StatedWords value={via} /> });
  if (date) facts.push({ name: m.date(), value: <StatedWords value={date} /> });
  if (marks !== undefined) facts.push({ name: m.marks(), value: <bdi>{marks}</bdi> });
  if (isOfNobody(use) && facts.length === 0) return null;
  return (
    <div className={styles.given}>
      {!isOfNobody(use) && <p {...english}>{capital(USE_LABELS[use]())}</p>}
      {facts.length > 0 && <Facts facts={facts} unsaid={[]} />}
    </div>
  );
}
