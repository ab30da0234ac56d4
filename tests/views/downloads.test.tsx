import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Cell } from '../../src/model/tables/table-fields.ts';
import {
  agreementsTable,
  figuresTable,
  voicesTable,
  type Table,
} from '../../src/model/tables/tables.ts';
import { dateReading } from '../../src/model/words/date-words.ts';
import { content, show } from './show.tsx';

beforeEach(() => {
  // jsdom scrolls nowhere.
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
});

/**
 * What the pages show, read from them by eye, as it were, against what the downloads have: the same
 * records in the same order, and of each the same facts, no more and no fewer.
 */
const all = ['content', 'tests/fixtures/analyses'].flatMap((folder) =>
  content(folder).analyses.map((analysis) => ({ folder, slug: analysis.slug, analysis })),
);
type Row = Table['rows'][number];

const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const folded = (cell: Cell | undefined) =>
  String(cell ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** The facts of a record as its page shows them: name and value. */
const factsOf = (within: Element): [string, string][] =>
  [...within.querySelectorAll('dl > div')].map((fact) => [
    textOf(fact.querySelector('dt')),
    textOf(fact.querySelector('dd')),
  ]);

/** What a page shows of words, and of what the edition reads in them. */
function shown(words: string, read: string | null | undefined, datedBy?: Cell): string {
  if (read === null || read === undefined) return words;
  const by =
    typeof datedBy !== 'string'
      ? ''
      : datedBy === 'published'
        ? ', from the date of publication'
        : `, dated by “${datedBy}”`;
  return `${read} (the editors’ reading of “${words}”${by})`;
}

/** What the editors read in the words of a column; of a date, for which the row has EDTF, in words. */
function readingOf(row: Row, column: string): string | null {
  const [words, read, datedBy] = [row[column], row[`${column}_read`], row[`${column}_dated_by`]];
  if (typeof read !== 'string') return null;
  if (typeof row[`${column}_edtf`] !== 'string') return read;
  return (
    dateReading({
      words: words as string,
      is: read,
      ...(typeof datedBy === 'string' && { datedBy }),
    }) ?? null
  );
}

/** The facts that a page is to show, by the columns of the row. */
function expected(row: Row, names: readonly (readonly [name: string, column: string])[]) {
  const facts: [string, string][] = [];
  for (const [name, column] of names) {
    const words = row[column];
    const read = row[`${column}_read`] as string | string[] | null | undefined;
    if (words === null || words === undefined) continue;
    facts.push([
      name,
      Array.isArray(words)
        ? words
            .map((entry: string, index) => {
              // Of one that is not read, the words stand again.
              const reading = read?.[index];
              return shown(entry, reading === entry ? null : reading);
            })
            .join(', ')
        : shown(folded(words), readingOf(row, column), row[`${column}_dated_by`]),
    ]);
  }
  return facts;
}

/** What is looked for in vain stands last, its names in a row. */
function unsaid({ unsaid: names }: Row): [string, string][] {
  if (!Array.isArray(names)) return [];
  const joined = names.join(', ');
  return [[joined.charAt(0).toLocaleUpperCase() + joined.slice(1), 'not stated']];
}

/** The articles of a page by the address of their record, in its order. */
function articles(): Map<string, HTMLElement> {
  const cards = within(screen.getByRole('main')).queryAllByRole('article');
  return new Map(
    cards.map((card) => {
      const heading = within(card).getAllByRole('heading')[0]!;
      return [within(heading).getByRole('link').getAttribute('href')!, card];
    }),
  );
}

const sentence = (card: Element) => textOf(card.querySelector('blockquote p'));
const wayToText = (card: HTMLElement) =>
  within(card).getByRole('link', { name: 'See in text' }).getAttribute('href');

/** Addresses as the pages have them, so that they can be compared. */
const asShown = (address: string) => address;

describe.each(all)('$slug', ({ folder, slug, analysis }) => {
  test('its agreements', async () => {
    await show(`/${slug}/agreements/`, folder);
    const { rows } = agreementsTable(analysis, asShown);
    const cards = articles();
    expect([...cards.keys()]).toEqual(rows.map(({ address }) => address));
    for (const row of rows) {
      const card = cards.get(row['address'] as string)!;
      expect(textOf(within(card).getAllByRole('heading')[0])).toBe(folded(row['label']));
      const owner = rows.find(({ id }) => id === row['member_of']);
      const isJoined = ['Signed', 'Initialled', 'Ratified', 'In force', 'Agreed'].includes(
        row['status'] as string,
      );
      expect(factsOf(card)).toEqual([
        ...(owner ? [['One of', folded(owner['label'])]] : []),
        ...expected(row, [['According to', 'source']]),
        ...(row['despite'] === null
          ? []
          : [
              [
                'The sentence also says',
                (row['despite'] as string[]).map((one) => `“${one}”`).join(', '),
              ],
            ]),
        ...expected(row, [
          [isJoined ? 'Instrument' : 'What it is', 'instrument'],
          [isJoined ? 'Parties' : 'Named with it', 'parties'],
          ...(isJoined ? ([['Signed by', 'signatories']] as const) : []),
          ['Date', 'date'],
          ['From', 'start'],
          ['Until', 'until'],
          ['Term', 'term'],
          ['Place', 'place'],
        ]),
        ...unsaid(row),
      ]);
      expect(sentence(card)).toBe(folded(row['quote']));
      expect(wayToText(card)).toBe(row['text_address']);
      if (row['documents'] !== null) {
        const { documents, documents_named, documents_not_named } = row;
        const named = `${folded(documents_named)} named in the text`;
        const notNamed = `${folded(documents_not_named)} not named`;
        expect(card).toHaveTextContent(
          new RegExp(`(?<!\\d)${folded(documents)} [a-z ]+: ${named}, ${notNamed}`),
        );
      }
      // The group that it stands in is its status.
      const group = card.closest('section')!;
      expect(textOf(group.querySelector('h2, h3')).startsWith(folded(row['status']))).toBe(true);
      const also = screen.queryByRole('heading', { name: 'Also mentioned' });
      const isBelow =
        also !== null && also.compareDocumentPosition(card) === Node.DOCUMENT_POSITION_FOLLOWING;
      expect(row['told_as']).toBe(isBelow ? 'also mentioned' : 'agreement');
    }
  });

  test('its figures', async () => {
    await show(`/${slug}/figures/`, folder);
    const { rows } = figuresTable(analysis, asShown);
    const lines = [...document.querySelectorAll<HTMLTableRowElement>('main tbody tr')];
    expect(lines.map((line) => line.querySelector('th a')!.getAttribute('href'))).toEqual(
      rows.map(({ address }) => address),
    );
    for (const [index, row] of rows.entries()) {
      const [label, value, ...cells] = [...lines[index]!.cells];
      expect(textOf(label)).toBe(folded(row['label']));
      expect(value).toHaveTextContent(folded(row['value']));
      if (row['value_read'] !== null) expect(value).toHaveTextContent(folded(row['value_read']));
      const how = cells.pop()!;
      expect(cells.map(textOf)).toEqual(
        ['unit', 'of', 'period', 'base', 'source'].map(
          (column) => expected(row, [['', column]])[0]?.[1] ?? '',
        ),
      );
      expect(how).toHaveTextContent(folded(row['given']));
      if (row['formula'] === null) continue;
      expect(how).toHaveTextContent(folded(row['formula']));
      const rounded = /rounded to (a whole number|(\d) decimal)/.exec(textOf(how));
      expect(rounded ? Number(rounded[2] ?? 0) : null).toBe(row['rounded_to']);
      for (const id of row['derived_from'] as string[])
        expect(how.querySelector(`a[href$="/${id}/"]`), id).toBeInTheDocument();
    }
  });

  test('its voices', async () => {
    await show(`/${slug}/voices/`, folder);
    const { rows } = voicesTable(analysis, asShown);
    const entries = [...document.querySelectorAll<HTMLElement>('main li[id]')];
    expect(entries.map(({ id }) => `/${slug}/voices/#${id}`)).toEqual(
      rows.map(({ address }) => address),
    );
    for (const [index, row] of rows.entries()) {
      const entry = entries[index]!;
      expect(textOf(entry.querySelector('mark'))).toBe(folded(row['words']));
      expect(sentence(entry)).toBe(folded(row['quote']));
      expect(wayToText(entry)).toBe(row['text_address']);
      expect(factsOf(entry)).toEqual(
        expected(row, [
          ['Called', 'speaker_words'],
          ['Via', 'via'],
          ['Date', 'date'],
          ['Marks', 'marks'],
        ]),
      );
      const group = textOf(entry.closest('section')!.querySelector('h2'));
      const speaker = entry.closest('ol')!.parentElement!.querySelector('h3 :is(bdi, q)');
      if (row['speaker_is'] === null) {
        expect(group).toMatch(/quot(?:ation mark|e)s \d+$/);
        expect(speaker).toBeNull();
        continue;
      }
      expect(within(entry).getByText(folded(row['use']))).toBeVisible();
      expect(group).toMatch(
        {
          identified: /^Identified by/,
          'not named': /^Not named by/,
          'the author': /^The author \d/,
        }[row['speaker_is'] as string]!,
      );
      if (row['speaker_is'] !== 'the author')
        expect(textOf(speaker).toLocaleLowerCase(analysis.lang)).toBe(
          folded(row['speaker']).toLocaleLowerCase(analysis.lang),
        );
    }
  });
});

describe('what is compared', () => {
  test('has something in it: the article has each kind of row', () => {
    const { analysis } = all.find(({ slug }) => slug === 'russia-kazakhstan-astana')!;
    expect(agreementsTable(analysis, asShown).rows.length).toBeGreaterThan(10);
    const figures = figuresTable(analysis, asShown).rows;
    expect(figures.filter(({ given }) => given === 'calculated').length).toBeGreaterThan(1);
    const uses = voicesTable(analysis, asShown).rows.map(({ use }) => use);
    expect(new Set(uses).size).toBe(5);
  });
});
