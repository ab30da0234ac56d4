import { toString } from 'mdast-util-to-string';
import type { Accounted } from '../../compile/checks/coverage-count.ts';
import { attributionsOf } from '../../language/context/attribution.ts';
import type { Language } from '../../language/language.ts';
import { STRONG_STATUSES } from '../../language/status.ts';
import { foldWords } from '../../language/unit.ts';
import type { Candidate, RawFields, TextPlace } from '../../model/desk/desk.ts';
import { SLOTS } from '../../model/desk/fields.ts';
import type { Span } from '../../model/record.ts';
import { draftPlaceOf } from '../draft-place.ts';
import { draftRecord, type DraftedRecord } from '../draft-record.ts';
import { countedBy } from '../names-with-numbers.ts';
import { cellPlace } from '../cell-grounds.ts';
import { boundariesOf } from '../find-quote.ts';
import { idsBeside } from '../ids.ts';
import { namesIn } from '../names-in.ts';
import type { EditableDocument } from './document.ts';
import { guessAgreement, guessTold } from './guess.ts';
import { guessedIn, guessesOf, topicBefore } from './guesses.ts';
import type { Located } from './locate.ts';
import { sentenceOf, statusIn } from './statuses.ts';

/**
 * Lists what the desk would make records of: numbers, dates and quotations that nothing accounts for,
 * and sentences that state a status, or say who says something, and have no such record.
 */
export function findCandidates(
  document: EditableDocument,
  located: ReadonlyMap<string, Located>,
  accounted: readonly Accounted[],
  language: Language,
): Candidate[] {
  const byPassage = Map.groupBy(accounted, ({ passage }) => passage);
  const counted = new Set<string>();
  const found: Candidate[] = [];
  const sections = new Map(document.sections.map((section) => [section.id, section]));
  const covered = stretchesOf(document, located);
  document.passages.forEach(({ text, section }, passage) => {
    const tokens = byPassage.get(passage) ?? [];
    const { passages, heading } = sections.get(section)!;
    const add = (kind: Candidate['kind'], at: Span, fields: RawFields, stated?: Span) => {
      const words = text.slice(at.start, at.end);
      const sentence = sentenceOf(text, at, language);
      found.push({
        key: `${kind} ${words} ${text.slice(sentence.start, sentence.end)} ${at.start - sentence.start}`,
        kind,
        section,
        passage,
        start: at.start,
        end: at.end,
        text: words,
        sentence,
        fields,
        blank: blankIn(kind, fields),
        guessed: guessedIn(kind, fields, language),
        ...(stated && { stated }),
        equal: [],
      });
    };
    const open = tokens.filter(({ kind, by }) => kind !== 'idiom' && by === undefined);
    if (tokens.length > 0) {
      const texts = passages.map((one) => one.text);
      const place = draftPlaceOf(
        text,
        texts,
        (heading && toString(heading)) || undefined,
        language.tag,
        cellPlace(passage, document.passages, language),
      );
      for (const token of tokens) {
        const said = countedBy(token, place, language);
        const key = said && foldWords(text.slice(said.start, said.end), language);
        const isRepeated = key !== undefined && counted.has(key);
        if (key !== undefined) counted.add(key);
        if (!open.includes(token)) continue;
        const drafted = draftRecord(token, place, language, isRepeated, idsBeside([]));
        if (!drafted) continue;
        const { kind, claims } = drafted;
        const fields = plain(drafted);
        const about = topicBefore(document, located, section, { passage, ...claims });
        add(kind, claims, { ...guessesOf(kind, fields, text, claims, about, language), ...fields });
      }
    }
    for (const { kind, at, fields, stated } of saidIn(text, language)) {
      const isThere = covered.some(
        (stretch) =>
          stretch.passage === passage &&
          (stretch.kind === kind
            ? stretch.start < at.end && stretch.end > at.start
            : stretch.kind === 'waive' &&
              stated !== undefined &&
              stretch.start < stated.end &&
              stretch.end > stated.start),
      );
      const isQuoted =
        kind === 'quotation' &&
        tokens.some(
          (token) => token.kind === 'quotation' && token.start < at.end && token.end > at.start,
        );
      // What stands in the quote of a record is accounted for: a waiver would be one of nothing.
      const isDemanded =
        stated !== undefined &&
        !covered.some(
          (stretch) =>
            stretch.passage === passage &&
            ['agreement', 'figure', 'event'].includes(stretch.kind) &&
            stretch.start < stated.end &&
            stated.start < stretch.end,
        );
      if (!isThere && !isQuoted) add(kind, at, fields, isDemanded ? stated : undefined);
    }
  });
  found.sort((a, b) => a.passage - b.passage || a.start - b.start);
  return withEquals(found, document, language);
}

