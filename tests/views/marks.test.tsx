import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { recordAddress, wordsAddress } from '../../src/model/address/address.ts';
import type { Analysis, Node } from '../../src/model/analysis.ts';
import { recordsInText } from '../../src/model/records/records-in-text.ts';
import {
  NOT_STATED,
  type Agreement,
  type AnyRecord,
  type DatedEvent,
  type Evidence,
  type Figure,
  type Note,
  type Quotation,
  type RecordRef,
} from '../../src/model/record.ts';
import { DEFAULTS } from '../../src/preferences/preferences.ts';
import { usePreferences } from '../../src/preferences/store.ts';
import { Card } from '../../src/views/text/Card.tsx';
import { MarginNote, type Form } from '../../src/views/text/MarginNote.tsx';
import type { InPlaceView, LoadInPlace } from '../../src/views/text/Marks.tsx';
import { RecordDetails } from '../../src/views/records/RecordDetails.tsx';
import { TextView } from '../../src/views/text/Text.tsx';
import { AtAddress } from './AtAddress.tsx';
import { content, show } from './show.tsx';

const SLUG = '/russia-kazakhstan-astana';
const article = content().analyses[0]!;

beforeEach(() => {
  // jsdom scrolls nowhere.
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
  usePreferences.setState(DEFAULTS);
});

const evidence: Evidence = { section: 'one', passage: 0, start: 0, end: 5, words: [] };
const agreement: Agreement = {
  kind: 'agreement',
  id: 'pact',
  label: 'The pact',
  evidence,
  instrument: { words: 'pact' },
  status: 'signed',
  statusWords: { words: 'was signed' },
  date: NOT_STATED,
  term: { words: '15 years' },
  unsaid: ['price'],
};
const figure: Figure = {
  kind: 'figure',
  id: 'seventy-six',
  label: 'Regions with a connection',
  about: 'trade',
  evidence,
  value: { words: 'about 76', exactness: 'about', number: 76 },
  of: { words: '89 regions' },
  period: { words: 'currently' },
  source: NOT_STATED,
  unsaid: [],
};
const quotation: Quotation = {
  kind: 'quotation',
  id: 'gaze',
  evidence,
  words: '“gaze”',
  at: { start: 0, end: 6 },
  use: 'ascribed',
  speaker: { kind: 'named', words: 'the agency', name: 'Reuters' },
  date: NOT_STATED,
};
const unnamed: Quotation = {
  ...quotation,
  id: 'experts',
  use: 'reported',
  speaker: { kind: 'unnamed', words: 'Experts' },
};
const event: DatedEvent = {
  kind: 'event',
  id: 'unrest',
  label: 'Mass unrest',
  evidence,
  when: {
    words: 'at the beginning of 2022',
    when: { edtf: '2022', qualifier: 'beginning' },
  },
  phase: 'happened',
};
const note: Note = {
  kind: 'note',
  id: 'stray',
  evidence,
  on: 'projects ”',
  why: 'defect',
  text: 'The mark closes what none opens.',
};

const marked = (words: string, ...mark: RecordRef[]): Node => ({
  tag: 'a',
  mark: mark.map(({ kind, id }) => ({ kind, id })),
  children: [words],
});
/** A text in which two records share words, and one word carries a note. */
const made: Analysis = {
  ...article,
  slug: 'made',
  sections: [
    {
      id: 'one',
      heading: { text: 'One', nodes: ['One'] },
      body: [
        {
          tag: 'p',
          children: [
            'In all ',
            marked('seven', figure, agreement),
            marked(' papers', agreement),
            ' and ',
            marked('projects', note),
            marked(' ”', note, quotation),
            '.',
          ],
        },
      ],
      words: 6,
    },
  ],
  footnotes: [],
  agreements: [agreement],
  figures: [figure],
  quotations: [quotation, unnamed],
  events: [event],
  notes: [note],
};

