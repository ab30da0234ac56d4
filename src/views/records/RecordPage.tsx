import type { ReactNode } from 'react';
import { STATUS_LABELS } from '../../model/labels/labels.ts';
import { STATUS_MEANINGS } from '../../model/labels/meanings.ts';
import { records as m } from '../../messages/records.ts';
import { address } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import { inputsOf, restsOn } from '../../model/records/derivation.ts';
import { partOfWhole } from '../../model/records/shares.ts';
import { capital } from '../../model/records/capital.ts';
import { type Agreement, type Figure } from '../../model/record.ts';
import { AgreementFacts, SetOfDocuments } from './Agreement.tsx';
import { english } from '../shared/interface-language.ts';
import { Name } from '../shared/Name.tsx';
import { FigureEvidence, FigureValue, UsedIn } from './Figure.tsx';
import { FigureFacts } from './FigureFacts.tsx';
import { Link } from '../shared/Link.tsx';
import { Masthead } from '../shared/Masthead.tsx';
import { ShareOfWhole } from './ShareOfWhole.tsx';
import { Quote } from './Quote.tsx';
import { Limits } from './RecordDetails.tsx';
import styles from './RecordPage.module.css';

/** One agreement: its card, the passage with its words marked, and the way to its neighbours. */
export function AgreementView({
  analysis,
  agreement,
}: {
  analysis: Analysis;
  agreement: Agreement;
}) {
  const [label, meaning] = [STATUS_LABELS[agreement.status], STATUS_MEANINGS[agreement.status]];
  return (
    <RecordPage analysis={analysis} record={agreement} list={analysis.agreements}>
      <p className={styles.status} {...english}>
        <strong>{m.statusLabel({ label: capital(label()) })}</strong> {meaning()}
      </p>
      {agreement.set && <SetOfDocuments set={agreement.set} status={agreement.status} />}
      <AgreementFacts analysis={analysis} agreement={agreement} />
      <Quote analysis={analysis} evidence={agreement.evidence} record={agreement} whole />
    </RecordPage>
  );
}

/** One figure, likewise. */
export function FigureView({ analysis, figure }: { analysis: Analysis; figure: Figure }) {
  const parts = partOfWhole(figure, analysis);
  return (
    <RecordPage analysis={analysis} record={figure} list={analysis.figures}>
      <Limits figure={figure} className={styles.status} />
      <FigureValue analysis={analysis} figure={figure} />
      {parts && <ShareOfWhole parts={parts} analysis={analysis} />}
      <FigureFacts figure={figure} analysis={analysis} />
      {figure.derived ? (
        <>
          <FigureEvidence analysis={analysis} figure={figure} />
          {inputsOf(figure.derived, analysis).map((input) => (
            <Quote key={input.id} analysis={analysis} evidence={restsOn(input)} record={input} />
          ))}
        </>
      ) : (
        <Quote analysis={analysis} evidence={figure.evidence} record={figure} whole />
      )}
      <UsedIn analysis={analysis} figure={figure} />
    </RecordPage>
  );
}

const NAMES = {
  agreement: {
    neighbours: m.agreementNeighbours,
    list: m.allAgreements,
    address: address.agreements,
  },
  figure: { neighbours: m.figureNeighbours, list: m.allFigures, address: address.figures },
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
  const section = sections.find(({ id }) => id === restsOn(record).section);
  return (
    <article className={styles.page}>
      <Masthead
        analysis={analysis}
        section={section}
        title={<Name of={analysis}>{record.label}</Name>}
      />
      {children}
      <nav className={styles.neighbours} aria-label={names.neighbours()} {...english}>
        <Link to={names.address(slug)} className={styles.list}>
          {names.list()}
        </Link>
        {previous && (
          <Link to={address[record.kind](slug, previous.id)} rel="prev" className={styles.previous}>
            <small>{m.previous()}</small> <bdi>{previous.label}</bdi>
          </Link>
        )}
        {next && (
          <Link to={address[record.kind](slug, next.id)} rel="next" className={styles.next}>
            <small>{m.next()}</small> <bdi>{next.label}</bdi>
          </Link>
        )}
      </nav>
    </article>
  );
}
