import type { EditableRecord } from '../../../src/authoring/desk/document.ts';
import type { RawFields, RawValue, TextPlace } from '../../../src/model/desk/desk.ts';
import { SLOTS } from '../../../src/model/desk/fields.ts';
import { anchorOf, now, type Making } from './making.ts';

/** A field that is not as it is to be. */
export interface Left {
  name: string;
  want: RawValue | undefined;
  /** Whether it needs other records, and is filled at the end. */
  isLate: boolean;
}

const isMap = (value: RawValue | undefined): value is RawFields =>
  typeof value === 'object' && !Array.isArray(value);
const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(folded(a)) === JSON.stringify(folded(b));
const folded = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.replace(/\s+/g, ' ').trim()
    : Array.isArray(value)
      ? value.map(folded)
      : value !== null && typeof value === 'object'
        ? Object.entries(value)
            .map(([key, part]) => [key, folded(part)])
            .sort()
        : value;

const CHOSEN_BY_THE_DESK = ['quote', 'nth', 'cell', 'within'];

/** @returns the fields of a record that are not as they are in the target, in their order. */
export function fieldsLeft(making: Making, record: EditableRecord, own: EditableRecord): Left[] {
  return SLOTS[record.kind].flatMap(({ name }): Left[] => {
    if (CHOSEN_BY_THE_DESK.includes(name)) return [];
    const want = tied(making, name, record.fields[name]);
    if (same(want, own.fields[name])) return [];
    const isLate =
      ['derive', 'perhaps-in'].includes(name) ||
      (isMap(record.fields[name]) &&
        ['from', 'named', 'of'].some((key) => key in (record.fields[name] as RawFields)) &&
        name !== 'mode');
    return [{ name, want, isLate: isLate && !Array.isArray(want) }];
  });
}

/** With the ids that the desk has given. */
function tied({ ids }: Making, name: string, value: RawValue | undefined): RawValue | undefined {
  if (!isMap(value)) return name === 'perhaps-in' ? ids.get(value as string) : value;
  const id = (one: RawValue): RawValue =>
    typeof one === 'string' ? (ids.get(one) ?? one) : Array.isArray(one) ? one.map(id) : one;
  const keys: Record<string, string[]> = {
    status: ['from'],
    set: ['named'],
    change: ['of'],
    derive: ['of'],
  };
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, keys[name]?.includes(key) ? id(part) : part]),
  );
}

/** Fills one field as a person would, and says what came of it. */
export async function fillField(
  making: Making,
  record: EditableRecord,
  left: Left,
  isLast = false,
): Promise<void> {
  const { name, want } = left;
  const { editor } = making;
  const field = editor.page.locator(`[data-field="${name}"]`);
  const current = () => now(making).records.find(({ id }) => id === making.ids.get(record.id))!;
  const value = () => current().fields[name];
  const button = (text: string | RegExp) =>
    field.getByRole('button', { name: text, exact: true }).first();
  const { type } = SLOTS[record.kind].find((slot) => slot.name === name)!;
  if (same(value(), want)) return;
  // It goes by itself when the change that is in its place is made.
  if (want === undefined && name === 'value' && record.fields['change'] !== undefined) return;
  if (want === undefined) {
    const remove = button(`Remove ${name}`);
    if ((await remove.count()) > 0) await editor.click(remove);
    else making.unable.push(`${record.id}.${name}: is to be left out`);
    return;
  }
  if (want === 'not-stated') {
    const isActive = await field.locator('[data-path][aria-pressed="true"]').count();
    if (isActive > 0) await editor.press('.');
    else await editor.click(button('Not stated'));
    return;
  }
  switch (type) {
    case 'own': {
      const offered = button(want as string);
      if ((await offered.count()) > 0) await editor.click(offered);
      else await editor.type(field.getByRole('textbox'), folded(want) as string, isLast);
      break;
    }
    case 'chips':
      await editor.type(
        field.getByRole('textbox'),
        (want as string[]).map((one) => folded(one) as string).join('; '),
        isLast,
      );
      break;
    case 'choice':
      await editor.click(field.locator(`[data-choice="${want as string}"]`));
      break;
    case 'all':
      await editor.click(field.getByRole('button').last());
      break;
    case 'record':
      await editor.choose(field.getByRole('combobox'), want as string);
      break;
    case 'status':
      await fillStatus(making, record, want as RawFields, value);
      break;
    case 'mode': {
      const { is, words } = want as { is: string; words: string };
      if ((value() as RawFields | undefined)?.['is'] !== is) await editor.click(button(is));
      await selectInto(making, record, `${name}.words`, words);
      break;
    }
    case 'set': {
      const { count, named } = want as { count: RawValue; named: string[] };
      if (value() === undefined) await editor.click(button('The text counts several'));
      const had = (value() as RawFields | undefined)?.['count'];
      if (!same(had, count)) {
        await selectInto(making, record, 'set.count', wordsOf(count));
        await reading(making, `set.count`, count);
      }
      for (const id of named)
        if (!((value() as { named?: string[] }).named ?? []).includes(id))
          await editor.click(field.locator(`[data-member="${id}"]`));
      break;
    }
    case 'change': {
      const parts = want as Record<string, string>;
      if (value() === undefined) await editor.click(button('It is a change'));
      for (const part of ['direction', 'by', 'from', 'to'])
        if (parts[part] !== undefined && (value() as RawFields | undefined)?.[part] !== parts[part])
          await selectInto(making, record, `change.${part}`, parts[part]);
      if (parts['of'] !== undefined) await editor.choose(field.getByRole('combobox'), parts['of']);
      break;
    }
    case 'derive': {
      const { op, of, round } = want as { op: string; of: string[]; round: string };
      const given = () => (value() ?? {}) as { op?: string; of?: string[]; round?: string };
      if (given().op !== op) await editor.click(button(op));
      for (const id of of)
        if (!(given().of ?? []).includes(id))
          await editor.click(button(new RegExp(`^(\\d\\. )?${id}$`)));
      if (given().round !== round) await editor.click(button(round));
      // In the order in which they were chosen.
      if (!same(given().of, of)) {
        await editor.click(button(new RegExp(`^1\\. `)));
        await editor.click(
          button(of[1] === undefined ? of[0]! : String(given().of?.[0] === of[0] ? of[1] : of[0])),
        );
      }
      break;
    }
    case 'phrases':
      for (const [index, words] of (want as string[]).entries())
        await selectInto(making, record, `${name}.${index}`, words);
      break;
    case 'list': {
      const entries = Array.isArray(want) ? want : [want];
      for (const [index, entry] of entries.entries()) {
        const had = value();
        if (Array.isArray(had) && same(had[index], entry)) continue;
        await selectInto(making, record, `${name}.${index}`, wordsOf(entry));
        await reading(making, `${name}.${index}`, entry);
      }
      break;
    }
    case 'speaker': {
      if (want === 'author') {
        await editor.click(button('the author'));
        break;
      }
      const map = isMap(want) ? want : { words: want };
      const words = (map['unnamed'] ?? map['words']) as string;
      const had = value();
      if (wordsOf(had ?? '') !== words) await selectInto(making, record, name, words);
      if (map['unnamed'] !== undefined) await editor.click(button('not named'));
      else if (map['is'] !== undefined) await editor.click(button(`means ${map['is'] as string}`));
      break;
    }
    default:
      if (!same(wordsOf(value() ?? ''), wordsOf(want)))
        await selectInto(making, record, name, wordsOf(want));
      await reading(making, name, want);
  }
  if (!same(value(), want))
    making.unable.push(
      `${record.id}.${name}: ${JSON.stringify(want)} <> ${JSON.stringify(value())} ${await editor.refusal()}`,
    );
}

