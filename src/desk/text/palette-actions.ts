import type { DeskKind, RawFields } from '../../model/desk/desk.ts';
import { apply, useDesk } from '../store.ts';

/** What can be made of a selection, by the key that makes it. */
export const PALETTE: readonly DeskKind[] = [
  'agreement',
  'figure',
  'quotation',
  'event',
  'note',
  'waive',
];

/** Makes a record of the words that are selected; where the desk has proposed one for them, that one. */
export async function make(kind: DeskKind): Promise<void> {
  const { selection, state, text } = useDesk.getState();
  if (!selection || !state || !text) return;
  const { passage, start, end } = selection;
  const { text: own, section } = text.passages[passage]!;
  const words = own.slice(start, end);
  const proposed = state.candidates.find(
    (one) =>
      one.kind === kind &&
      one.passage === passage &&
      kind !== 'agreement' &&
      kind !== 'quotation' &&
      one.start < end &&
      one.end > start,
  );
  const main: Partial<Record<DeskKind, RawFields>> = {
    agreement: { label: '', instrument: '' },
    figure: { label: '', about: '', value: words, ...proposed?.fields },
    quotation: { words, use: '', speaker: '' },
    event: { label: '', when: words, phase: '', ...proposed?.fields },
    note: { on: words, why: '', text: '' },
    waive: { words, why: '' },
  };
  await apply(`${kind} “${words.slice(0, 40)}”`, () => [
    { do: 'add', section, kind, fields: main[kind]!, ...(!proposed && { place: selection }) },
  ]);
  useDesk.setState({ selection: undefined });
}
