import { NOT_STATED, type Span } from '../model/record.ts';
import { findNearly, showDifference } from './approximate.ts';
import { excerpt } from './markdown.ts';
import { foldWhiteSpace, type Passage } from './passages.ts';
import type { Problem } from './problem.ts';
import type { SourceRecord } from './records.ts';

/** The words of one field, as they stand in the record. */
export interface FieldWords {
  path: PropertyKey[];
  words: string;
}

/** A record whose quote was found. */
export interface BoundRecord {
  record: SourceRecord;
  /** Index of the passage that it stands in. */
  passage: number;
  quote: Span;
  /** Where the words of its fields stand in that passage; a field found in another record's quote has no span here. */
  spans: Map<string, Span>;
}

/** @returns the fields of a record that hold words of the text. */
export function fieldsWithWords(record: SourceRecord): FieldWords[] {
  const found: FieldWords[] = [];
  const add = (path: PropertyKey[], words: string | undefined) => {
    if (words !== undefined && words !== NOT_STATED) found.push({ path, words });
  };
  const { fields } = record;
  if ('agreement' in fields) {
    add(['status', 'words'], fields.status.words);
    add(['set', 'count'], fields.set?.count.words);
    for (const name of ['instrument', 'date', 'start', 'until', 'term', 'place'] as const)
      add([name], fields[name]?.words);
    for (const name of ['parties', 'signatories'] as const)
      fields[name]?.forEach((entry, index) => add([name, index], entry.words));
  } else {
    if ('value' in fields) add(['value'], fields.value.words);
    for (const name of ['unit', 'of', 'period', 'base', 'source'] as const)
      add([name], fields[name]?.words);
  }
  return found;
}

/** @returns the key of a field in `BoundRecord.spans`. */
export const fieldKey = (path: readonly PropertyKey[]): string => path.join('.');

/**
 * Binds records to the words that support them: each quote stands exactly once in the prose of
 * its own section, within one passage, and the words of each field stand inside the quote, or
 * inside the quote of the record named by `within`.
 * @param unresolved ids of records that refer to something that is not there; where their words
 * stand cannot be told
 * @returns the records that are bound, and a problem for each that is not.
 */
