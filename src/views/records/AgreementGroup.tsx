import { memo, type ReactNode } from 'react';
import { address } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import { STATUS_LABELS } from '../../model/labels/labels.ts';
import { STATUS_MEANINGS } from '../../model/labels/meanings.ts';
import {
  NO_DATE,
  NO_YEAR,
  type Family,
  type Group,
  type Order,
} from '../../model/records/agreements.ts';
import { countWords } from '../../model/records/filters.ts';
import { capital } from '../../model/records/capital.ts';
import type { Status } from '../../model/statuses.ts';
import { records as m } from '../../messages/records.ts';
import { english } from '../shared/interface-language.ts';
import { Link } from '../shared/Link.tsx';
import { AgreementRow } from './Agreement.tsx';
import styles from './Agreements.module.css';

/**
 * Agreements of one status, one year or one section, below their heading.
 * @param below whether the group stands in the part of what is also mentioned
 */
export function AgreementGroup({
  analysis,
  order,
  group,
  below,
}: {
  analysis: Analysis;
  order: Order;
  group: Group;
  below: boolean;
}) {
  const { key, families, count, counted, rows } = group;
  const Heading = below ? 'h3' : 'h2';
  const id = `${below ? 'also' : 'group'}.${key}`;
  const { name, meaning } = headOf(analysis, order, key);
  return (
    <section
      className={styles.group}
      aria-labelledby={below ? `also ${id}` : id}
      data-holds
      data-group={key}
    >
      {/* Each row says its status: for who hears the page it is a heading besides. */}
      <header className={order === 'status' ? styles.heard : styles.head} {...english}>
        <Heading id={id}>
          {name}{' '}
          <span className={styles.count} data-counted suppressHydrationWarning>
            {countWords(count, counted, rows)}
          </span>
        </Heading>
        {meaning && <p>{meaning}</p>}
      </header>
      {families.map((family) => (
        <FamilyOfAgreements
          key={family.agreement.id}
          analysis={analysis}
          family={family}
          level={below ? 4 : 3}
        />
      ))}
    </section>
  );
}

/** What a group is called, and what that means. */
function headOf(
  analysis: Analysis,
  order: Order,
  key: string,
): { name: ReactNode; meaning?: string } {
  switch (order) {
    case 'status': {
      const [label, meaning] = [STATUS_LABELS[key as Status], STATUS_MEANINGS[key as Status]];
      return { name: capital(label()), meaning: meaning() };
    }
    case 'date':
      if (key === NO_DATE) return { name: m.dateNotStated(), meaning: m.dateNotStatedMeaning() };
      if (key === NO_YEAR) return { name: m.yearNotStated(), meaning: m.yearNotStatedMeaning() };
      return { name: key };
    case 'text': {
      const { slug, lang, dir, sections } = analysis;
      const heading = sections.find(({ id }) => id === key)?.heading;
      return {
        name: (
          <Link to={address.section(slug, key)} {...(heading && { lang, dir })}>
            {heading?.text ?? m.opening()}
          </Link>
        ),
      };
    }
  }
}

/** An agreement; below a set, the documents of it that the text names. */
const FamilyOfAgreements = memo(function FamilyOfAgreements({
  analysis,
  family: { agreement, members },
  level,
}: {
  analysis: Analysis;
  family: Family;
  level: 3 | 4;
}) {
  return (
    <div className={agreement.set ? styles.set : undefined} data-holds>
      <AgreementRow analysis={analysis} agreement={agreement} level={level} />
      {members.map((member) => (
        <AgreementRow
          key={member.id}
          analysis={analysis}
          agreement={member}
          level={level === 3 ? 4 : 5}
        />
      ))}
    </div>
  );
});
