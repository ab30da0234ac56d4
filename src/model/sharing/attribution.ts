import { citation } from '../../messages/citation.ts';
import { labels } from '../../messages/labels.ts';
import type { Analysis } from '../analysis.ts';
import { lettersIn } from '../passage/text.ts';
import { isStated, type Quotation, type Span, type Speaker } from '../record.ts';
import { passageText } from '../records/evidence.ts';
import { isOfNobody } from '../records/speakers.ts';

/** Words of one paragraph or cell, as a range of its letters (`lettersIn`). */
export interface Piece extends Span {
  section: string;
  /** The letters of all of it. */
  letters: string;
}

/** Whose words some words of a text are, as far as the records say. */
export type Attribution =
  /** All of them are somebody's whom the text quotes or reports. */
  | { kind: 'said'; by: Quotation }
  /** They are the author's, with words of others among them. */
  | { kind: 'author'; quoting: Quotation[] };

/** @returns whose words they are; those in quotation marks that quote nobody are the author's. */
export function attribute(analysis: Analysis, pieces: readonly Piece[]): Attribution {
  const spoken = analysis.quotations.filter(
    ({ use, speaker }) => !isOfNobody(use) && speaker.kind !== 'author',
  );
  const quoting: Quotation[] = [];
  for (const piece of pieces) {
    const { letters, section } = piece;
    const { start, end } = trim(piece);
    const within = spoken
      .map((quotation) => ({ quotation, span: spanOf(quotation, analysis, letters, section) }))
      .filter(({ span }) => span && span.start < end && start < span.end);
    const whole = within
      .filter(({ span }) => span!.start <= start && end <= span!.end)
      .sort((a, b) => length(a.span!) - length(b.span!))[0];
    if (whole && pieces.length === 1) return { kind: 'said', by: whole.quotation };
    for (const { quotation } of within) if (!quoting.includes(quotation)) quoting.push(quotation);
  }
  return { kind: 'author', quoting };
}

const length = ({ start, end }: Span) => end - start;

/** @returns where the words of a quotation stand among the letters of a paragraph, if they do. */
function spanOf(
  { evidence, at }: Quotation,
  { passages }: Analysis,
  letters: string,
  section: string,
): Span | undefined {
  const passage = passageText(evidence, passages);
  // Footnotes stand apart from the section that they are of.
  if (section !== '' && evidence.section !== section) return undefined;
  if (lettersIn(passage) !== letters) return undefined;
  const before = (offset: number) => lettersIn(passage.slice(0, offset)).length;
  return trim({ letters, start: before(at.start), end: before(at.end) });
}

/** Marks and stops at either end say nothing of whose the words are. */
function trim({ letters, start, end }: Span & { letters: string }): Span {
  const isMark = (sign: string | undefined) => sign !== undefined && /^[\p{P}\p{S}]$/u.test(sign);
  let [from, to] = [start, end];
  while (from < to && isMark(letters[from])) from++;
  while (to > from && isMark(letters[to - 1])) to--;
  return from < to ? { start: from, end: to } : { start, end };
}

/** @returns whose words they are, in a sentence: of the interface, with names as the text has them. */
export function attributionWords(attribution: Attribution, { author }: Analysis): string {
  if (attribution.kind === 'said') {
    const { by } = attribution;
    const through = isStated(by.via) ? citation.through({ via: by.via.words }) : '';
    const speaker = speakerOf(by);
    switch (by.use) {
      case 'direct':
        return citation.quotes({ speaker, through });
      case 'ascribed':
        return citation.ascribes({ speaker, through });
      default:
        return citation.reports({ speaker, through });
    }
  }
  const own = isStated(author) ? citation.ofAuthor({ author }) : citation.ofUnknownAuthor();
  const parts = attribution.quoting.map((quotation) =>
    citation.other({ speaker: speakerOf(quotation), manner: MANNER[quotation.use]() }),
  );
  const others = [...new Set(parts)];
  return others.length > 0
    ? citation.ownWithOthers({ own, others: others.join(', ') })
    : citation.own({ own });
}

const MANNER: Record<Quotation['use'], () => string> = {
  direct: labels.quoted,
  ascribed: labels.ascribed,
  reported: labels.reported,
  author: citation.inMarks,
  name: labels.nameInMarks,
};

const speakerOf = ({ speaker, moreSpeakers = [] }: Quotation): string =>
  [speaker, ...moreSpeakers].map(nameOf).join(', ');

const nameOf = (speaker: Speaker): string => {
  switch (speaker.kind) {
    case 'named':
      return speaker.name;
    case 'unnamed':
      return citation.unnamed({ words: speaker.words });
    case 'author':
      return citation.author();
  }
};
