import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { marksStore } from '../../src/app/reader-tools/marks-store.ts';
import { forgetPlaces } from '../../src/app/navigation/forget-places.ts';
import { marksKey } from '../../src/app/navigation/storage-keys.ts';
import type { Annotation } from '../../src/model/annotations/annotation.ts';
import { requestFeature } from '../../src/views/shared/feature-requests.ts';
import { show } from './show.tsx';

const SLUG = 'russia-kazakhstan-astana';
const NOW = '2026-11-30T12:00:00.000Z';
const key = (slug = SLUG) => marksKey('/', slug);

const mark = (exact: string, more: Partial<Annotation> = {}): Annotation => ({
  id: `id-${exact.length}-00000000`,
  colour: 'yellow',
  note: '',
  words: { section: 'pressure', exact, prefix: '', suffix: '' },
  created: NOW,
  modified: NOW,
  ...more,
});
const stored = (slug = SLUG) =>
  (JSON.parse(localStorage.getItem(key(slug)) ?? '{"marks":[]}') as { marks: Annotation[] }).marks;

beforeEach(async () => {
  localStorage.clear();
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
  // jsdom has neither.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  HTMLElement.prototype.showPopover = () => {};
  HTMLElement.prototype.hidePopover = () => {};
  Object.assign(document.body, { popover: null });
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  await import('../../src/app/reader-tools/reader-tools.chunk.ts');
});
afterEach(() => vi.restoreAllMocks());

describe('the marks that are kept', () => {
  test('are changed in one tab as another has left them', () => {
    const [one, other] = [marksStore(window, 'two'), marksStore(window, 'two')];
    one.change((all) => [...all, mark('one')]);
    other.change((all) => [...all, mark('other')]);
    expect(stored('two').map(({ words }) => words.exact)).toEqual(['one', 'other']);
  });

  test('lose nothing where the device is full, and are in the page still', () => {
    const store = marksStore(window, 'full');
    store.change((all) => [...all, mark('kept')]);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(store.change((all) => [...all, mark('not stored')])).toBe('full');
    expect(stored('full').map(({ words }) => words.exact)).toEqual(['kept']);
    expect(store.get().marks.map(({ words }) => words.exact)).toEqual(['kept', 'not stored']);
    vi.restoreAllMocks();
    expect(store.change((all) => all)).toBeUndefined();
    expect(stored('full')).toHaveLength(2);
  });

  test('that found no room join what another tab has stored by then', () => {
    const store = marksStore(window, 'tabs');
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(store.change((all) => [...all, mark('mine')])).toBe('full');
    vi.restoreAllMocks();
    marksStore(window, 'tabs').change((all) => [...all, mark('theirs')]);
    expect(store.change((all) => [...all, mark('mine too')])).toBeUndefined();
    expect(stored('tabs').map(({ words }) => words.exact)).toEqual(['theirs', 'mine', 'mine too']);
  });

  test('are in the page where nothing can be kept', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    const store = marksStore(window, 'blocked');
    expect(store.get()).toMatchObject({ marks: [], trouble: 'blocked' });
    expect(store.change((all) => [...all, mark('one')])).toBe('blocked');
    expect(store.get().marks).toHaveLength(1);
  });

  test('do not take the place of what is damaged: it is put aside first', () => {
    localStorage.setItem(key('damaged'), '{"form":1,"mar');
    const store = marksStore(window, 'damaged');
    expect(store.get().trouble).toBe('damaged');
    expect(store.damaged()).toBe('{"form":1,"mar');
    expect(localStorage.getItem(key('damaged'))).toBe('{"form":1,"mar');
    expect(store.change((all) => [...all, mark('new')])).toBeUndefined();
    expect(stored('damaged')).toHaveLength(1);
    expect(Object.values({ ...localStorage })).toContain('{"form":1,"mar');
  });

  test('stay as they are where there is no room to put what is damaged aside', () => {
    localStorage.setItem(key('both'), '{');
    const store = marksStore(window, 'both');
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(store.change((all) => [...all, mark('new')])).toBe('full');
    vi.restoreAllMocks();
    expect(localStorage.getItem(key('both'))).toBe('{');
  });
});

