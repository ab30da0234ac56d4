import { labels } from '../../messages/labels.ts';
import { STATUS_LABELS } from '../../model/labels/labels.ts';
import { rowWords } from '../../model/words/row-words.ts';
import { STATUS_MEANINGS } from '../../model/labels/meanings.ts';
import { capital } from '../../model/records/capital.ts';
import { records as m } from '../../messages/records.ts';
import { address } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import {
  isStated,
  type Agreement,
  type AgreementSet,
  type HowMany,
  type Stated,
  type Words,
} from '../../model/record.ts';
import { howMany } from '../../model/records/how-many.ts';
import { AGREEMENT_STATUSES, JOINED_STATUSES, type Status } from '../../model/statuses.ts';
import styles from './Agreement.module.css';
import { english } from '../shared/interface-language.ts';
import { Name } from '../shared/Name.tsx';
import { cautions } from './cautions.tsx';
import { Facts, type Fact } from './Facts.tsx';
import { Link } from '../shared/Link.tsx';
import { richAmongText } from '../shared/rich-among-text.tsx';
import { StatedList, StatedWords } from './StatedWords.tsx';
import { Quote } from './Quote.tsx';

/**
 * One agreement in a list: a row with its status, its name, the words that it rests on and its date; all
 * else that is known of it opens below.
 */
export function AgreementRow({
  analysis,
  agreement,
  level = 3,
}: {
  analysis: Analysis;
  agreement: Agreement;
  /** Of its heading. */
  level?: 3 | 4 | 5;
}) {
  const { slug } = analysis;
  const { id, label, set, status, memberOf } = agreement;
  const Heading = `h${level}` as const;
  const silent = countNotStated(agreement);
  return (
    <article className={styles.row} data-entry={id}>
      <p className={styles.status} {...english}>
        {capital(rowWords(agreement))}
        {set && !isAllNamed(set) && (
          <span className={styles.rest}>{m.rowNotNamed({ count: howMany(restOf(set)) })}</span>
        )}
      </p>
      <Heading className={styles.name}>
        <Link to={address.agreement(slug, id)}>
          <Name of={analysis}>{label}</Name>
        </Link>
      </Heading>
      <Quote analysis={analysis} evidence={agreement.evidence} record={agreement} inRow />
      <p className={styles.when}>
        <When agreement={agreement} isMember={memberOf !== undefined} />
      </p>
      <details className={styles.details}>
        <summary {...english}>
          {silent > 0 ? m.thingsNotStated({ count: silent }) : m.details()}
        </summary>
        <div className={styles.facts}>
          <p {...english}>{STATUS_MEANINGS[status]()}</p>
          {set && <SetOfDocuments set={set} status={status} />}
          <AgreementFacts analysis={analysis} agreement={agreement} inList />
        </div>
      </details>
    </article>
  );
}

/** The first date that the text gives for an agreement; a member of a set may have the set's. */
function When({ agreement, isMember }: { agreement: Agreement; isMember: boolean }) {
  const { date, start, until, term } = agreement;
  const stated = [date, start, until, term].find(isStated);
  const words = stated && <bdi>{stated.words}</bdi>;
  if (words && stated === start) return richAmongText(m.fromDate, { date: words });
  if (words && stated === until) return richAmongText(m.untilDate, { date: words });
  if (words) return words;
  return isMember ? null : <span {...english}>{m.rowNoDate()}</span>;
}

/** How many things that a reader would look for the text does not say of an agreement. */
const countNotStated = (agreement: Agreement): number => {
  const { instrument, parties, signatories, date, start, until, term, place, unsaid } = agreement;
  const fields = [instrument, parties, signatories, date, start, until, term, place];
  return (
    fields.filter((field) => field !== undefined && !isStated<unknown>(field)).length +
    unsaid.length
  );
};

