import { labels } from '../../messages/labels.ts';
import { KIND_LABELS } from '../../model/labels/labels.ts';
import { text as m } from '../../messages/text.ts';
import { CORRECTIONS } from '../../model/address/address.ts';
import { COVERED, type Analysis, type Covered, type EditionPart } from '../../model/analysis.ts';
import { correctionsOf } from '../../model/corrections.ts';
import { capital } from '../../model/records/capital.ts';
import { isStated, type Stated } from '../../model/record.ts';
import { english } from '../shared/interface-language.ts';
import { rich } from '../shared/rich.tsx';
import styles from './Notice.module.css';

/**
 * What kind of text this is, who made it and from what, and what this edition added: a sentence or
 * two. What is not stated is said to be; of an original of which nothing is known, in one word.
 */
export function Notice({ analysis }: { analysis: Analysis }) {
  const { kind, translation, author, isOriginal, isLimited } = analysis;
  const facts: [string, Stated<string>][] = isOriginal
    ? [
        [m.author(), author],
        [m.publisher(), analysis.publisher],
        [m.published(), analysis.published],
      ]
    : [
        [m.translator(), translation.translator],
        [m.author(), author],
        ...originalFacts(analysis),
        [m.method(), translation.method],
      ];
  const stated = facts.flatMap(([name, value]) => (isStated(value) ? [{ name, value }] : []));
  const silent = facts.filter(([, value]) => !isStated(value)).map(([name]) => name);
  const [corrected] = correctionsOf(analysis);
  const { covers = COVERED } = analysis.edition;
  const selected = COVERED.filter((kind) => !covers.includes(kind));
  return (
    <p className={styles.notice} {...english}>
      <strong>
        {isOriginal
          ? m.notTranslated({ kind: capital(KIND_LABELS[kind]()) })
          : m.translated({ kind: capital(KIND_LABELS[kind]()) })}
      </strong>{' '}
      {stated.map(({ name, value }) => (
        <span key={name}>
          {/* An abbreviated name brings its own full stop. */}
          {rich(value.endsWith('.') ? m.factWithStop : m.fact, {
            name: capital(name),
            value: <bdi>{linked(value)}</bdi>,
          })}{' '}
        </span>
      ))}
      {silent.length > 0 && `${m.notStated({ facts: capital(listed(silent)) })} `}
      {`${whatIsOurs(analysis)} `}
      {isLimited && `${m.limited()} `}
      {selected.length > 0 &&
        `${m.selection({ kinds: listed(selected.map((kind) => COVERED_LABELS[kind]())) })} `}
      {corrected && (
        <a href={`#${CORRECTIONS}`}>
          {rich(m.correctedOn, {
            date: <time dateTime={corrected.date}>{corrected.date}</time>,
          })}
        </a>
      )}
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

/** @returns what this edition added, in a sentence: where only some headings are its own, which. */
function whatIsOurs({ edition, sections }: Analysis): string {
  const { ours, ourHeadings = [] } = edition;
  const headings = sections
    .flatMap(({ id, heading }) =>
      heading && ourHeadings.includes(id) ? [labels.quotedWords({ words: heading.text })] : [],
    )
    .join(labels.comma());
  if (headings === '') return addedWords(ours);
  return ours.includes('headline')
    ? m.headlineAndSomeHeadingsAdded({ headings })
    : m.someHeadingsAdded({ headings });
}

/** @returns what this edition added to the text, in a sentence. */
function addedWords([first, second]: readonly EditionPart[]): string {
  if (first === undefined) return m.nothingAdded();
  if (second !== undefined) return m.bothAdded();
  return first === 'headline' ? m.headlineAdded() : m.headingsAdded();
}

/** What is known of the text that was translated. */
function originalFacts(analysis: Analysis): [string, Stated<string>][] {
  const { translation, publisher, published } = analysis;
  if (isOriginalUnknown(analysis)) return [[m.original(), translation.original]];
  return [
    [m.publisher(), publisher],
    [m.published(), published],
    [m.original(), translation.original],
    [m.originalLanguage(), translation.from],
  ];
}

/** @returns whether nothing at all is stated of the text that was translated, but perhaps its author. */
export const isOriginalUnknown = ({ translation, publisher, published }: Analysis): boolean =>
  ![translation.original, translation.from, publisher, published].some(isStated);

const linked = (value: string) =>
  /^https?:\/\/\S+$/.test(value) ? (
    <a href={value} rel="external noopener">
      {value}
    </a>
  ) : (
    value
  );

// Not `Intl.ListFormat`: it takes longer to make the first than to draw the page.
const listed = (words: readonly string[]): string => {
  const last = words.at(-1)!;
  return words.length === 1
    ? last
    : m.and({ others: words.slice(0, -1).join(labels.comma()), last });
};
