import { citeCell } from '../../compile/evidence/cells.ts';
import { excerpt } from '../../compile/source/markdown.ts';
import type { RawValue, TextPlace } from '../../model/desk/desk.ts';
import type { EditableDocument, EditableRecord } from './document.ts';
import { findShortest } from './find-shortest.ts';
import { placesOf, spansIn, type Located } from './locate.ts';
import { DeskError } from './refused.ts';

/** What has to change in a record besides the field that words were selected for. */
export interface Fitted {
  set: { path: [string]; value: RawValue | undefined }[];
  notices: string[];
}

/**
 * Finds the quote that holds words which were selected for a field: as it is, or longer; or the record
 * whose quote holds them.
 * @param place of the words
 */
export function fitQuote(
  document: EditableDocument,
  record: EditableRecord,
  located: ReadonlyMap<string, Located>,
  place: TextPlace,
  lang: string,
): Fitted {
  // A derived figure rests on those that it is derived from, and has no quote.
  if (record.fields['derive'] !== undefined) return { set: [], notices: [] };
  const { quote, heads } = located.get(record.id)!;
  // What rests on a cell takes in its heads.
  if (heads.some(({ passage }) => passage === place.passage)) return { set: [], notices: [] };
  const isOn = record.kind === 'note' || record.kind === 'waive';
  // A record holds plain words: what its quote has already need not be looked for elsewhere.
  const words = document.passages[place.passage]!.text.slice(place.start, place.end);
  if (quote && !isOn && spansIn(document, quote, words).length > 0) return { set: [], notices: [] };
  if (quote && quote.passage === place.passage) {
    if (quote.start <= place.start && place.end <= quote.end && !isOn)
      return { set: [], notices: [] };
    const hull = { start: Math.min(quote.start, place.start), end: Math.max(quote.end, place.end) };
    if (!isOn) return quoteAt(document, record, { passage: place.passage, ...hull }, lang, true);
  }
  if (isOn || !quote) return quoteAt(document, record, place, lang, false);
  const holder = document.records.find((other) => {
    const held = located.get(other.id)?.quote;
    return (
      other.id !== record.id &&
      other.fields['quote'] !== undefined &&
      held?.passage === place.passage &&
      held.start <= place.start &&
      place.end <= held.end
    );
  });
  if (!holder)
    throw new DeskError(
      'those words stand in another paragraph than the quote, and in no other record’s quote',
      'Make a record of the sentence that they stand in first; its quote can then lend them.',
    );
  const within = record.fields['within'];
  if (within !== undefined && within !== holder.id)
    throw new DeskError(
      `those words stand in the quote of "${holder.id}", and this record leans on "${typeof within === 'string' ? within : ''}" already`,
      `Set "within" to "${holder.id}", or select words near the quote.`,
    );
  return {
    set: [{ path: ['within'], value: holder.id }],
    notices: [`the words stand in the quote of "${holder.id}": set under "within"`],
  };
}

/** The shortest quote around a place, and what the editor is shown of it. */
export function quoteAt(
  document: EditableDocument,
  record: Pick<EditableRecord, 'section' | 'kind' | 'fields'>,
  place: TextPlace,
  lang: string,
  tells: boolean,
): Fitted {
  const { passages } = document;
  const section = passages[place.passage]!.section;
  const { text, cell } = passages[place.passage]!;
  if (cell && record.kind !== 'note' && record.kind !== 'waive') {
    const { table, ...own } = citeCell(place.passage, passages);
    const several = passages.some((one) => one.section === section && (one.cell?.table ?? 0) > 1);
    const value = { ...(several && { table }), ...own };
    return {
      set: [...unset('quote', record), ...unset('nth', record), set('cell', value)],
      notices: [],
    };
  }
  if (record.kind === 'note' || record.kind === 'waive') {
    const words = text.slice(place.start, place.end);
    const isAll = record.fields['all'] !== undefined;
    if (isAll || placesOf(document, section, words, false).length <= 1)
      return { set: [unset('quote', record), unset('nth', record)].flat(), notices: [] };
  }
  const first = passages.findIndex((passage) => passage.section === section);
  const texts = passages.filter((passage) => passage.section === section).map((one) => one.text);
  const found = findShortest(texts, place.passage - first, place, lang);
  const quote = text.slice(found.start, found.end);
  const nth = found.nth === undefined ? unset('nth', record) : [set('nth', String(found.nth))];
  return {
    set: [set('quote', quote), ...nth],
    notices: tells ? [`quote widened to “${excerpt(quote, 90)}”`] : [],
  };
}

const set = (name: string, value: RawValue | undefined): Fitted['set'][number] => ({
  path: [name],
  value,
});
const unset = (name: string, record: Pick<EditableRecord, 'fields'>) =>
  name in record.fields ? [set(name, undefined)] : [];