/** What is known of an agreement, field by field. */
export function AgreementFacts({
  analysis,
  agreement,
  inList = false,
}: {
  analysis: Analysis;
  agreement: Agreement;
  /** Whether the documents of a set stand below it. */
  inList?: boolean;
}) {
  const { instrument, parties, signatories, date, start, until, term, place, memberOf, set } =
    agreement;
  const owner = analysis.agreements.find(({ id }) => id === memberOf);
  const facts: Fact[] = [];
  if (owner)
    facts.push({
      name: m.oneOf(),
      value: (
        <Link to={address.agreement(analysis.slug, owner.id)}>
          <bdi>{owner.label}</bdi>
        </Link>
      ),
    });
  const perhaps = analysis.agreements.find(({ id }) => id === agreement.perhapsIn);
  if (perhaps)
    facts.push({
      name: m.perhapsOneOf(),
      value: (
        <Link to={address.agreement(analysis.slug, perhaps.id)}>
          <bdi>{perhaps.label}</bdi>
        </Link>
      ),
    });
  facts.push(...cautions(agreement));
  const isJoined = JOINED_STATUSES.includes(agreement.status);
  facts.push({
    name: isJoined ? m.instrument() : m.whatItIs(),
    value: <StatedWords value={instrument} />,
  });
  const lists = isJoined
    ? ([
        [m.parties(), parties],
        [m.signedBy(), signatories],
      ] as const)
    : ([[m.namedWithIt(), together(parties, signatories)]] as const);
  for (const [name, value] of lists)
    if (value) facts.push({ name, value: <StatedList value={value} /> });
  const single = [
    [m.date(), date],
    [m.from(), start],
    [m.until(), until],
    [m.term(), term],
    [m.place(), place],
  ] as const;
  for (const [name, value] of single)
    if (value) facts.push({ name, value: <StatedWords value={value} /> });
  if (set && set.named.length > 0 && !inList)
    facts.push({
      name: m.namedInText(),
      value: analysis.agreements
        .filter(({ id }) => set.named.includes(id))
        .map(({ id, label }, index) => (
          <span key={id}>
            {index > 0 && labels.semicolon()}
            <Link to={address.agreement(analysis.slug, id)}>
              <bdi>{label}</bdi>
            </Link>
          </span>
        )),
      long: true,
    });
  return <Facts facts={facts} unsaid={agreement.unsaid} />;
}

/** Two lists as one: "not stated" only where neither is. */
function together(
  one: Stated<Words[]> | undefined,
  other: Stated<Words[]> | undefined,
): Stated<Words[]> | undefined {
  if (!isStated(one)) return isStated(other) ? other : (one ?? other);
  return isStated(other) ? [...one, ...other] : one;
}

const MAX_DRAWN = 40;

const restOf = ({ rest, notNamed }: AgreementSet): HowMany => rest ?? { value: notNamed };
const isAllNamed = ({ rest, notNamed }: AgreementSet) => !rest && notNamed === 0;

/**
 * The documents of a set, a sheet each: filled where the text names it, dashed where it does not.
 * @param status theirs
 */
export function SetOfDocuments({
  set,
  status,
}: {
  set: NonNullable<Agreement['set']>;
  status?: Status;
}) {
  const { count, named, otherStatus } = set;
  const documents =
    status && !otherStatus && AGREEMENT_STATUSES.includes(status)
      ? STATUS_LABELS[status]()
      : m.documentsOfSet();
  const words = m.setOfDocuments({
    count: howMany(count),
    documents,
    named: named.length,
    notNamed: howMany(restOf(set)),
  });
  return (
    <div className={styles.set}>
      {count.value <= MAX_DRAWN && !set.rest && (
        <svg
          viewBox={`-1 -1 ${count.value * 20 - 2} 26`}
          height="26"
          width={count.value * 20 - 2}
          aria-hidden="true"
        >
          {Array.from({ length: count.value }, (_, index) => (
            <path
              key={index}
              className={index < named.length ? styles.named : styles.notNamed}
              d={`M${index * 20} 0h10l6 6v18h-16z`}
            />
          ))}
        </svg>
      )}
      <p {...english}>{words}</p>
    </div>
  );
}
