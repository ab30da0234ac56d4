import { search as m } from '../../messages/search.ts';
import type { Found } from './index.ts';
import type { Unit } from './units.ts';

/** What was found of one kind, the best first. */
export interface FoundGroup {
  kind: Unit['kind'];
  /** As the page calls them, together and one by one. */
  name: string;
  found: Found[];
}

/** The kinds of what can be found, in the order in which they are shown. */
export const FOUND_KINDS: Record<Unit['kind'], { many: () => string; one: () => string }> = {
  text: { many: m.inText, one: m.text },
  agreement: { many: m.agreements, one: m.agreement },
  figure: { many: m.figures, one: m.figure },
  quotation: { many: m.voices, one: m.voice },
  event: { many: m.dates, one: m.date },
  name: { many: m.names, one: m.name },
  note: { many: m.notes, one: m.note },
};

/** @returns what was found, by its kind; a kind of which nothing was found is left out. */
export function groupFound(found: readonly Found[]): FoundGroup[] {
  return (Object.keys(FOUND_KINDS) as Unit['kind'][]).flatMap((kind) => {
    const own = found.filter(({ unit }) => unit.kind === kind);
    return own.length > 0 ? [{ kind, name: FOUND_KINDS[kind].many(), found: own }] : [];
  });
}

/** @returns how much was found, in a sentence that is also read out. */
export function countFound(found: readonly Found[], isPartial: boolean): string {
  const passages = found.filter(({ unit }) => unit.kind === 'text').length;
  const records = found.length - passages;
  const counts = [
    ...(passages > 0 ? [m.passages({ count: passages })] : []),
    ...(records > 0 ? [m.records({ count: records })] : []),
  ];
  const [first, second] = counts;
  if (first === undefined) return '';
  const both = capital(second === undefined ? first : m.both({ passages: first, records: second }));
  return isPartial ? m.foundSome({ counts: both }) : m.found({ counts: both });
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