describe('a mark', () => {
  test('is a link to its record, and says to those who do not see it where it leads', async () => {
    await show(`${SLUG}/`);
    const descriptions = {
      agreement: 'opens the agreement',
      figure: 'opens the figure',
      quotation: 'opens the quotation',
      event: 'opens the date',
      note: 'opens an editor’s note',
    };
    const links = [...document.querySelectorAll<HTMLElement>('main a[data-kind]')];
    const targets = new Set(links.map((link) => link.getAttribute('href')));
    for (const ref of recordsInText(article)) {
      const address = recordAddress(article.slug, ref);
      // A record whose words are all within the words of another is told with that one.
      if (!targets.has(address)) continue;
      const [link] = links.filter((each) => each.getAttribute('href') === address);
      // Quoted words within those of an agreement have the line of the agreement.
      if (!['quotation', 'event'].includes(ref.kind))
        expect(link).toHaveAttribute('data-kind', ref.kind);
      expect(link).toHaveAccessibleDescription(descriptions[ref.kind]);
      expect(link).toHaveAccessibleName(link!.textContent.trim());
    }
    expect(targets).toContain(`${SLUG}/figures/trade-turnover/`);
    expect(targets.size).toBeGreaterThan(30);
  });

  test('is no link where it is only the space between two others', () => {
    const space = marked(' ', agreement);
    const [section] = made.sections;
    renderText({
      ...made,
      sections: [
        {
          ...section!,
          body: [
            {
              tag: 'p',
              children: [marked('seven', figure, agreement), space, marked('of', quotation)],
            },
          ],
        },
      ],
    });
    const names = [...document.querySelectorAll('a[data-kind]')].map((link) => link.textContent);
    expect(names).toEqual(['seven', 'of']);
    expect(document.querySelectorAll('[data-kind]')).toHaveLength(3);
  });

  test('of quoted words within others has their line, which goes on; what is of another record is apart', () => {
    const [section] = made.sections;
    renderText({
      ...made,
      sections: [
        {
          ...section!,
          body: [
            {
              tag: 'p',
              children: [
                marked('is ', agreement),
                marked('“reserved”', quotation, agreement),
                marked(' until', agreement),
                marked('2050', figure),
              ],
            },
          ],
        },
      ],
    });
    const marks = [...document.querySelectorAll<HTMLElement>('[data-kind]')];
    expect(marks.map(({ dataset: { kind, joins } }) => [kind, joins !== undefined])).toEqual([
      ['agreement', false],
      ['agreement', false],
      ['agreement', true],
      ['figure', false],
    ]);
    expect(marks[1]).toHaveAccessibleDescription('opens the quotation');
  });

  test('has the sign of a note once, after all of its words', () => {
    renderText(made);
    const ends = [...document.querySelectorAll('[data-ends]')].map((mark) => mark.textContent);
    expect(ends).toEqual([' ”']);
  });
});

describe('turned off', () => {
  const kinds = () =>
    new Set(
      [...document.querySelectorAll('[data-kind]')].map((mark) => mark.getAttribute('data-kind')),
    );
  const words = () => document.querySelector('main article')!.textContent;

  test('marks are words again, and nothing to operate; editor’s notes stay', async () => {
    await show(`${SLUG}/`);
    const before = words();
    expect(screen.getByRole('link', { name: '$28.2 billion' })).toBeVisible();
    act(() => usePreferences.setState({ marks: 'off' }));
    expect(screen.queryByRole('link', { name: '$28.2 billion' })).toBeNull();
    expect(kinds()).toEqual(new Set(['note']));
    expect(words()).toBe(before);
    act(() => usePreferences.setState({ marks: 'on' }));
    expect(screen.getByRole('link', { name: '$28.2 billion' })).toBeVisible();
  });

  test('editor’s notes leave the marks of records', async () => {
    await show(`${SLUG}/`);
    expect(kinds()).toContain('note');
    act(() => usePreferences.setState({ notes: 'off' }));
    expect(kinds()).not.toContain('note');
    expect(kinds()).toContain('figure');
    expect(document.querySelector('[data-ends]')).toBeNull();
  });

  test('words keep the place that a link leads to', async () => {
    await show(`${SLUG}/`);
    act(() => usePreferences.setState({ marks: 'off', notes: 'off' }));
    expect(kinds()).toEqual(new Set());
    for (const { kind, id } of recordsInText(article))
      expect(document.getElementById(`${kind}.${id}`), `${kind} ${id}`).not.toBeNull();
  });

  test('words that two records share are left to the one that is not', () => {
    renderText(made, (kind) => kind !== 'note');
    const link = screen.getByRole('link', { name: '”' });
    expect(link).toHaveAttribute('href', recordAddress('made', quotation));
    expect(screen.queryByRole('link', { name: 'projects' })).toBeNull();
  });
});

