import { address } from '../model/address.ts';
import { groupByStatus, type StatusGroup } from '../model/agreements.ts';
import type { Analysis } from '../model/analysis.ts';
import { STATUSES } from '../model/record.ts';
import { AgreementCard } from './Agreement.tsx';
import styles from './Agreements.module.css';
import { english } from './english.ts';
import { Masthead } from './Masthead.tsx';
import { Empty } from './Empty.tsx';

/** All agreements, by status; what is none stands apart. */
export function AgreementsView({ analysis }: { analysis: Analysis }) {
  const { proper, alsoToldOf } = groupByStatus(analysis.agreements);
  const none = analysis.agreements.length === 0;
  return (
    <div className={styles.page}>
      <Masthead analysis={analysis} title={<span {...english}>Agreements</span>}>
        {!none && (
          <>
            The documents, plans and intentions that the text tells of, each with the words that say
            so and no stronger.
          </>
        )}
      </Masthead>
      {none && (
        <Empty back={address.analysis(analysis.slug)}>This text tells of no agreements.</Empty>
      )}
      {proper.map((group) => (
        <Group key={group.status} analysis={analysis} group={group} />
      ))}
      {alsoToldOf.length > 0 && (
        <>
          <div className={styles.also} {...english}>
            <h2>Also told of</h2>
            <p>What the text tells of and does not call an agreement.</p>
          </div>
          {alsoToldOf.map((group) => (
            <Group key={group.status} analysis={analysis} group={group} below />
          ))}
        </>
      )}
    </div>
  );
}

function Group({
  analysis,
  group,
  below = false,
}: {
  analysis: Analysis;
  group: StatusGroup;
  below?: boolean;
}) {
  const { status, agreements, count } = group;
  const { label, meaning } = STATUSES[status];
  const Heading = below ? 'h3' : 'h2';
  const counted = agreements.some(({ set }) => set);
  return (
    <section
      className={below ? styles.groupBelow : styles.group}
      aria-labelledby={`status.${status}`}
    >
      <header {...english}>
        <Heading id={`status.${status}`}>
          {label}{' '}
          <span className={styles.count}>
            {count}
            {counted && ' documents'}
          </span>
        </Heading>
        <p>{meaning}</p>
      </header>
      <div className={styles.list}>
        {agreements.map((agreement) => (
          <AgreementCard
            key={agreement.id}
            analysis={analysis}
            agreement={agreement}
            level={below ? 4 : 3}
          />
        ))}
      </div>
    </section>
  );
}