describe('the list of highlights and notes', () => {
  const open = async (...marks: Annotation[]) => {
    localStorage.setItem(key(), JSON.stringify({ form: 1, marks }));
    await show(`/${SLUG}/`);
    act(() => requestFeature({ marks: {} }));
    return within(await screen.findByRole('dialog', { name: 'Your highlights and notes' }));
  };

  test('has each by its section, with its note, which is stored as it is written', async () => {
    const dialog = await open(mark('Matthew Axelrod'));
    const section = within(dialog.getByRole('region', { name: /pressure/i }));
    expect(section.getByText('Matthew Axelrod')).toBeVisible();
    await userEvent.type(
      section.getByRole('textbox', { name: 'Note on “Matthew Axelrod”' }),
      'Who?',
    );
    expect(stored()[0]).toMatchObject({ note: 'Who?' });
    await userEvent.click(section.getByRole('button', { name: 'Green' }));
    expect(stored()[0]).toMatchObject({ note: 'Who?', colour: 'green' });
    // For those who hear them one after the other, each says of which words it is.
    expect(section.getByRole('button', { name: 'See in text Matthew Axelrod' })).toBeVisible();
    expect(section.getByRole('group', { name: 'Colour Matthew Axelrod' })).toBeVisible();
    await userEvent.click(section.getByRole('button', { name: 'Remove Matthew Axelrod' }));
    expect(stored()).toEqual([]);
    await userEvent.click(dialog.getByRole('button', { name: 'Undo' }));
    expect(stored()).toHaveLength(1);
  });

  test('has those that are no longer in the text apart, with both wordings', async () => {
    const { words } = mark('the Britons', {});
    const dialog = await open(
      mark('the Britons', {
        words: {
          ...words,
          prefix: 'Secretary of Commerce Matthew Axelrod, ',
          suffix: ' paid special attention to',
        },
      }),
    );
    const orphans = within(dialog.getByRole('region', { name: 'No longer in the text' }));
    expect(orphans.getByText('Then: “the Britons”')).toBeVisible();
    expect(orphans.getByText('Now: “the Americans”')).toBeVisible();
    expect(orphans.queryByRole('button', { name: /^See in text/ })).toBeNull();
  });

  test('brings in what was exported, and says how much', async () => {
    const dialog = await open();
    const annotation = {
      type: 'Annotation',
      target: {
        source: 'x',
        selector: { type: 'TextQuoteSelector', exact: 'special attention to the supply' },
      },
    };
    const file = new File([JSON.stringify(annotation)], 'notes.jsonld');
    await userEvent.upload(dialog.getByLabelText('Import a file'), file);
    expect(await dialog.findByText('1 highlight imported.')).toBeVisible();
    expect(stored()).toHaveLength(1);
    await userEvent.upload(dialog.getByLabelText('Import a file'), new File(['no'], 'no.md'));
    expect(await dialog.findByText(/^No highlights could be read/)).toBeVisible();
  });
});

test('what was removed can be taken back beside the words that say so, and beside no others', async () => {
  const one = mark('special attention to the supply');
  localStorage.setItem(key(), JSON.stringify({ form: 1, marks: [one] }));
  await show(`/${SLUG}/`);
  act(() => requestFeature({ marks: {} }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Your highlights and notes' }));
  await userEvent.click(dialog.getByRole('button', { name: /^Remove/ }));
  expect(dialog.getByRole('button', { name: 'Undo' })).toBeVisible();
  await userEvent.upload(dialog.getByLabelText('Import a file'), new File(['no'], 'no.md'));
  expect(await dialog.findByText(/^No highlights could be read/)).toBeVisible();
  expect(dialog.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('everything that is stored is removed with the rest, and nothing of a site below this one', () => {
  localStorage.setItem(key(), '{}');
  localStorage.setItem(`${key()} 1`, '{');
  localStorage.setItem(marksKey('/below/', SLUG), '{}');
  forgetPlaces(window);
  expect(Object.keys(localStorage)).toEqual([marksKey('/below/', SLUG)]);
  expect(marksStore(window, SLUG).change((all) => [...all, mark('after')])).toBe('blocked');
});
