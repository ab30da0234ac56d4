import type { CueKind } from '../../language/cue-kinds.ts';
import type { Cue } from '../../language/cues/cue.ts';
import type { Language } from '../../language/language.ts';
import { lexemes } from '../../language/lexeme.ts';
import { matchPhrase, type PhraseTable } from '../../language/phrase.ts';
import { sentenceAround } from '../../language/sentence.ts';
import { cuesAround } from '../../language/status.ts';
import { MODES, type Mode } from '../../model/record.ts';
import type { BoundRecord } from '../evidence/bound.ts';
import { findSpans } from '../evidence/folded-match.ts';
import { withHeads } from '../evidence/with-heads.ts';
import type { Problem } from '../problem.ts';
import { excerpt } from '../source/markdown.ts';
import { foldWhiteSpace, type Passage } from '../source/passages.ts';
import { checkDespite, nameCue } from './despite.ts';

/** What a cue makes of a value; a negation is a part of the value itself ("never below 62 %"). */
const MODE_OF: Readonly<Partial<Record<CueKind, Mode>>> = {
  denial: 'denial',
  falsehood: 'denial',
  doubt: 'allegation',
  report: 'allegation',
  condition: 'condition',
  question: 'question',
  intention: 'forecast',
  'past-conditional': 'forecast',
};

/** The words that a mode is looked for around: the value, or what a change is to or by. */
const FIELDS = { figure: ['value', 'change.to', 'change.by'], event: ['when'] } as const;

/**
 * Holds figures and events to the cues of their sentence, as statuses are (evidence, section 2): what
 * is foreseen, supposed, denied, asked or alleged says so in a `mode`; an event that is to come has
 * the phase "planned".
 * @param asked ids of the records that are asked already who says so: "denied that" is one mistake
 * @returns a problem for each that the page would state although the text does not
 */
export function checkModes(
  file: string,
  bound: readonly BoundRecord[],
  passages: readonly Passage[],
  language: Language,
  asked: ReadonlySet<string> = new Set(),
): Problem[] {
  return bound.flatMap((entry): Problem[] => {
    const { record, spans } = entry;
    if (record.kind !== 'event' && !(record.kind === 'figure' && !record.derived)) return [];
    const field = FIELDS[record.kind].find((name) => spans.has(name));
    const own = field === undefined ? undefined : spans.get(field);
    // Without a file nobody has written down what a cue is.
    if (field === undefined || !own || language.file === undefined) return [];
    const path = field.split('.');
    const { text, span } = withHeads(entry, own, passages);
    const { mode } = record.fields;
    const isNegated = (cue: Cue) =>
      record.kind === 'figure' && isNegationOf(cue, span, text, language);
    const cues = cuesAround(text, span, 'value', language)
      .filter((cue) => MODE_OF[cue.kind] !== undefined || isNegated(cue))
      .filter(({ kind }) => !(asked.has(record.id) && OF_SAYING.has(kind)))
      .filter(
        ({ start, end }) =>
          !isWithinValue(spans, start + own.start - span.start, end + own.start - span.start),
      );
    if (mode) return checkMode(file, entry, mode, text, span, language);
    const isPlanned = record.kind === 'event' && record.fields.phase === 'planned';
    const open = isPlanned ? cues.filter(({ kind }) => MODE_OF[kind] !== 'forecast') : cues;
    const what = record.kind === 'event' ? 'the event' : 'the value';
    const [first] = open;
    if (!first || record.fields.despite)
      return checkDespite(file, record, text, span, open, language, what, path);
    const words = text.slice(first.start, first.end);
    const is = MODE_OF[first.kind] ?? 'denial';
    const given =
      record.kind === 'event' && is === 'forecast'
        ? 'write "phase: planned"'
        : `write "mode: { is: ${is}, words: ${quoted(words)} }"`;
    return [
      {
        file,
        ...(record.kind === 'event' && is === 'forecast'
          ? record.place('phase')
          : record.place(...path)),
        found: `${what} in a sentence that has ${nameCue(first, text)}, and so does not state it`,
        expected:
          record.kind === 'event' && is === 'forecast'
            ? 'the phase of something in the future'
            : 'a "mode" that says in what way the text gives it',
        fix: `${given}; or, if the words belong to something else, "despite: [${open.map(({ start, end }) => quoted(text.slice(start, end))).join(', ')}]"`,
      },
    ];
  });
}

/**
 * Proposes what a drafted record says of its sentence.
 * @returns the mode of a value, or of a date and whether that is to come; nothing where the text states it
 */
