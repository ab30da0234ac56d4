import { toString } from 'mdast-util-to-string';
import { account, LIMITED, type Accounted } from '../compile/checks/coverage-count.ts';
import { isWaived, unclaimedAgreements } from '../compile/checks/stated-agreements.ts';
import { draftAgreement } from './draft-agreement.ts';
import { draftReported } from './draft-reported.ts';
import type { Span } from '../model/record.ts';
import { cellPlace, isHead } from './cell-grounds.ts';
import { readClaims } from './claims.ts';
import { readHead } from './record-head.ts';
import { idsBeside, idsIn } from './ids.ts';
import { insertRecords } from './insert.ts';
import { findMisplaced } from './order.ts';
import { draftPlaceOf } from './draft-place.ts';
import { draftRecord, type DraftedRecord } from './draft-record.ts';
import { countedBy, isNumberedName } from './names-with-numbers.ts';
import { parseMarkdown } from '../compile/source/markdown.ts';
import { passagesOf } from '../compile/source/passages.ts';
import type { Problem } from '../compile/problem.ts';
import { loadLanguage } from '../language/load-language.ts';
import { isFormOf } from '../language/context/same-name.ts';
import { foldWords } from '../language/unit.ts';
import { splitSections } from '../compile/source/sections.ts';
import type { Source } from '../compile/source/source.ts';
import { isSaidWords } from '../compile/evidence/field-words.ts';
import { findAllWords } from '../compile/evidence/whole-words.ts';

/** A file with the records that were drafted for it. */
export interface DraftedFile {
  /** The text of the file: what it was, with lines put in between. */
  text: string;
  records: DraftedRecord[];
  /** Ids of the sections to which nothing could be added, because a record there has a mistake. */
  unclear: string[];
  /** What no record could be drafted for. */
  left: { section: string; text: string }[];
  /** Of a language without a file: what was not looked for. */
  limit?: string;
}

/**
 * Drafts records for every number, date, quotation and stray mark of an analysis that none accounts
 * for. Changes nothing that is there; what was drafted before and is not filled in yet counts.
 * @returns the file; or the problems that keep it from being read
 */
export function draftRecords(
  source: Source,
): { file: DraftedFile; problems?: undefined } | { file?: undefined; problems: Problem[] } {
  const { document, problems } = parseMarkdown(source);
  const { lang, aliases, problems: mistakes } = readHead(source, document.frontMatter);
  if (lang === undefined || problems.length > 0) return { problems: [...mistakes, ...problems] };
  const { sections } = splitSections(source.file, document.tree);
  const misplaced = findMisplaced(source.file, document.tree.children, sections);
  if (misplaced.length > 0) return { problems: misplaced };

  const language = loadLanguage(lang);
  const passages = sections.flatMap(({ id, prose }) => passagesOf(id, prose));
  const { bound, claims, unclear } = readClaims(source.file, sections, passages);
  const accounted = account(passages, claims, language);
  const takeId = idsBeside([...sections.map(({ id }) => id), ...aliases, ...idsIn(sections)]);
  const headings = new Map(
    sections.map(({ id, heading }) => [id, (heading && toString(heading)) || undefined]),
  );

  const added = new Map<string, DraftedRecord[]>();
  const left: DraftedFile['left'] = [];
  const counted = new Set<string>();
  /** Names in quotation marks: one record is for all of their places, and for their digits. */
  const named: string[] = [];
  const done: { passage: number; start: number; end: number; kind: DraftedRecord['kind'] }[] = [];
  // What the heads of tables say is cited by the records of their cells.
  const inOrder = [...passages.keys()].sort(
    (a, b) => Number(isHead(passages[a]!)) - Number(isHead(passages[b]!)) || a - b,
  );
  inOrder.forEach((index) => {
    const { text, section } = passages[index]!;
    const own = accounted.filter(({ passage }) => passage === index);
    if (own.length === 0) return;
    const neighbours = passages.filter((other) => other.section === section);
    const texts = neighbours.map((other) => other.text);
    const place = draftPlaceOf(
      text,
      texts,
      headings.get(section),
      lang,
      cellPlace(index, passages, language),
    );
    for (const token of own) {
      const said = countedBy(token, place, language);
      const key = said && foldWords(text.slice(said.start, said.end), language);
      const isRepeated = key !== undefined && counted.has(key);
      if (key !== undefined) counted.add(key);
      if (token.kind === 'idiom' || token.by || unclear.has(section) || isDone(token)) continue;
      const name = own.find((one) => isNumberedName(one) && isWithin(token, one));
      if (name && named.some((other) => isFormOf(other, name.text, language))) continue;
      if (name === token) named.push(name.text);
      const record = draftRecord(token, place, language, isRepeated, takeId);
      if (!record) {
        left.push({ section, text: token.text });
        continue;
      }
      added.set(section, [...(added.get(section) ?? []), record]);
      const { kind, everywhere } = record;
      done.push({ passage: index, ...spanOf(record.claims), kind });
      for (const { passage, start, end } of record.inHeads ?? [])
        done.push({ passage, start, end, kind });
      if (everywhere === undefined) continue;
      passages.forEach((other, passage) => {
        if (other.section !== section) return;
        for (const start of findAllWords(other.text, everywhere))
          done.push({ passage, start, end: start + everywhere.length, kind });
      });
    }
  });

  for (const stated of unclaimedAgreements(passages, bound, claims, language)) {
    const { text, section } = passages[stated.passage]!;
    if (unclear.has(section) || isWaived(stated, claims)) continue;
    const texts = passages.filter((other) => other.section === section).map((other) => other.text);
    const inTable = cellPlace(stated.passage, passages, language);
    const place = draftPlaceOf(text, texts, headings.get(section), lang, inTable);
    const record = draftAgreement(stated, place, language, takeId);
    if (record) added.set(section, [...(added.get(section) ?? []), record]);
  }

  const quoted = claims.filter(
    ({ record, field }) => record.kind === 'quotation' && isSaidWords(field),
  );
  const recorded = new Set(
    sections.flatMap(({ id, records }) => (records?.value.trim() ? [id] : [])),
  );
  passages.forEach(({ text, section }, index) => {
    // Nothing in the text demands it: it is proposed once, where nothing is recorded yet.
    if (unclear.has(section) || recorded.has(section)) return;
    const texts = passages.filter((other) => other.section === section).map((other) => other.text);
    const inTable = cellPlace(index, passages, language);
    const place = draftPlaceOf(text, texts, headings.get(section), lang, inTable);
    const isTaken = ({ start, end }: Span) =>
      quoted.some((claim) => claim.passage === index && claim.start < end && start < claim.end);
    const records = draftReported(place, language, isTaken, takeId);
    if (records.length > 0) added.set(section, [...(added.get(section) ?? []), ...records]);
  });

  function isDone({ passage, start, end, kind }: Accounted): boolean {
    return done.some(
      (other) =>
        other.passage === passage &&
        other.start <= start &&
        end <= other.end &&
        // The words of a quotation account for marks within it, and for nothing else.
        (other.kind === 'waive' || (other.kind === 'quotation') === (kind === 'quotation')),
    );
  }

  const { text, refused } = insertRecords(source.text, sections, added);
  return {
    file: {
      text,
      records: [...added].flatMap(([id, records]) => (refused.has(id) ? [] : records)),
      unclear: [...unclear, ...refused],
      left,
      ...(language.file === undefined && { limit: LIMITED }),
    },
  };
}

const isWithin = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

const spanOf = ({ start, end }: { start: number; end: number }) => ({ start, end });
