import { USE_MEANINGS } from '../../model/labels/meanings.ts';
import { records as m } from '../../messages/records.ts';
import type { Analysis } from '../../model/analysis.ts';
import { capital } from '../../model/records/capital.ts';
import { limitsOf } from '../../model/words/figure-limits.ts';
import { labels } from '../../messages/labels.ts';
import type { AnyRecord, Figure } from '../../model/record.ts';
import { calledInText } from '../../model/records/speakers.ts';
import { AgreementFacts, SetOfDocuments } from './Agreement.tsx';
import { english } from '../shared/interface-language.ts';
import { cautions } from './cautions.tsx';
import { Facts, type Fact } from './Facts.tsx';
import { FigureFacts } from './FigureFacts.tsx';
import { NotStated } from './NotStated.tsx';
import { StatedWords } from './StatedWords.tsx';
import styles from './RecordDetails.module.css';

/** What is known of a record, below its head. */
export function RecordDetails({ analysis, record }: { analysis: Analysis; record: AnyRecord }) {
  return (
    <div className={styles.details}>
      <KindDetails analysis={analysis} record={record} />
    </div>
  );
}

function KindDetails({ analysis, record }: { analysis: Analysis; record: AnyRecord }) {
  return (
    <>
      {record.kind === 'figure' && <Limits figure={record} />}
      {record.kind === 'quotation' && (
        <p className={styles.meaning} {...english}>
          {USE_MEANINGS[record.use]()}
        </p>
      )}
      <RecordFacts analysis={analysis} record={record} />
    </>
  );
}

/** How the text limits a figure, or that it is calculated; nothing of one that the text states exactly. */
export function Limits({ figure, className }: { figure: Figure; className?: string | undefined }) {
  const limits = limitsOf(figure);
  if (limits.length === 0) return null;
  return (
    <p className={className} {...english}>
      <strong>{m.statusLabel({ label: capital(limits.join(labels.comma())) })}</strong>
    </p>
  );
}

/** What is known of a record, field by field. */
export function RecordFacts({ analysis, record }: { analysis: Analysis; record: AnyRecord }) {
  switch (record.kind) {
    case 'agreement':
      return (
        <>
          {record.set && <SetOfDocuments set={record.set} status={record.status} />}
          <AgreementFacts analysis={analysis} agreement={record} />
        </>
      );
    case 'figure':
      return <FigureFacts figure={record} analysis={analysis} />;
    case 'quotation': {
      const { via, date, marks, speaker } = record;
      const facts: Fact[] = [];
      const called = calledInText(speaker);
      if (called !== undefined) facts.push({ name: m.calledInText(), value: <bdi>{called}</bdi> });
      if (speaker.kind === 'unnamed') facts.push({ name: m.name(), value: <NotStated /> });
      if (via) facts.push({ name: m.through(), value: <StatedWords value={via} /> });
      if (date) facts.push({ name: m.date(), value: <StatedWords value={date} /> });
      if (marks !== undefined) facts.push({ name: m.itsMarks(), value: <bdi>{marks}</bdi> });
      return facts.length > 0 ? <Facts facts={facts} unsaid={[]} /> : null;
    }
    case 'event':
      return (
        <Facts
          facts={[
            { name: m.when(), value: <StatedWords value={record.when} /> },
            ...cautions(record),
          ]}
          unsaid={[]}
        />
      );
    case 'note':
      return (
        <Facts facts={[{ name: m.onTheWords(), value: <bdi>{record.on}</bdi> }]} unsaid={[]} />
      );
  }
}