export function bindRecords(
  file: string,
  passages: readonly Passage[],
  records: readonly SourceRecord[],
  unresolved: ReadonlySet<string> = new Set(),
): { bound: BoundRecord[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const quotes = new Map<string, string>();
  const bound: BoundRecord[] = [];
  for (const record of records) {
    if (!('quote' in record.fields)) continue;
    const quote = foldWhiteSpace(record.fields.quote).trim();
    quotes.set(record.id, quote);
    const places = passages.flatMap((passage, index) =>
      passage.section === record.section
        ? occurrences(passage.text, quote).map((start) => ({ index, start }))
        : [],
    );
    const [place] = places;
    if (places.length === 1 && place) {
      const span = { start: place.start, end: place.start + quote.length };
      bound.push({ record, passage: place.index, quote: span, spans: new Map() });
    } else {
      problems.push({
        file,
        ...record.place('quote'),
        ...(places.length > 1
          ? {
              found: `a quote that stands ${places.length} times in the section "${record.section}": "${excerpt(quote)}"`,
              expected: 'words that stand there exactly once',
              fix: 'quote more of the sentence, so that only one place fits',
            }
          : describeMissingQuote(quote, record.section, passages)),
      });
    }
  }

  const boundIds = new Map(bound.map((entry) => [entry.record.id, entry]));
  for (const record of records) {
    const entry = boundIds.get(record.id);
    const own = quotes.get(record.id);
    if (own !== undefined && !entry) continue; // its quote is the one mistake to tell
    const { within } = record.fields;
    const outer = within === undefined ? undefined : quotes.get(within);
    // A derived figure has no quote: its fields stand in those of its inputs.
    const others =
      'derive' in record.fields
        ? record.fields.derive.of.map((id) => quotes.get(id)).filter((quote) => quote !== undefined)
        : [];
    for (const { path, words } of fieldsWithWords(record)) {
      const folded = foldWhiteSpace(words).trim();
      const at = own === undefined ? -1 : findWords(own, folded);
      if (entry && at >= 0) {
        const start = entry.quote.start + at;
        entry.spans.set(fieldKey(path), { start, end: start + folded.length });
        continue;
      }
      const inOthers = [outer, ...others].some(
        (text) => text !== undefined && findWords(text, folded) >= 0,
      );
      if (inOthers || unresolved.has(record.id)) continue;
      const where = own ?? others[0] ?? '';
      const near = findNearly(where, folded, Math.max(1, Math.floor(folded.length / 4)));
      const stands = near && wholeWords(where, near);
      problems.push({
        file,
        ...record.place(...path),
        found:
          stands !== undefined && stands !== folded
            ? showDifference(folded, stands)
            : `"${excerpt(folded)}", which the quote does not have`,
        expected: `words that stand in the quote: "${excerpt(where, 120)}"`,
        fix:
          stands !== undefined && stands !== folded
            ? `write "${stands}"`
            : `take the words of "${fieldKey(path)}" from the quote, quote more of the text, or name with "within" the record that has them`,
      });
    }
  }
  return { bound, problems };
}

function describeMissingQuote(
  quote: string,
  section: string,
  passages: readonly Passage[],
): Pick<Problem, 'found' | 'expected' | 'fix'> {
  const expected = `words that stand once, in one paragraph of the section "${section}"`;
  const elsewhere = passages.find((passage) => passage.text.includes(quote));
  if (elsewhere) {
    return {
      found: `a quote that stands in the section "${elsewhere.section}", not in "${section}": "${excerpt(quote)}"`,
      expected,
      fix: `move the record to the end of the section "${elsewhere.section}"`,
    };
  }
  const own = passages.filter((passage) => passage.section === section);
  let most = Math.max(1, Math.floor(quote.length / 4));
  let stands: string | undefined;
  for (const { text } of own) {
    const near = findNearly(text, quote, most);
    if (!near) continue;
    most = near.distance - 1;
    stands = wholeWords(text, near);
  }
  const joined = own.map((passage) => passage.text).join(' ');
  if (joined.includes(quote)) {
    return {
      found: `a quote that is not in the text: "${excerpt(quote, 80)}"`,
      expected,
      fix: 'quote within one paragraph; make two records of what spans two',
    };
  }
  if (stands !== undefined) {
    return {
      found: `a quote that is not in the text: ${showDifference(quote, stands)}`,
      expected,
      fix: 'copy the words from the text as they stand',
    };
  }
  return {
    found: `a quote that is not in the text: "${excerpt(quote)}"`,
    expected,
    fix: 'copy the words from the text as they stand',
  };
}

function occurrences(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}

// Scripts that put no space between words, where a word may begin after any letter.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;

/** @returns where whole words stand in a text: "7" is not found in "76", nor "28" in "28.2"; -1 if nowhere. */
export function findWords(text: string, words: string): number {
  for (const start of occurrences(text, words)) {
    const end = start + words.length;
    if (isBoundary(text, start) && isBoundary(text, end)) return start;
  }
  return -1;
}

/** @returns the stretch made longer until it begins and ends with whole words. */
function wholeWords(text: string, { start, end }: Span): string {
  let from = start;
  let to = end;
  while (from > 0 && !isBoundary(text, from)) from--;
  while (to < text.length && !isBoundary(text, to)) to++;
  return text.slice(from, to).trim();
}

// Numerals of the scripts that put no space between words: none of them is a number by itself.
const HAN_NUMERAL = /[〇零一二三四五六七八九十百千万萬亿億兆两兩]/u;

function isBoundary(text: string, at: number): boolean {
  const before = Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? '';
  const after = Array.from(text.slice(at, at + 2))[0] ?? '';
  if (HAN_NUMERAL.test(before) && HAN_NUMERAL.test(after)) return false;
  if (WORD.test(before) && WORD.test(after)) return UNSPACED.test(before) || UNSPACED.test(after);
  // A decimal or thousands mark belongs to its number.
  const insideNumber = (left: string, right: string) =>
    (/\p{N}[.,٫٬’']$/u.test(left) && /^\p{N}/u.test(right)) ||
    // A space may be a thousands mark too: between up to three digits and exactly three.
    (/(?<!\p{N})\p{N}{1,3}[ \u00A0\u2009\u202F]$/u.test(left) && /^\p{N}{3}(?!\p{N})/u.test(right));
  return (
    !insideNumber(text.slice(0, at), text.slice(at)) &&
    !insideNumber(text.slice(0, at + 1), text.slice(at + 1))
  );
}
