import type { Language } from '../../language/language.ts';
import { readUnit } from '../../language/unit.ts';
import type { Candidate, RawFields, RawValue, TextPlace } from '../../model/desk/desk.ts';
import type { Span } from '../../model/record.ts';
import type { EditableDocument } from './document.ts';
import { guessPeriod, guessQuotation } from './guess.ts';
import type { Located } from './locate.ts';

/** @returns what can be guessed of what the draft of a record leaves blank, which is taken out of it. */
export function guessesOf(
  kind: Candidate['kind'],
  fields: RawFields,
  text: string,
  at: Span,
  about: string | undefined,
  language: Language,
): RawFields {
  const guessed: RawFields = {};
  const guess = (name: string, value: RawValue | undefined) => {
    if (value === undefined || (fields[name] !== undefined && fields[name] !== '')) return;
    guessed[name] = value;
    delete fields[name];
  };
  if (kind === 'figure') {
    const period = guessPeriod(text, at, language);
    const words = period && text.slice(period.start, period.end);
    const { quote } = fields;
    if (words !== undefined && typeof quote === 'string' && quote.split(words).length === 2)
      guess('period', words);
    // What the editor has said last is likelier than the heading.
    if (about !== undefined) fields['about'] = about;
  }
  if (kind === 'quotation' && fields['use'] === '')
    for (const [name, value] of Object.entries(guessQuotation(text, at, language)))
      guess(name, value);
  return guessed;
}

/** @returns what the figure before a place in its section is about: the next is likely to be too. */
export function topicBefore(
  { records }: EditableDocument,
  located: ReadonlyMap<string, Located>,
  section: string,
  at: TextPlace,
): string | undefined {
  let last: { topic: string; place: TextPlace } | undefined;
  for (const { id, kind, section: own, fields } of records) {
    const topic = fields['about'];
    const place = located.get(id)?.quote;
    if (kind !== 'figure' || own !== section || !place || typeof topic !== 'string') continue;
    const isBefore = (one: TextPlace, other: TextPlace) =>
      one.passage < other.passage || (one.passage === other.passage && one.start <= other.start);
    if (topic !== '' && isBefore(place, at) && (!last || isBefore(last.place, place)))
      last = { topic, place };
  }
  return last?.topic;
}

/** What is proposed and may be another: what only stands near the words, and a topic. */
const GUESSED: Partial<Record<Candidate['kind'], readonly string[]>> = {
  figure: ['about', 'period'],
  agreement: ['instrument', 'parties', 'date'],
  quotation: ['use', 'speaker', 'date'],
};

/** @returns the fields of a proposal that are guesses. */
export const guessedIn = (
  kind: Candidate['kind'],
  fields: RawFields,
  language: Language,
): string[] => {
  const { unit } = fields;
  const isGuess =
    kind === 'figure' && typeof unit === 'string' && readUnit(unit, language).kind === 'words';
  const isSaid = (name: string) => fields[name] !== undefined && fields[name] !== '';
  // How words are used is not guessed where the text tells them, or where they are a name.
  const isSure = (name: string) =>
    name === 'use' && (fields['use'] === 'reported' || fields['use'] === 'name');
  return [
    ...(isGuess ? ['unit'] : []),
    ...(GUESSED[kind] ?? []).filter((name) => isSaid(name) && !isSure(name)),
  ];
};