/** A draft as fields of a record; its id is made when it is. */
function plain({ kind, fields }: DraftedRecord): RawFields {
  const made: RawFields = {};
  for (const [name, value] of fields)
    if (name !== kind)
      made[name] =
        typeof value === 'object'
          ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, part ?? '']))
          : (value ?? '');
  return made;
}

const blankIn = (kind: Candidate['kind'], fields: RawFields): string[] =>
  SLOTS[kind]
    .filter(({ name, required }) =>
      fields[name] === undefined
        ? required && !(name === 'value' && 'change' in fields) && !optional(kind, name, fields)
        : JSON.stringify(fields[name]).includes('""'),
    )
    .map(({ name }) => name);

/** Nobody says what stands in marks for another reason. */
const optional = (kind: Candidate['kind'], name: string, fields: RawFields): boolean =>
  (name === 'quote' && fields['cell'] !== undefined) ||
  (kind === 'quotation' &&
    name === 'speaker' &&
    ['author', 'name', ''].some((use) => use === fields['use']));

function stretchesOf(
  { records }: EditableDocument,
  located: ReadonlyMap<string, Located>,
): (TextPlace & { kind: string })[] {
  return records.flatMap(({ id, kind }) => {
    const { quote, words, all } = located.get(id)!;
    return [...(quote ? [quote] : []), ...words.values(), ...all].map((at) => ({ ...at, kind }));
  });
}

interface Said {
  kind: 'agreement' | 'quotation';
  at: Span;
  fields: RawFields;
  /** The words of a strong status: the check asks for a record of them, or a waiver. */
  stated?: Span;
}
const KEPT = 4000;
const known = new Map<string, readonly Said[]>();

/** What the sentences of a passage state or tell, by the words of the language alone. */
function saidIn(text: string, language: Language): readonly Said[] {
  if (language.file === undefined) return [];
  const key = `${language.tag} ${text}`;
  const before = known.get(key);
  if (before) return before;
  const said = boundariesOf(text, language.tag).sentences.flatMap(({ start, end }): Said[] => {
    const whole = sentenceOf(text, { start, end: start }, language);
    if (whole.end <= start || whole.start < start - 1) return [];
    const at = { start: whole.start, end: withoutMark(text, whole.end) };
    if (at.end > end + 400) return [];
    const quote = text.slice(at.start, at.end);
    const status = statusIn(text, at, language);
    const isAgreement =
      status && (STRONG_STATUSES.has(status.is) || ['prepared', 'announced'].includes(status.is));
    const [by] = attributionsOf(text, { start: at.start, end: at.start }, language);
    return [
      ...(isAgreement
        ? [
            {
              kind: 'agreement' as const,
              at,
              ...(STRONG_STATUSES.has(status.is) && { stated: status.words }),
              fields: {
                label: '',
                quote,
                instrument: '',
                status: {
                  is: status.is,
                  words: text.slice(status.words.start, status.words.end),
                },
                ...guessAgreement(text, at, status, language),
              },
            },
          ]
        : []),
      ...(by && by.start >= at.start && by.end <= whole.end
        ? [
            {
              kind: 'quotation' as const,
              at,
              fields: {
                quote,
                ...{ words: '', use: 'reported', speaker: '' },
                ...guessTold(text, whole, by, language),
              },
            },
          ]
        : []),
    ];
  });
  if (known.size >= KEPT) known.clear();
  known.set(key, said);
  return said;
}

const withoutMark = (text: string, end: number): number =>
  end - (/[.!?。！？؟।…]+$/u.exec(text.slice(0, end))?.[0].length ?? 0);

/**
 * One decision can be for all equal words; of agreements, for all sentences that state the same status
 * of what may be the same: they have a name in common.
 */
function withEquals(
  found: readonly Candidate[],
  document: EditableDocument,
  language: Language,
): Candidate[] {
  const names = new Map<string, string[]>();
  for (const { key, kind, passage, sentence } of found) {
    if (kind !== 'agreement') continue;
    const { text } = document.passages[passage]!;
    const own = namesIn(text, sentence, language);
    names.set(
      key,
      own.map(({ start, end }) => foldWords(text.slice(start, end), language)),
    );
  }
  const wordsOf = ({ kind, text, fields }: Candidate) =>
    `${kind} ${kind === 'agreement' ? JSON.stringify((fields['status'] as RawFields)['is']) : foldWords(text, language)}`;
  const byWords = Map.groupBy(found, wordsOf);
  return found.map((one) => ({
    ...one,
    equal: byWords
      .get(wordsOf(one))!
      .filter(
        ({ key, kind }) =>
          key !== one.key &&
          (kind !== 'agreement' ||
            names.get(one.key)?.some((name) => names.get(key)?.includes(name)) === true),
      )
      .map(({ key }) => key),
  }));
}