const wordsOf = (value: RawValue): string =>
  (isMap(value) ? (value['words'] ?? value['unnamed'] ?? '') : value) as string;

async function fillStatus(
  making: Making,
  record: EditableRecord,
  want: RawFields,
  value: () => RawValue | undefined,
): Promise<void> {
  const { editor } = making;
  const field = editor.page.locator('[data-field="status"]');
  if (want['from'] !== undefined) {
    await editor.click(field.getByRole('button', { name: `as the set ${want['from'] as string}` }));
    return;
  }
  const had = () => (isMap(value()) ? (value() as RawFields) : {});
  if (!same(had()['words'], want['words']))
    await selectInto(making, record, 'status.words', want['words'] as string);
  if (had()['is'] === want['is']) return;
  const name = new RegExp(`^${want['is'] as string}( |$)`);
  const offered = field.getByRole('button', { name }).first();
  if (!(await offered.isVisible())) await editor.click(field.getByText('Other statuses'));
  await editor.click(field.getByRole('button', { name }).first());
}

/** Says what words mean that do not say it, where the target does. */
async function reading(making: Making, path: string, want: RawValue): Promise<void> {
  if (!isMap(want)) return;
  const { editor } = making;
  const input = editor.page.locator(`[data-reading="${path}"]`);
  if (want['is'] !== undefined) {
    if (!(await input.isVisible()))
      await editor.click(editor.page.locator('details', { has: input }).locator('summary').last());
    await editor.type(input, want['is'] as string);
  }
}

/** Makes a slot active, if it is not, and selects words for it. */
async function selectInto(
  making: Making,
  record: EditableRecord,
  path: string,
  words: string,
): Promise<void> {
  const { editor } = making;
  const [name = '', index] = path.split('.');
  // Into a list that has some already: the words first, then that they go there.
  const isMore = await editor.page.locator(`[data-more="${name}.${index}"]`).count();
  const slot = editor.page
    .locator(
      `[data-path="${path}"], [data-path="${name}"], [data-path="${name}.words"], [data-path="${name}.unnamed"]`,
    )
    .first();
  if (!isMore && (await slot.count()) > 0 && (await slot.getAttribute('aria-pressed')) !== 'true')
    await editor.click(slot);
  const place = placeOf(making, record, path, words);
  if (!place) {
    making.unable.push(`${record.id}.${path}: “${words}” was not found`);
    return;
  }
  await editor.select(place);
  if (isMore) await editor.press('+');
}

/** A derived figure has the words of those that it is derived from. */
function ofDerived(making: Making, { fields }: EditableRecord): TextPlace | undefined {
  const { derive } = fields;
  const of = isMap(derive) && Array.isArray(derive['of']) ? derive['of'] : [];
  const first = making.target.records.find(({ id }) => id === of[0]);
  return first && making.located.get(first.id)?.quote;
}

/** Where words of a field stand: where the check finds them, or nearest to what the record is about. */
function placeOf(
  making: Making,
  record: EditableRecord,
  path: string,
  words: string,
): TextPlace | undefined {
  const own = making.located.get(record.id)!;
  const known = own.words.get(path) ?? own.words.get(path.replace(/\.0$/, ''));
  if (known) return known;
  const anchor = own.quote ?? anchorOf(making, record) ?? ofDerived(making, record);
  if (!anchor) return undefined;
  const { text } = making.target.passages[anchor.passage]!;
  const wanted = folded(words) as string;
  let best: number | undefined;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (best === undefined || Math.abs(at - anchor.start) < Math.abs(best - anchor.start))
      best = at;
  if (best === undefined) return undefined;
  return { passage: anchor.passage, start: best, end: best + wanted.length };
}
