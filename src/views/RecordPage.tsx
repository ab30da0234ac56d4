import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { address } from '../model/address.ts';
import type { Analysis } from '../model/analysis.ts';
import { STATUSES, type Agreement, type Figure } from '../model/record.ts';
import { AgreementFacts, SetOfDocuments } from './Agreement.tsx';
import { english } from './english.ts';
import { FigureEvidence, FigureFacts, FigureValue, capital, provenance } from './Figure.tsx';
import { Masthead } from './Masthead.tsx';
import { Quote } from './Quote.tsx';
import styles from './RecordPage.module.css';

/** One agreement: its card, the passage with its words marked, and the way to its neighbours. */
export function AgreementView({
  analysis,
  agreement,
}: {
  analysis: Analysis;
  agreement: Agreement;
}) {
  const { label, meaning } = STATUSES[agreement.status];
  return (
    <RecordPage analysis={analysis} record={agreement} list={analysis.agreements}>
      <p className={styles.status} {...english}>
        <strong>{label}.</strong> {meaning}
      </p>
      {agreement.set && <SetOfDocuments set={agreement.set} />}
      <AgreementFacts analysis={analysis} agreement={agreement} />
      <Quote analysis={analysis} evidence={agreement.evidence} record={agreement} whole />
    </RecordPage>
  );
}

/** One figure, likewise. */
export function FigureView({ analysis, figure }: { analysis: Analysis; figure: Figure }) {
  return (
    <RecordPage analysis={analysis} record={figure} list={analysis.figures}>
      <p className={styles.status}>
        <strong {...english}>{capital(provenance(figure))}.</strong>
      </p>
      <FigureValue analysis={analysis} figure={figure} />
      <FigureFacts figure={figure} />
      {figure.derived ? (
        <FigureEvidence analysis={analysis} figure={figure} />
      ) : (
        <Quote analysis={analysis} evidence={figure.evidence} record={figure} whole />
      )}
    </RecordPage>
  );
}

const NAMES = {
  agreement: { one: 'Agreement', list: 'All agreements', address: address.agreements },
  figure: { one: 'Figure', list: 'All figures', address: address.figures },
} as const;

function RecordPage<R extends Agreement | Figure>({
  analysis,
  record,
  list,
  children,
}: {
  analysis: Analysis;
  record: R;
  list: readonly R[];
  children: ReactNode;
}) {
  const { slug, sections } = analysis;
  const names = NAMES[record.kind];
  const index = list.indexOf(record);
  const previous = list[index - 1];
  const next = list[index + 1];
  const section = sections.find(({ id }) => id === record.evidence.section);
  return (
    <article className={styles.page}>
      <Masthead analysis={analysis} section={section} title={record.label} />
      {children}
      <nav className={styles.neighbours} aria-label={`${names.one} before and after`} {...english}>
        <Link to={names.address(slug)} className={styles.list}>
          {names.list}
        </Link>
        {previous && (
          <Link to={address[record.kind](slug, previous.id)} rel="prev" className={styles.previous}>
            <small>Previous</small> <bdi>{previous.label}</bdi>
          </Link>
        )}
        {next && (
          <Link to={address[record.kind](slug, next.id)} rel="next" className={styles.next}>
            <small>Next</small> <bdi>{next.label}</bdi>
          </Link>
        )}
      </nav>
    </article>
  );
}
