import { KIND_LABELS } from '../../model/labels/labels.ts';
import { text as m } from '../../messages/text.ts';
import { CORRECTIONS } from '../../model/address/address.ts';
import { COVERED, type Analysis, type Covered } from '../../model/analysis.ts';
import { correctionsOf } from '../../model/corrections.ts';
import { capital } from '../../model/records/capital.ts';
import { isStated } from '../../model/record.ts';
import { dayInWords } from '../shared/day-in-words.ts';
import { english } from '../shared/interface-language.ts';
import { rich } from '../shared/rich.tsx';
import { ABOUT_TEXT } from './about-text.ts';
import { firstFacts, listed } from './facts-of-text.ts';
import styles from './Notice.module.css';

/**
 * What kind of text this is and who made it, in a line or two: what is not stated is said to be. All
 * else that is known of it stands below the text, where this leads.
 */
export function Notice({ analysis }: { analysis: Analysis }) {
  const { kind, isOriginal, isLimited } = analysis;
  const facts = firstFacts(analysis);
  const silent = facts.filter(([, value]) => !isStated(value)).map(([name]) => name);
  const [corrected] = correctionsOf(analysis);
  const { covers = COVERED } = analysis.edition;
  const selected = COVERED.filter((one) => !covers.includes(one));
  return (
    <p className={styles.notice} {...english}>
      <strong>
        {isOriginal
          ? m.notTranslated({ kind: capital(KIND_LABELS[kind]()) })
          : m.translated({ kind: capital(KIND_LABELS[kind]()) })}
      </strong>{' '}
      {facts.map(
        ([name, value]) =>
          isStated(value) && (
            <span key={name}>
              {/* An abbreviated name brings its own full stop. */}
              {rich(value.endsWith('.') ? m.factWithStop : m.fact, {
                name: capital(name),
                value: <bdi>{value}</bdi>,
              })}{' '}
            </span>
          ),
      )}
      {silent.length > 0 && `${m.notStated({ facts: capital(listed(silent)) })} `}
      {isLimited && `${m.limited()} `}
      {selected.length > 0 &&
        `${m.selection({ kinds: listed(selected.map((one) => COVERED_LABELS[one]())) })} `}
      {corrected && (
        <>
          <a href={`#${CORRECTIONS}`}>
            {rich(m.correctedOn, {
              date: <time dateTime={corrected.date}>{dayInWords(corrected.date)}</time>,
            })}
          </a>{' '}
        </>
      )}
      <a href={`#${ABOUT_TEXT}`}>{m.aboutText()}</a>
    </p>
  );
}

/** What may be listed only in part. */
const COVERED_LABELS: Readonly<Record<Covered, () => string>> = {
  agreements: m.coveredAgreements,
  figures: m.coveredFigures,
  dates: m.coveredDates,
  quotations: m.coveredQuotations,
};
