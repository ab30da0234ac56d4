import { records as m } from '../../messages/records.ts';
import { recordAddress } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import { isStated, type Figure } from '../../model/record.ts';
import { valueWithUnit } from '../../model/records/value-with-unit.ts';
import { quotationOf } from '../../model/records/said-by.ts';
import { english } from '../shared/interface-language.ts';
import { richAmongText } from '../shared/rich-among-text.tsx';
import { cautions } from './cautions.tsx';
import { Facts, type Fact } from './Facts.tsx';
import { Link } from '../shared/Link.tsx';
import { StatedWords } from './StatedWords.tsx';

/**
 * What is known of a figure, field by field. With its analysis, below its value: who says so too, and
 * the unit only where the value is not shown with it.
 */
export function FigureFacts({ figure, analysis }: { figure: Figure; analysis?: Analysis }) {
  const { value, unit, of, period, base, source, derived } = figure;
  const facts: Fact[] = cautions(figure);
  const fields = [
    [m.value(), value?.is === undefined ? undefined : value],
    [m.unit(), analysis && isUnitTold(figure, analysis) ? undefined : unit],
    [m.of(), of],
    [m.period(), period],
    [m.comparedWith(), base],
    [m.source(), source],
  ] as const;
  for (const [name, field] of fields)
    if (field) facts.push({ name, value: <StatedWords value={field} /> });
  if (analysis && !derived && figure.changeOf !== undefined)
    facts.push({ name: m.changeOf(), value: <Changed id={figure.changeOf} analysis={analysis} /> });
  if (analysis && value && !isStated(source) && !figure.isAttributed)
    facts.push({ name: m.saidBy(), value: <Speaker figure={figure} analysis={analysis} /> });
  return <Facts facts={facts} unsaid={figure.unsaid} />;
}

/** Whether the value is shown with its unit, in which nothing is read. */
const isUnitTold = (figure: Figure, analysis: Analysis): boolean =>
  isStated(figure.unit) &&
  figure.unit.is === undefined &&
  valueWithUnit(figure, analysis).includes(figure.unit.words);

/** The figure that changes. */
function Changed({ id, analysis }: { id: string; analysis: Analysis }) {
  const figure = analysis.figures.find((other) => other.id === id);
  if (!figure) return null;
  return (
    <Link to={recordAddress(analysis.slug, figure)}>
      <bdi>{figure.label}</bdi>
    </Link>
  );
}

/** Who gives a figure: whoever the text quotes it from, or else its author. */
function Speaker({ figure, analysis }: { figure: Figure; analysis: Analysis }) {
  const quotation = quotationOf(figure, analysis);
  if (!quotation || quotation.speaker.kind === 'author')
    return <span {...english}>{m.byTheAuthor()}</span>;
  const { speaker, via } = quotation;
  return (
    <>
      <Link to={recordAddress(analysis.slug, quotation)}>
        <bdi>{speaker.kind === 'named' ? speaker.name : speaker.words}</bdi>
      </Link>
      {via && <>, {richAmongText(m.throughVia, { via: <StatedWords value={via} /> })}</>}
    </>
  );
}
