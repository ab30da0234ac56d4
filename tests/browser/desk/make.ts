import type { EditableDocument, EditableRecord } from '../../../src/authoring/desk/document.ts';
import { locateRecords } from '../../../src/authoring/desk/locate.ts';
import type { RawFields, RawValue, TextPlace } from '../../../src/model/desk/desk.ts';
import { SLOTS } from '../../../src/model/desk/fields.ts';
import { fieldsLeft, fillField, type Left } from './fill.ts';
import { anchorOf, now, type Making } from './making.ts';

const overlaps = (a: TextPlace, b: TextPlace) =>
  a.passage === b.passage && a.start < b.end && b.start < a.end;

/** What the queue shows now. */
async function shown({ editor: { page } }: Making) {
  const candidate = page.locator('[data-candidate]');
  if ((await candidate.count()) === 0) return undefined;
  const kind = await candidate.getAttribute('data-candidate');
  const [passage = 0, start = 0, end = 0] = ((await candidate.getAttribute('data-place')) ?? '')
    .split(/[:-]/)
    .map(Number);
  return { kind: kind!, passage, start, end };
}

/** Goes through the queue; what is proposed and wanted is accepted, and mended. */
export async function goThroughQueue(making: Making): Promise<void> {
  const { editor, target, ids } = making;
  const isMade = ({ id }: EditableRecord) => ids.has(id);
  const seen = new Set<string>();
  for (;;) {
    const candidate = await shown(making);
    if (!candidate) return;
    const { kind } = candidate;
    const fitting = target.records.filter((record) => {
      const anchor = anchorOf(making, record);
      return !isMade(record) && anchor !== undefined && overlaps(anchor, candidate);
    });
    const wanted = fitting.find(
      (record) => record.kind === kind && isLike(making, record, candidate),
    );
    const waived = fitting.find((record) => record.kind === 'waive');
    if (wanted) await accept(making, wanted);
    else if (waived && kind !== 'agreement') await waive(making, waived);
    else {
      const key = JSON.stringify(candidate);
      if (seen.has(key)) return;
      seen.add(key);
      await editor.press('n');
    }
  }
}

/** A sentence that states something may have several agreements in it: those that hold the most of it. */
function isLike(making: Making, record: EditableRecord, candidate: TextPlace): boolean {
  if (record.kind !== 'agreement' && record.kind !== 'quotation') return true;
  const { quote } = making.located.get(record.id)!;
  return (
    quote !== undefined &&
    quote.passage === candidate.passage &&
    (Math.min(quote.end, candidate.end) - Math.max(quote.start, candidate.start)) * 2 >
      candidate.end - candidate.start
  );
}

const made = (before: EditableDocument, after: EditableDocument) =>
  after.records.find(({ id }) => !before.records.some((one) => one.id === id));

async function accept(making: Making, record: EditableRecord): Promise<void> {
  const before = now(making);
  await making.editor.press((await isAsProposed(making, record)) ? 'a' : 'e');
  const own = made(before, now(making));
  if (!own) throw new Error(`nothing was made for ${record.id}: ${await making.editor.refusal()}`);
  making.ids.set(record.id, own.id);
  const left = fieldsLeft(making, record, own);
  if (left.length === 0) making.editor.counts.accepted += 1;
  await finish(making, record, left);
}

/** Whether nothing is to be said but what is proposed, as far as can be seen; or what is blank is asked for. */
async function isAsProposed({ editor }: Making, record: EditableRecord): Promise<boolean> {
  const rows = editor.page.locator('[data-candidate] dl > div');
  const names = await rows.locator('dt').allTextContents();
  const values = await rows.locator('dd').allTextContents();
  if ((await editor.button('Accept and edit').count()) === 0) return true;
  return SLOTS[record.kind].every(({ name }) => {
    const want = record.fields[name];
    if (['quote', 'nth', 'cell', 'within'].includes(name)) return true;
    const at = names.indexOf(name);
    if (want === undefined || at < 0) return want === undefined && at < 0;
    return typeof want !== 'string' || want.replace(/\s+/g, ' ').trim() === values[at];
  });
}

