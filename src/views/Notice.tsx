import { CORRECTIONS } from '../model/address.ts';
import { EDITION_PARTS, KINDS, type Analysis } from '../model/analysis.ts';
import { correctionsOf } from '../model/corrections.ts';
import { NOT_STATED, type Stated } from '../model/record.ts';
import { english } from './english.ts';
import styles from './Notice.module.css';

/** What kind of text this is, who made it, and what this edition added: a sentence or two. */
export function Notice({ analysis }: { analysis: Analysis }) {
  const { kind, translation, author, publisher, published, edition } = analysis;
  const facts: [string, Stated<string>][] = [
    ['translator', translation.translator],
    ['author', author],
    ['publisher', publisher],
    ['date', published],
    ['original', translation.original],
    ['original language', translation.from],
    ['method of translation', translation.method],
  ];
  const stated = facts.filter(([, value]) => value !== NOT_STATED);
  const silent = facts.filter(([, value]) => value === NOT_STATED).map(([name]) => name);
  const [corrected] = correctionsOf(analysis);
  const ours = edition.ours.map((part) => EDITION_PARTS[part]);
  return (
    <p className={styles.notice} {...english}>
      <strong>{KINDS[kind]}, translated.</strong>{' '}
      {stated.map(([name, value]) => (
        <span key={name}>
          {capital(name)}: <bdi>{value}</bdi>.{' '}
        </span>
      ))}
      {silent.length > 0 && <>{capital(listed(silent))}: not stated. </>}
      {ours.length > 0 && (
        <>
          {capital(listed(ours))} {ours.length > 1 || ours[0]?.endsWith('s') ? 'are' : 'is'} this
          edition’s; every other word is the text’s.{' '}
        </>
      )}
      {corrected && (
        <a href={`#${CORRECTIONS}`}>
          Corrected on <time dateTime={corrected.date}>{corrected.date}</time>
        </a>
      )}
    </p>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const listed = (words: readonly string[]) =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words);