export function proposeMode(
  text: string,
  span: { start: number; end: number },
  kind: 'figure' | 'event',
  language: Language,
): { mode?: { is: Mode; words: string }; phase?: 'planned' } {
  if (language.file === undefined) return {};
  const cues = cuesAround(text, span, 'value', language).filter(
    (cue) =>
      (MODE_OF[cue.kind] !== undefined ||
        (kind === 'figure' && isNegationOf(cue, span, text, language))) &&
      !(span.start <= cue.start && cue.end <= span.end),
  );
  const isPlanned = kind === 'event' && cues.some((cue) => MODE_OF[cue.kind] === 'forecast');
  const [first] = isPlanned ? cues.filter((cue) => MODE_OF[cue.kind] !== 'forecast') : cues;
  return {
    ...(first && {
      mode: { is: MODE_OF[first.kind] ?? 'denial', words: text.slice(first.start, first.end) },
    }),
    ...(isPlanned && { phase: 'planned' }),
  };
}

/** How many words may stand between a negation and the value that it denies ("does not hold 2.5"). */
const NEGATION_REACH = 3;

/** Whether the verb of a value is negated; a negated limit ("no more than 5") is read with the value. */
function isNegationOf(
  { kind, end }: Cue,
  { start }: { start: number },
  text: string,
  language: Language,
): boolean {
  if (kind !== 'negation' && kind !== 'negative-subject') return false;
  if (end > start) return false;
  const words = lexemes(text.slice(end, start), language.folding);
  const hasMark = words.some((lexeme) => lexeme.kind === 'mark' && /\p{P}/u.test(lexeme.text));
  // "Nobody was hurt when 5 houses fell"
  const begins: PhraseTable<unknown>[] = [language.cues.before_present, language.clauseWords];
  const hasClause = words.some(
    (_, at) =>
      begins.some((table) => matchPhrase(table, words, at)) ||
      matchPhrase(language.cues.before, words, at)?.value === 'condition',
  );
  return !hasMark && !hasClause && words.length <= NEGATION_REACH;
}

const OF_SAYING: ReadonlySet<CueKind> = new Set(['denial', 'doubt', 'report', 'falsehood']);

/** What limits or dates the value is cited with it, and is no mode. */
function isWithinValue(
  spans: ReadonlyMap<string, { start: number; end: number }>,
  start: number,
  end: number,
): boolean {
  return [...FIELDS.figure, ...FIELDS.event].some((name) => {
    const own = spans.get(name);
    return own !== undefined && own.start <= start && end <= own.end;
  });
}

/** Words as YAML has them in a list. */
const quoted = (words: string) => (/^[\p{L}][\p{L}\p{M}’ -]*$/u.test(words) ? words : `"${words}"`);

/** The words of a mode stand in the sentence, and are of its kind. */
function checkMode(
  file: string,
  { record }: BoundRecord,
  mode: { is: Mode; words: string },
  text: string,
  span: { start: number; end: number },
  language: Language,
): Problem[] {
  const sentence = sentenceAround(text, span, language);
  const words = foldWhiteSpace(mode.words).trim();
  const places = findSpans(text, words, !/[\p{L}\p{N}]/u.test(words)).filter(
    ({ start, end }) => start >= sentence.start && end <= sentence.end,
  );
  const tell = (found: string, fix: string): Problem[] => [
    {
      file,
      ...record.place('mode', 'words'),
      found,
      expected: `words of the same sentence by which the text ${MEANS[mode.is]}`,
      fix,
    },
  ];
  if (places.length === 0)
    return tell(
      `"${excerpt(words)}", which the sentence does not have`,
      'cite words of the sentence',
    );
  const kinds = (Object.keys(MODE_OF) as CueKind[]).filter((kind) => MODE_OF[kind] === mode.is);
  const cues = cuesAround(text, span, 'value', language);
  const isOfKind = cues.some(
    (cue) =>
      (kinds.includes(cue.kind) || (mode.is === 'denial' && cue.kind.startsWith('negati'))) &&
      places.some(({ start, end }) => start < cue.end && cue.start < end),
  );
  if (isOfKind || (mode.is === 'forecast' && isOfGoal(words, language))) return [];
  const other = cues.find(
    (cue) =>
      MODE_OF[cue.kind] !== undefined &&
      places.some(({ start, end }) => start < cue.end && cue.start < end),
  );
  return tell(
    `"${excerpt(words)}" for the mode "${mode.is}"`,
    other
      ? `write "is: ${MODE_OF[other.kind]!}"`
      : `cite the words that say so, or remove "mode"; the modes are ${MODES.join(', ')}`,
  );
}

/** Whether words say that a number is to be reached ("the target", "to bring trade to"). */
function isOfGoal(words: string, { goals, folding }: Language): boolean {
  const all = lexemes(words, folding);
  return all.some((_, at) =>
    [goals.words, goals.raises].some((table) => matchPhrase(table, all, at) !== undefined),
  );
}

const MEANS: Readonly<Record<Mode, string>> = {
  forecast: 'foresees it, plans it or calls it possible',
  condition: 'makes it depend on something',
  denial: 'denies it',
  question: 'asks whether it is so',
  allegation: 'alleges or doubts it',
};