async function waive(making: Making, record: EditableRecord): Promise<void> {
  const before = now(making);
  const { editor, target, ids, located } = making;
  const equal = target.records.filter(
    ({ id, kind, fields }) =>
      kind === 'waive' &&
      !ids.has(id) &&
      fields['why'] === 'coreference' &&
      fields['words'] === record.fields['words'],
  );
  const all = editor.page.getByRole('button', { name: `Same as before, all ${equal.length}` });
  if (record.fields['why'] === 'coreference' && equal.length > 1 && (await all.count()) > 0) {
    await editor.press('S');
    const after = now(making);
    const owns = after.records.filter(({ id }) => !before.records.some((one) => one.id === id));
    const places = locateRecords(after);
    for (const one of equal) {
      const place = located.get(one.id)!.quote!;
      const own = owns.find(({ id }) => {
        const { quote } = places.get(id)!;
        return quote?.passage === place.passage && quote.start === place.start;
      });
      if (!own) throw new Error(`nothing was waived for ${one.id}`);
      ids.set(one.id, own.id);
    }
    return;
  }
  if (record.fields['why'] === 'coreference') await editor.press('s');
  else {
    await making.editor.press('w');
    await editor.click(
      editor.page.locator(`[data-waive] [data-why="${record.fields['why'] as string}"]`),
    );
  }
  const own = made(before, now(making));
  if (!own) throw new Error(`nothing was waived for ${record.id}`);
  making.ids.set(record.id, own.id);
  await finish(making, record, fieldsLeft(making, record, own));
}

const KEYS = ['agreement', 'figure', 'quotation', 'event', 'note', 'waive'];

/** Makes what nothing was proposed for, out of a selection. */
export async function makeRest(making: Making): Promise<void> {
  const { editor, target, ids, located } = making;
  for (const record of target.records) {
    if (ids.has(record.id) || record.fields['derive'] !== undefined) continue;
    const { quote } = located.get(record.id)!;
    // An agreement is selected with the words of its status, from which that is read.
    const place = record.kind === 'agreement' ? quote : anchorOf(making, record);
    if (!place) {
      making.unable.push(`${record.id}: its words were not found`);
      continue;
    }
    const before = now(making);
    await editor.select(place);
    await editor.press(String(KEYS.indexOf(record.kind) + 1));
    const own = made(before, now(making));
    if (!own) throw new Error(`nothing was made for ${record.id}: ${await editor.refusal()}`);
    ids.set(record.id, own.id);
    await finish(making, record, fieldsLeft(making, record, own), false);
  }
}

/** Fills what is left of a record that is shown, and goes back. */
async function finish(
  making: Making,
  record: EditableRecord,
  left: readonly Left[],
  returns = true,
): Promise<void> {
  const { editor } = making;
  let rest = left.filter(({ isLate }) => !isLate);
  if (rest.length > 0 && (await editor.page.locator('[data-record]').count()) === 0)
    await open(making, record);
  while (rest.length > 0) {
    // The field that is active first: it costs no click.
    const active = await editor.page
      .locator('[data-path][aria-pressed="true"]')
      .evaluateAll(([one]) => one?.getAttribute('data-path') ?? null);
    // What is not to be there may go by itself, with what is chosen before it; what is typed comes last.
    const said = rest.filter(({ want }) => want !== undefined);
    const chosen = said.filter(({ name }) => !isTyped(record, name));
    const next =
      chosen.find(({ name }) => name === active?.split('.')[0]) ??
      chosen[0] ??
      rest.find(({ want }) => want === undefined) ??
      said[0]!;
    rest = rest.filter((one) => one !== next);
    await fillField(making, record, next, rest.length === 0);
  }
  // The next proposal is decided below the record; a selection needs a record that waits for none.
  const waits = (await editor.page.locator('[data-next]').count()) > 0;
  const isShown = (await editor.page.locator('[data-record]').count()) > 0;
  const goesOn = returns && (await editor.page.locator('[data-candidate]').count()) > 0;
  if (isShown && !goesOn && (waits || returns)) await editor.press('Escape');
}