describe('editor’s notes', () => {
  test('are listed below the text, each with its words, the remark, why, and the way back', async () => {
    await show(`${SLUG}/`);
    const region = within(screen.getByRole('region', { name: 'Editor’s notes' }));
    expect(region.getAllByRole('listitem')).toHaveLength(article.notes.length);
    for (const { id, on, text, evidence: at } of article.notes) {
      const link = region.getByRole('link', { name: on });
      expect(link).toHaveAttribute('href', wordsAddress(article.slug, at.section, 'note', id));
      const entry = link.closest('li')!;
      expect(entry).toHaveAttribute('id', `entry.note.${id}`);
      expect(entry).toHaveTextContent(text);
      expect(entry).toHaveTextContent('error in the text');
    }
  });

  test('are not announced where there are none', () => {
    renderText({ ...made, notes: [] });
    expect(screen.queryByRole('region', { name: 'Editor’s notes' })).toBeNull();
  });
});

const rows = (within: Element) =>
  [...within.querySelectorAll('dt')].map(
    (term) => `${term.textContent}: ${term.nextElementSibling!.textContent}`,
  );

describe('what is known of a record', () => {
  const details = (record: AnyRecord) => {
    const { container } = render(
      <AtAddress>
        <RecordDetails analysis={made} record={record} />
      </AtAddress>,
    );
    return container;
  };

  test('of an agreement: its facts, and what is not stated', () => {
    expect(rows(details(agreement))).toEqual([
      'Instrument: pact',
      'Date: not stated',
      'Term: 15 years',
      'Price: not stated',
    ]);
  });

  test('of a figure: how it comes to be here, too', () => {
    const container = details(figure);
    expect(container).toHaveTextContent('Approximate.');
    expect(rows(container)).toContain('Period: currently');
    expect(rows(container)).toContain('Source: not stated');
  });

  test('of a quotation: how the text gives it, and how it calls the speaker', () => {
    const container = details(quotation);
    expect(container).toHaveTextContent('as the words of a paper or agency.');
    expect(rows(container)).toEqual(['In the text: the agency', 'Date: not stated']);
    expect(rows(details(unnamed))).toEqual(['Name: not stated', 'Date: not stated']);
  });

  test('of an event: when; of a note: on which words', () => {
    expect(rows(details(event))).toEqual(['When: at the beginning of 2022']);
    expect(rows(details(note))).toEqual(['On the words: projects ”']);
  });
});

