import type { ComponentProps } from 'react';
import { STATUS_LABELS } from '../../model/labels/labels.ts';
import { records as m } from '../../messages/records.ts';
import type { HowMany } from '../../model/record.ts';
import { howMany } from '../../model/records/how-many.ts';
import type { AgreementPart } from '../../model/records/agreement-parts.ts';
import { english } from './interface-language.ts';
import { Link } from './Link.tsx';
import { rich } from './rich.tsx';
import styles from './StatusStrip.module.css';

const isNone = ({ value, most, isOpen }: HowMany) => value + (most ?? 0) === 0 && !isOpen;

/** So many cells are drawn at most; of more documents each stands for several. */
const MAX_CELLS = 60;

/**
 * How much was concluded, is under way, is only mentioned, or is denied: drawn a cell for each document, and in
 * words; each part leads to its own list.
 * @param linkTo where a part leads
 */
export function StatusStrip({
  parts,
  linkTo,
}: {
  parts: readonly AgreementPart[];
  linkTo: (part: AgreementPart) => Omit<ComponentProps<typeof Link>, 'children'>;
}) {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const cellsOf = (count: number) =>
    total <= MAX_CELLS ? count : Math.max(1, Math.round((count * MAX_CELLS) / total));
  if (parts.length === 0) return null;
  return (
    <>
      {/* The words below say the same, in the same order. */}
      <div className={styles.strip} dir={english.dir} aria-hidden="true">
        {parts.map((part) => (
          <Link key={part.key} {...linkTo(part)} className={styles[part.key]} tabIndex={-1}>
            {Array.from({ length: cellsOf(part.count) }, (_, index) => (
              <i key={index} />
            ))}
          </Link>
        ))}
      </div>
      <ul className={styles.legend} {...english}>
        {parts.map((part) => (
          <li key={part.key}>
            <Link {...linkTo(part)}>
              <span className={styles.count}>{howMany(part.total)}</span>{' '}
              {part.key === 'mentioned' ? m.mentionedOnly() : statusesIn(part)}
            </Link>
            {!isNone(part.notNamed) && (
              <>
                {' '}
                <span className={styles.notNamed}>
                  {rich(m.ofThemNotNamed, { count: howMany(part.notNamed) })}
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** @returns the statuses of a part, as alternatives: "prepared, announced or planned". */
const statusesIn = ({ statuses }: AgreementPart): string =>
  new Intl.ListFormat(english.lang, { type: 'disjunction' }).format(
    statuses.map((status) => STATUS_LABELS[status]()),
  );