/** Whether a field is typed: Ctrl and Enter then end the record. */
const isTyped = (record: EditableRecord, name: string): boolean =>
  ['own', 'chips'].includes(SLOTS[record.kind].find((slot) => slot.name === name)!.type);

/** Opens a record by its words, or by the list where others have the same words. */
async function open(making: Making, record: EditableRecord): Promise<void> {
  const { editor, ids } = making;
  const { id } = record;
  const isOpen = async () =>
    (await editor.page.locator(`[data-record="${ids.get(id)}"]`).count()) > 0;
  if (await isOpen()) return;
  if ((await editor.page.locator('[data-path][aria-pressed="true"]').count()) > 0)
    await editor.press('Escape');
  const anchor = anchorOf(making, record);
  if (anchor) await editor.point(anchor);
  if (await isOpen()) return;
  if ((await editor.page.locator('#tab-record[aria-selected=true]').count()) === 0)
    await editor.click(editor.page.locator('#tab-record'));
  if (await isOpen()) return;
  const all = editor.button('All records', '#panel');
  if ((await all.count()) > 0) await editor.click(all);
  await editor.click(editor.page.locator(`[data-open="${ids.get(id)}"]`));
}

/** What needs other records: members of sets, what changes, what is reckoned. */
export async function makeTies(making: Making): Promise<void> {
  const { editor, target, ids } = making;
  for (const record of target.records) {
    const { derive } = record.fields;
    if (derive !== undefined) {
      const { of } = derive as { of: string[] };
      const first = target.records.find(({ id }) => id === of[0])!;
      await open(making, first);
      const before = now(making);
      await editor.click(editor.button('Derive a figure', '#panel'));
      const own = made(before, now(making))!;
      ids.set(record.id, own.id);
    }
    const own = now(making).records.find(({ id }) => id === ids.get(record.id));
    if (!own) continue;
    const left = fieldsLeft(making, record, own);
    if (left.length === 0) continue;
    if ((await editor.page.locator(`[data-record="${own.id}"]`).count()) === 0)
      await open(making, record);
    for (const one of left) await fillField(making, record, one);
  }
}

/** Where the made records differ from the target: but for ids, and for quotes, which the desk chooses. */
export function differences(making: Making): string[] {
  const after = now(making);
  const found: string[] = [];
  const named = (value: RawValue | undefined): RawValue | undefined => {
    if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
    if (Array.isArray(value)) return value.map((one) => named(one)!);
    if (value === undefined) return undefined;
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([key, part]) => [key, named(part)]),
    ) as RawFields;
  };
  const mapped = (name: string, value: RawValue | undefined): RawValue | undefined => {
    if (value === undefined || !['status', 'set', 'change', 'derive', 'perhaps-in'].includes(name))
      return value;
    const own = (one: RawValue): RawValue =>
      typeof one === 'string'
        ? (making.ids.get(one) ?? one)
        : Array.isArray(one)
          ? one.map(own)
          : Object.fromEntries(Object.entries(one).map(([key, part]) => [key, own(part)]));
    return own(value);
  };
  for (const record of making.target.records) {
    const own = after.records.find(({ id }) => id === making.ids.get(record.id));
    if (!own) {
      found.push(`${record.id}: not made`);
      continue;
    }
    for (const { name } of SLOTS[record.kind]) {
      if (['quote', 'nth', 'cell', 'within'].includes(name)) continue;
      const [want, have] = [mapped(name, record.fields[name]), own.fields[name]].map(named);
      if (JSON.stringify(want) !== JSON.stringify(have))
        found.push(`${record.id}.${name}: ${JSON.stringify(want)} <> ${JSON.stringify(have)}`);
    }
  }
  for (const { id } of after.records)
    if (![...making.ids.values()].includes(id)) found.push(`${id}: not wanted`);
  return found;
}
