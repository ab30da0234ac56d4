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
export const FOUND_KINDS: Record<Unit['kind'], { many: string; one: string }> = {
  text: { many: 'In the text', one: 'Text' },
  agreement: { many: 'Agreements', one: 'Agreement' },
  figure: { many: 'Figures', one: 'Figure' },
  quotation: { many: 'Voices', one: 'Voice' },
  event: { many: 'Dates', one: 'Date' },
  note: { many: 'Editor’s notes', one: 'Editor’s note' },
};

/** @returns what was found, by its kind; a kind of which nothing was found is left out. */
export function groupFound(found: readonly Found[]): FoundGroup[] {
  return (Object.keys(FOUND_KINDS) as Unit['kind'][]).flatMap((kind) => {
    const own = found.filter(({ unit }) => unit.kind === kind);
    return own.length > 0 ? [{ kind, name: FOUND_KINDS[kind].many, found: own }] : [];
  });
}

/** @returns how much was found, in a sentence that is also read out. */
export function countFound(found: readonly Found[], isPartial: boolean): string {
  const passages = found.filter(({ unit }) => unit.kind === 'text').length;
  const records = found.length - passages;
  const counts = [
    ...(passages > 0 ? [`${passages} ${passages === 1 ? 'passage' : 'passages'}`] : []),
    ...(records > 0 ? [`${records} ${records === 1 ? 'record' : 'records'}`] : []),
  ].join(' and ');
  if (counts === '') return '';
  return isPartial
    ? `Nothing has all of these words. ${capital(counts)} with some of them.`
    : `${capital(counts)}.`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
