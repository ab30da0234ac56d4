import { escapeParagraph } from '../escape-markdown.ts';
import {
  openDocument,
  writeRecordLines,
  type EditableDocument,
  type EditableRecord,
} from './document.ts';
import { applySplices, type Splice } from './edit-yaml.ts';
import { lineAfter, setField } from './edit-records.ts';
import { numberOf } from './find-shortest.ts';
import { locateRecords, placesOf, type Located } from './locate.ts';
import { DeskError } from './refused.ts';

/**
 * Begins a section before a paragraph. The records of what stands above go with it, a waiver for all
 * places of the section is there for both, and which place is meant is counted anew.
 */
export function beginSection(
  document: EditableDocument,
  passage: number,
  heading: string,
  id: string,
): string {
  const { text, lineEnd, passages, sections } = document;
  const at = passages[passage];
  const own = sections.find((section) => section.id === at?.section);
  const first = passages.findIndex((one) => one.section === own?.id);
  const block = own?.prose.find((node) => (node.position?.end.line ?? 0) >= (at?.line ?? Infinity));
  if (!at || !own || !block || (passage === first && own.heading))
    throw new DeskError('a section cannot begin there', 'Choose the place between two paragraphs.');
  if (passages.some((one, index) => index < passage && one.line >= block.position!.start.line))
    throw new DeskError(
      'a section cannot begin within a list or table',
      'Choose a place before it.',
    );
  const located = locateRecords(document);
  const isAbove = ({ id: name }: EditableRecord) => {
    const place = located.get(name)!;
    const found = place.quote ?? place.all[0] ?? [...place.words.values()][0];
    return found !== undefined && found.passage < passage;
  };
  const records = document.records.filter((record) => record.section === own.id);
  const above = records.filter(isAbove);
  const both = above.filter(({ id: name }) =>
    located.get(name)!.all.some((place) => place.passage >= passage),
  );
  const lines = above.map(({ start, end }) => text.slice(start, end));
  const start = text.lastIndexOf('\n', block.position!.start.offset! - 1) + 1;
  const moved = lines.length > 0 ? ['```yaml records', ...lines, '```', ''] : [];
  const head = [...moved, `## ${headingLine(heading)} {#${id}}`, '', ''].join(lineEnd);
  const splices: Splice[] = [{ start, end: start, text: head }];
  const taken = new Set(document.records.map(({ id: name }) => name));
  for (const record of above) {
    const again = both.includes(record) ? writeAgain(record, taken).join(lineEnd) + lineEnd : '';
    splices.push({ start: record.start, end: lineAfter(text, record.end), text: again });
  }
  const next = applySplices(text, splices);
  return countAnew(withoutEmptyBlocks(next), document, located);
}

/** A heading as Markdown on one line. */
export function headingLine(heading: string): string {
  const words = heading.replace(/\s+/g, ' ').trim();
  if (words === '') throw new DeskError('a heading without words', 'Type one.');
  return escapeParagraph(words).replace(/\{#/g, '\\{#');
}

function writeAgain({ kind, fields, id }: EditableRecord, taken: Set<string>): string[] {
  let count = 2;
  while (taken.has(`${id}-${count}`)) count += 1;
  taken.add(`${id}-${count}`);
  return writeRecordLines(kind, { ...fields, [kind]: `${id}-${count}` });
}

/** A block that has lost all of its records goes too. */
export const withoutEmptyBlocks = (text: string): string =>
  text.replace(/(?:\r?\n)?^```yaml records[ \t]*\r?\n(?:[ \t]*\r?\n)*```[ \t]*(?:\r?\n|$)/gm, '');

/** Where words stand more than once in a section now, or no longer, "nth" says so. */
function countAnew(
  text: string,
  before: EditableDocument,
  located: ReadonlyMap<string, Located>,
): string {
  let result = text;
  for (const { id, fields, kind } of before.records) {
    const quote = located.get(id)?.quote;
    const written = fields['quote'] ?? (kind === 'note' ? fields['on'] : fields['words']);
    if (!quote || typeof written !== 'string' || fields['all'] !== undefined) continue;
    const document = openDocument(result);
    const record = document.records.find((one) => one.id === id);
    if (!record) continue;
    const isExact = fields['quote'] !== undefined;
    const places = placesOf(document, record.section, written, isExact);
    const first = document.passages.findIndex((one) => one.section === record.section);
    const texts = document.passages
      .filter((one) => one.section === record.section)
      .map((one) => one.text);
    const nth =
      places.length > 1 ? String(numberOf(texts, quote.passage - first, quote)) : undefined;
    if (nth !== fields['nth']) result = setField(document, record, ['nth'], nth);
  }
  return result;
}

/** Takes a heading out: the section goes on the one before it, and its records with it. */
export function joinSections(document: EditableDocument, id: string): string {
  const { text, sections, lineEnd } = document;
  const index = sections.findIndex((section) => section.id === id);
  const own = sections[index];
  const previous = sections[index - 1];
  if (!own?.heading || !previous)
    throw new DeskError('there is no section before it', 'Change its heading instead.');
  const located = locateRecords(document);
  const splices: Splice[] = [];
  const cut = (position: { start: { offset?: number }; end: { offset?: number } }) => {
    const start = text.lastIndexOf('\n', position.start.offset! - 1) + 1;
    let end = lineAfter(text, position.end.offset!);
    if (/^\r?\n/.test(text.slice(end))) end = lineAfter(text, end);
    splices.push({ start, end, text: '' });
  };
  cut(own.heading.position as Parameters<typeof cut>[0]);
  if (previous.block && previous.records) {
    const moved = text.slice(previous.block.start, previous.block.end);
    cut(previous.records.position as Parameters<typeof cut>[0]);
    if (own.block) splices.push({ start: own.block.start, end: own.block.start, text: moved });
    else {
      const last = own.prose.at(-1);
      const at = last ? lineAfter(text, last.position!.end.offset!) : text.length;
      const block = `${lineEnd}\`\`\`yaml records${lineEnd}${moved}\`\`\`${lineEnd}`;
      splices.push({ start: at, end: at, text: block });
    }
  }
  return countAnew(applySplices(text, splices), document, located);
}

/** Gives a section another heading and id. */
export function changeHeading(
  document: EditableDocument,
  section: string,
  heading: string,
  id: string,
): string {
  const own = document.sections.find((one) => one.id === section);
  if (!own?.heading)
    throw new DeskError(`there is no section "${section}"`, 'Load the page again.');
  const { start, end } = own.heading.position!;
  return applySplices(document.text, [
    { start: start.offset!, end: end.offset!, text: `## ${headingLine(heading)} {#${id}}` },
  ]);
}
