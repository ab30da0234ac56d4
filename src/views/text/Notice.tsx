import { CORRECTIONS } from '../../model/address/address.ts';
import { EDITION_PARTS, KINDS, type Analysis } from '../../model/analysis.ts';
import { correctionsOf } from '../../model/corrections.ts';
import { capital } from '../../model/records/provenance.ts';
import { isStated, type Stated } from '../../model/record.ts';
import { english } from '../shared/interface-language.ts';
import styles from './Notice.module.css';

/**
 * What kind of text this is, who made it and from what, and what this edition added: a sentence or
 * two. What is not stated is said to be; of an original of which nothing is known, in one word.
 */
export function Notice({ analysis }: { analysis: Analysis }) {
  const { kind, translation, author, edition } = analysis;
  const facts: [string, Stated<string>][] = [
    ['translator', translation.translator],
    ['author', author],
    ...originalFacts(analysis),
    ['method of translation', translation.method],
  ];
  const stated = facts.flatMap(([name, value]) => (isStated(value) ? [{ name, value }] : []));
  const silent = facts.filter(([, value]) => !isStated(value)).map(([name]) => name);
  const [corrected] = correctionsOf(analysis);
  const ours = edition.ours.map((part) => EDITION_PARTS[part]);
  const areSeveral = ours.length > 1 || ours[0]?.endsWith('s');
  return (
    <p className={styles.notice} {...english}>
      <strong>{KINDS[kind]}, translated.</strong>{' '}
      {stated.map(({ name, value }) => (
        <span key={name}>
          {capital(name)}: <bdi>{linked(value)}</bdi>
          {/* An abbreviated name brings its own. */}
          {value.endsWith('.') ? ' ' : '. '}
        </span>
      ))}
      {silent.length > 0 && <>{capital(listed(silent))}: not stated. </>}
      {ours.length > 0
        ? `The ${listed(ours)} ${areSeveral ? 'are' : 'is'} this edition’s; every other word is the text’s. `
        : 'Every word is the text’s. '}
      {corrected && (
        <a href={`#${CORRECTIONS}`}>
          Corrected on <time dateTime={corrected.date}>{corrected.date}</time>
        </a>
      )}
    </p>
  );
}

/** What is known of the text that was translated. */
function originalFacts(analysis: Analysis): [string, Stated<string>][] {
  const { translation, publisher, published } = analysis;
  if (isOriginalUnknown(analysis)) return [['original', translation.original]];
  return [
    ['publisher', publisher],
    ['date of publication', published],
    ['original', translation.original],
    ['original language', translation.from],
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
const listed = (words: readonly string[]) =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' and ');