describe('in the margin', () => {
  const noteOf = (record: AnyRecord, form: Form) => {
    const onOpen = vi.fn();
    const { container } = render(
      <AtAddress>
        <MarginNote
          analysis={made}
          record={record}
          form={form}
          top={0}
          lit={false}
          Details={RecordDetails}
          onOpen={onOpen}
        />
      </AtAddress>,
    );
    return { container, onOpen };
  };

  test.each([
    [agreement, 'Signed The pact15 years'],
    [{ ...agreement, status: 'threatened' } satisfies Agreement, 'Threatened The pact15 years'],
    [figure, 'about 76 Regions with a connectionapproximate · of 89 regions · currently'],
    [quotation, 'Attributed Reuters'],
    [event, 'at the beginning of 2022 Mass unrest'],
    [note, 'Editor’s note The mark closes what none opens.'],
  ])('a record says in brief what matters most: $kind', (record, words) => {
    const { container } = noteOf(record, 'brief');
    expect(container.textContent.replaceAll(/ +/g, ' ')).toBe(words);
  });

  test.each([
    [agreement, 'Signed The pact'],
    [figure, 'about 76 Regions with a connection · approximate · of 89 regions · currently'],
    [quotation, 'Attributed Reuters'],
    [event, 'at the beginning of 2022 Mass unrest'],
    [note, 'Editor’s note error in the text'],
  ])('folded, in a line: $kind', (record, words) => {
    noteOf(record, 'line');
    expect(screen.getByRole('button', { expanded: false })).toHaveTextContent(words);
  });

  test.each<Form>(['line', 'brief'])(
    'of what is not stated a note of an agreement says nothing, however much room it has: %s',
    (form) => {
      const { container } = noteOf({ ...agreement, date: NOT_STATED }, form);
      expect(container).not.toHaveTextContent('not stated');
    },
  );

  test('it opens, and closes again', async () => {
    const { onOpen } = noteOf(agreement, 'line');
    await userEvent.click(screen.getByRole('button', { expanded: false }));
    expect(onOpen).toHaveBeenLastCalledWith({ records: [agreement] });
    const open = noteOf(agreement, 'open');
    await userEvent.click(screen.getByRole('button', { expanded: true }));
    expect(open.onOpen).toHaveBeenLastCalledWith(undefined);
    expect(rows(open.container)).toContain('Term: 15 years');
    expect(screen.getByRole('link', { name: 'Full details' })).toHaveAttribute(
      'href',
      '/made/agreements/pact/',
    );
  });
});

describe('in a card', () => {
  const matches = (element: Element, selector: string) =>
    Element.prototype.matches.call(element, selector);
  beforeEach(() => {
    // As much of popovers as jsdom lacks.
    const open = new WeakSet<Element>();
    Object.assign(HTMLElement.prototype, {
      popover: null,
      showPopover(this: HTMLElement) {
        open.add(this);
        this.style.display = 'block'; // jsdom hides them all.
      },
      hidePopover(this: HTMLElement) {
        open.delete(this);
        this.style.display = '';
        this.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'closed' }));
      },
      matches(this: HTMLElement, selector: string) {
        return selector === ':popover-open' ? open.has(this) : matches(this, selector);
      },
    });
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    vi.stubGlobal('CSS', { ...CSS, supports: (what: string) => what !== 'content-visibility' });
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    for (const name of ['popover', 'showPopover', 'hidePopover', 'matches'])
      Reflect.deleteProperty(HTMLElement.prototype, name);
  });
  const openCard = async (name: string) => {
    renderText(made);
    await userEvent.click(screen.getByRole('link', { name }));
    return screen.findByRole('dialog');
  };

  test('the records of the words are told, the innermost first', async () => {
    const card = await openCard('seven');
    expect(
      within(card)
        .getAllByRole('heading')
        .map((heading) => heading.textContent.replaceAll(/ +/g, ' ')),
    ).toEqual(['Figure about 76 Regions with a connection', 'Agreement · signed The pact']);
    expect(rows(card)).toContain('Term: 15 years');
    expect(
      within(card)
        .getAllByRole('link', { name: 'Full details' })
        .map((link) => link.getAttribute('href')),
    ).toEqual(['/made/figures/seventy-six/', '/made/agreements/pact/']);
  });

  test('it is named by its record, and has the focus', async () => {
    const card = await openCard('papers');
    expect(card).toHaveAccessibleName('Agreement · signed The pact');
    expect(card).toHaveFocus();
  });

  test('it closes', async () => {
    const card = await openCard('projects');
    expect(card).toHaveTextContent('The mark closes what none opens.');
    await userEvent.click(within(card).getByRole('button', { name: 'Close' }));
    expect(within(card).queryByRole('heading')).toBeNull();
  });
});

/** Shows a text that was made for the purpose. */
function renderText(analysis: Analysis, isMarked: (kind: string) => boolean = () => true): void {
  const none: InPlaceView = () => null;
  const load: LoadInPlace = {
    margin: () => Promise.resolve(none),
    card: () => Promise.resolve(Card),
    details: () => Promise.resolve(RecordDetails),
  };
  render(
    <AtAddress>
      <TextView analysis={analysis} isMarked={isMarked} loadInPlace={load} />
    </AtAddress>,
  );
}
