import { Link } from 'react-router';
import { address } from '../model/address.ts';
import type { Analysis } from '../model/analysis.ts';
import { NOT_STATED, type Exactness, type Figure } from '../model/record.ts';
import { figureValue, formula } from '../model/figures.ts';
import { english } from './english.ts';
import { Facts, type Fact } from './Facts.tsx';
import styles from './Figure.module.css';
import { StatedWords } from './NotStated.tsx';
import { Quote } from './Quote.tsx';

/** One figure: the value large, what it is of, and the sentence. */
export function FigureCard({
  analysis,
  figure,
  level,
  topic = false,
}: {
  analysis: Analysis;
  figure: Figure;
  /** Of its heading. */
  level: 2 | 3;
  /** Whether to say what it is about. */
  topic?: boolean;
}) {
  const Heading = `h${level}` as const;
  return (
    <article className={styles.card}>
      <p className={styles.kicker}>
        <span {...english}>{capital(provenance(figure))}</span>
        {topic && <> · {figure.about}</>}
      </p>
      <FigureValue analysis={analysis} figure={figure} />
      <Heading className={styles.name}>
        <Link to={address.figure(analysis.slug, figure.id)}>{figure.label}</Link>
      </Heading>
      <FigureFacts figure={figure} />
      <FigureEvidence analysis={analysis} figure={figure} />
    </article>
  );
}

/** The value as the text has it, and the whole that it is of. */
export function FigureValue({ analysis, figure }: { analysis: Analysis; figure: Figure }) {
  const { lang, dir } = analysis;
  const { of, derived } = figure;
  return (
    <p className={styles.value} lang={lang} dir={dir}>
      {figureValue(figure, lang)}
      {of && of !== NOT_STATED && !derived && (
        <small>
          {' '}
          <span {...english}>of</span> {of.words}
        </small>
      )}
    </p>
  );
}

const EXACTNESS: Record<Exactness, string | undefined> = {
  exact: undefined,
  about: 'approximate',
  bound: 'a bound, no exact value',
  range: 'a range',
  magnitude: 'a magnitude, no number',
  vague: 'in words, no number',
  ordinal: 'an ordinal number',
  year: 'a year',
};

/** @returns how the value comes to be here, in a word or two. */
export const provenance = ({ value, derived }: Figure): string => {
  if (derived) return 'derived';
  const exactness = value && EXACTNESS[value.exactness];
  return exactness ? `quoted, ${exactness}` : 'quoted';
};

/** What is known of a figure, field by field. */
export function FigureFacts({ figure }: { figure: Figure }) {
  const { unit, of, period, base, source } = figure;
  const facts: Fact[] = [];
  const fields = [
    ['Unit', unit],
    ['Of', of],
    ['Period', period],
    ['Compared with', base],
    ['Data source', source],
  ] as const;
  for (const [name, value] of fields)
    if (value) facts.push({ name, value: <StatedWords value={value} /> });
  return <Facts facts={facts} unsaid={figure.unsaid} />;
}

/** The sentence of a quoted figure; the formula of a derived one, with the way to its inputs. */
export function FigureEvidence({ analysis, figure }: { analysis: Analysis; figure: Figure }) {
  if (!figure.derived)
    return <Quote analysis={analysis} evidence={figure.evidence} record={figure} />;
  const terms = formula(figure.derived, analysis);
  return (
    <p className={styles.formula}>
      <span {...english}>Derived: </span>
      {terms.map(({ operator, words, of }) => (
        <span key={`${operator} ${words}`}>
          {operator && ` ${operator} `}
          <Link to={address[of.kind](analysis.slug, of.id)}>
            <bdi>{words}</bdi>
          </Link>
        </span>
      ))}
      {' = '}
      <bdi>{figureValue(figure, analysis.lang)}</bdi>
      {figure.derived.op === 'share' && (
        <span {...english}>
          , rounded to {figure.derived.round}{' '}
          {figure.derived.round === 1 ? 'decimal place' : 'decimal places'}
        </span>
      )}
    </p>
  );
}

/** @returns a text with its first letter as a capital. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
