import type { Analysis } from '../analysis.ts';
import { comparableGroups, type ComparableGroup } from './comparable.ts';
import { partOfWhole, shareOf, type PartOfWhole } from './shares.ts';
import { splitFigures } from './split-figures.ts';
import { isStated, type DerivedFigure, type Figure, type QuotedFigure } from '../record.ts';

/** Figures that belong to one picture, as their records say: a value, comparable ones, a part and its whole. */
export type Picture =
  | { kind: 'value'; figure: QuotedFigure; changes: QuotedFigure[] }
  | { kind: 'comparison'; group: ComparableGroup; changes: QuotedFigure[] }
  | { kind: 'parts'; parts: PartOfWhole; share?: DerivedFigure };

/** Numbers that stand below each other; without a topic they are of several. */
export interface FigureLines {
  about?: string;
  figures: Figure[];
}

/** What of a text's figures is drawn, and what has a line each. A year stands among the dates. */
export interface FigureLayout {
  pictures: Picture[];
  lines: FigureLines[];
}

/** So many pictures are still taken in together; what else belongs together has its lines. */
const MAX_PICTURES = 4;
/** Where fewer belong together, single values of a stated period make up two. */
const FEWEST_PICTURES = 2;
/** A topic with so many lines has a heading of its own. */
const OWN_HEADING = 4;

/**
 * Lays out the figures of an analysis. Pictures are of trade; where nothing of trade can be drawn, of
 * the other topics. What has a period with its date comes first, else the order is that of the text.
 * @returns every figure in one place, but years, which the line of time has
 */
export function layOutFigures(analysis: Analysis): FigureLayout {
  const { trade, others } = splitFigures(analysis.figures);
  const ofTrade = picturesOf(trade, analysis);
  const pictures = ofTrade.length > 0 ? ofTrade : picturesOf(others, analysis);
  const drawn = new Set(pictures.flatMap(figuresIn));
  const left = [...trade, ...others].filter(
    (figure) => !drawn.has(figure) && figure.value?.exactness !== 'year',
  );
  return { pictures, lines: linesOf(left) };
}

/** @returns the figures that a picture shows, the one that names it first. */
export function figuresIn(picture: Picture): Figure[] {
  switch (picture.kind) {
    case 'value':
      return [picture.figure, ...picture.changes];
    case 'comparison':
      return [...picture.group.members.map(({ figure }) => figure), ...picture.changes];
    case 'parts': {
      const { parts, share } = picture;
      return [parts.part, parts.whole, ...(share ? [share] : [])];
    }
  }
}

function picturesOf(figures: readonly Figure[], analysis: Analysis): Picture[] {
  const taken = new Set<Figure>();
  const groups = comparableGroups(figures);
  // What is of no stated direction is not drawn with the value.
  const changesOf = ({ id }: Figure): QuotedFigure[] =>
    figures.filter(
      (figure): figure is QuotedFigure =>
        !figure.derived &&
        !taken.has(figure) &&
        figure.changeOf === id &&
        figure.value.exactness === 'change' &&
        figure.value.direction !== undefined,
    );
  const take = (figure: Figure): Picture | undefined => {
    if (taken.has(figure)) return undefined;
    const group = groups.find(
      ({ members }) =>
        members.some((member) => member.figure === figure) &&
        !members.some((member) => taken.has(member.figure)),
    );
    if (group)
      return {
        kind: 'comparison',
        group,
        changes: group.members.flatMap((member) => changesOf(member.figure)),
      };
    const parts = partOfWhole(figure, analysis);
    if (parts && !taken.has(parts.part)) {
      const share = shareOf(parts.part, parts.whole, analysis.figures);
      return { kind: 'parts', parts, ...(share?.derived && { share }) };
    }
    const changes = changesOf(figure);
    return !figure.derived && changes.length > 0 ? { kind: 'value', figure, changes } : undefined;
  };
  const found: Picture[] = [];
  const add = (picture: Picture | undefined) => {
    if (!picture) return;
    found.push(picture);
    for (const figure of figuresIn(picture)) taken.add(figure);
  };
  for (const figure of figures) add(take(figure));
  for (const figure of figures)
    if (found.length < FEWEST_PICTURES && !taken.has(figure) && standsAlone(figure))
      add({ kind: 'value', figure, changes: [] });
  const first = (picture: Picture) => figuresIn(picture)[0]!;
  const place = (picture: Picture) => figures.indexOf(first(picture));
  return found
    .sort((a, b) => Number(isDated(first(b))) - Number(isDated(first(a))) || place(a) - place(b))
    .slice(0, MAX_PICTURES);
}

/** A number, its unit and the date of its period: enough to stand large by itself. */
const standsAlone = (figure: Figure): figure is QuotedFigure =>
  (figure.value?.exactness === 'exact' || figure.value?.exactness === 'about') &&
  isStated(figure.unit) &&
  isDated(figure);

const isDated = ({ period }: Figure): boolean => isStated(period) && period.when !== undefined;

function linesOf(figures: readonly Figure[]): FigureLines[] {
  const topics = new Map<string, Figure[]>();
  for (const figure of figures)
    topics.set(figure.about, [...(topics.get(figure.about) ?? []), figure]);
  const lines: FigureLines[] = [];
  const several: Figure[] = [];
  for (const [about, ofTopic] of topics)
    if (ofTopic.length < OWN_HEADING) several.push(...ofTopic);
    else lines.push({ about, figures: ofTopic });
  return several.length > 0 ? [...lines, { figures: several }] : lines;
}
