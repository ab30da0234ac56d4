import { spawn } from 'node:child_process';
import fs, {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeDesk, type Places } from '../../../../src/authoring/desk/desk.ts';
import type { DeskState, Edit, TextPlace } from '../../../../src/model/desk/desk.ts';

const SLUG = 'russia-kazakhstan-astana';
const ARTICLE = readFileSync(`content/${SLUG}.md`, 'utf8');

let folder: string;
let places: Places;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-desk-'));
  const content = join(folder, 'content');
  cpSync('content', content, { recursive: true });
  places = { content, cache: join(folder, 'cache'), root: folder };
  path = join(content, `${SLUG}.md`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const now = () => readFileSync(path, 'utf8');
type Desk = ReturnType<typeof makeDesk>;
const open = async (desk: Desk) => await desk.open({ slug: SLUG });
const apply = async (desk: Desk, ...edits: Edit[]): Promise<DeskState> => {
  const answer = await desk.apply({ slug: SLUG, label: 'a test', edits });
  if ('conflict' in answer) throw new Error('a conflict');
  return answer;
};
const recordOf = (state: DeskState, id: string) => state.records.find((one) => one.id === id)!;
/** Where words stand first in the text. */
const select = (state: DeskState, words: string): TextPlace => {
  const passage = state.text!.passages.findIndex(({ text }) => text.includes(words));
  const start = state.text!.passages[passage]!.text.indexOf(words);
  return { passage, start, end: start + words.length };
};
const setLabel = (state: DeskState, id: string, value: string): Edit => ({
  do: 'set',
  record: id,
  version: recordOf(state, id).version,
  path: ['label'],
  value,
});
/** Without the records of a section. */
const without = (heading: string) => {
  const at = ARTICLE.indexOf(heading);
  const from = ARTICLE.indexOf('```yaml records', at);
  const to = ARTICLE.indexOf('```\n', from + 5) + 4;
  writeFileSync(path, ARTICLE.slice(0, from - 1) + ARTICLE.slice(to));
};

test('an analysis that is whole has nothing left to do', async () => {
  const state = await open(makeDesk(places));
  expect(state.problems).toEqual([]);
  expect(state.open).toEqual([]);
  expect(
    state.candidates.filter(({ kind }) => kind !== 'agreement' && kind !== 'quotation'),
  ).toEqual([]);
  expect(recordOf(state, 'trade-turnover').read).toEqual({
    value: '28,200,000,000, exactly',
    period: '2022',
  });
  expect(now()).toBe(ARTICLE);
});

describe('a record', () => {
  test('is made of a selection, and its fields of others; the quote follows', async () => {
    without('{#global-south}');
    const desk = makeDesk(places);
    let state = await open(desk);
    expect(state.open.map(({ text }) => text)).toEqual(['“key”', 'November 1, 2023', '15']);
    state = await apply(desk, {
      do: 'add',
      section: 'global-south',
      kind: 'agreement',
      fields: { label: 'Transit of gas' },
      place: select(state, 'an agreement was signed between Kazakhstan and Gazprom'),
    });
    const id = state.made!;
    expect(id).toBe('transit-of-gas');
    expect(recordOf(state, id).fields['status']).toEqual({ is: 'signed', words: 'signed' });
    expect(state.notices).toEqual(['the words “signed” state the status “signed”']);
    const fill = async (words: string, ...field: (string | number)[]) => {
      const full = await open(desk);
      const version = recordOf(full, id).version;
      state = await apply(desk, {
        do: 'set',
        record: id,
        version,
        path: field,
        place: select(full, words),
      });
    };
    await fill('agreement', 'instrument');
    await fill('Kazakhstan', 'parties', 0);
    // The words stand in the quote already, though they were selected where they stand before.
    expect(state.notices).toEqual([]);
    await fill('Gazprom', 'parties', 1);
    await fill('November 1, 2023', 'date');
    expect(state.notices[0]).toMatch(
      /^quote widened to “November 1, 2023, an agreement was signed/,
    );
    await fill('15 years', 'term');
    expect(recordOf(state, id).fields).toMatchObject({
      parties: ['Kazakhstan', 'Gazprom'],
      date: 'November 1, 2023',
      term: '15 years',
      quote:
        'November 1, 2023, an agreement was signed between Kazakhstan and Gazprom for a period of 15 years',
    });
    expect(state.problems.filter(({ record }) => record === id)).toEqual([]);
    expect(state.open.map(({ text }) => text)).toEqual(['“key”']);
  });

  test('has the shortest quote that stands once, or says which', async () => {
    const desk = makeDesk(places);
    const state = await open(desk);
    const add = async (words: string) => {
      const next = await apply(desk, {
        do: 'add',
        section: '',
        kind: 'event',
        fields: { when: 'x' },
        place: select(state, words),
      });
      return recordOf(next, next.made!).fields['quote'];
    };
    expect(await add('closely watched')).toBe('closely watched');
    expect(await add('visit')).toBe('visit of');
  });

  test('leans on another record where the words stand in its quote', async () => {
    const desk = makeDesk(places);
    const state = await open(desk);
    const { version } = recordOf(state, 'french-nuclear-plant');
    const bare = await apply(desk, {
      do: 'set',
      record: 'french-nuclear-plant',
      version,
      path: ['within'],
    });
    const again = await open(desk);
    const next = await apply(desk, {
      do: 'set',
      record: 'nuclear-plant-cost',
      version: recordOf(bare, 'nuclear-plant-cost').version,
      path: ['source'],
      place: select(again, 'Almasadam Satkaliev'),
    });
    expect(next.notices).toEqual([
      'the words stand in the quote of "russian-nuclear-technologies": set under "within"',
    ]);
  });

  test('is accepted as it was proposed', async () => {
    without('{#space-and-security}');
    const desk = makeDesk(places);
    const state = await open(desk);
    const year = state.candidates.find(({ text }) => text.includes('beginning of 2022'))!;
    expect(year).toMatchObject({ kind: 'event', blank: ['label', 'phase'] });
    const next = await apply(desk, {
      do: 'add',
      section: year.section,
      kind: year.kind,
      fields: year.fields,
    });
    expect(next.candidates.some(({ key }) => key === year.key)).toBe(false);
    expect(next.open).toHaveLength(state.open.length - 1);
  });
});

test('what dates a date may stand anywhere, and does not widen the quote', async () => {
  const desk = makeDesk(places);
  const state = await open(desk);
  const record = recordOf(state, 'rosatom-statements');
  const dated = await apply(desk, {
    do: 'set',
    record: record.id,
    version: record.version,
    path: ['when', 'dated-by'],
    place: select(state, 'January 2022'),
  });
  const now = recordOf(dated, 'rosatom-statements');
  expect(now.fields['when']).toEqual({ words: 'November 9', 'dated-by': 'January 2022' });
  expect(now.fields['quote']).toBe(record.fields['quote']);
});

test('a quotation that nobody says asks for no speaker', async () => {
  const desk = makeDesk(places);
  const state = await open(desk);
  const place = select(state, 'the region');
  const fields = { words: 'the region', use: '', speaker: '' };
  const next = await apply(desk, { do: 'add', section: '', kind: 'quotation', fields, place });
  const { version } = recordOf(next, next.made!);
  const set: Edit = { do: 'set', record: next.made!, version, path: ['use'], value: 'author' };
  const after = await apply(desk, set);
  expect(recordOf(after, next.made!).fields).not.toHaveProperty('speaker');
  expect(after.problems.filter(({ found }) => found.includes('speaker'))).toEqual([]);
});

describe('what somebody else does to the file', () => {
  test('is taken over, and the edit goes into it', async () => {
    const desk = makeDesk(places);
    const state = await open(desk);
    writeFileSync(path, ARTICLE.replace('label: Term of the gas', 'label: The term of the gas'));
    await apply(desk, setLabel(state, 'trade-turnover', 'Trade'));
    expect(now()).toBe(
      ARTICLE.replace('label: Term of the gas', 'label: The term of the gas').replace(
        'label: Trade turnover between Russia and Kazakhstan',
        'label: Trade',
      ),
    );
  });

  test('to the same record is shown beside it, and nothing is written', async () => {
    const desk = makeDesk(places);
    const state = await open(desk);
    const theirs = ARTICLE.replace('label: Term of the gas', 'label: The term of the gas');
    writeFileSync(path, theirs);
    const answer = await desk.apply({
      slug: SLUG,
      label: 'x',
      edits: [setLabel(state, 'gas-transit-term', 'Mine')],
    });
    expect(answer).toMatchObject({
      conflict: {
        record: 'gas-transit-term',
        mine: { label: 'Mine' },
        theirs: { label: 'The term of the gas transit agreement' },
      },
    });
    expect(now()).toBe(theirs);
  });

  test('in another tab of the desk is treated alike', async () => {
    const desk = makeDesk(places);
    const [one, two] = [await open(desk), await open(desk)];
    await apply(desk, setLabel(one, 'gas-transit-term', 'One'));
    await apply(desk, setLabel(two, 'trade-turnover', 'Two'));
    const answer = await desk.apply({
      slug: SLUG,
      label: 'x',
      edits: [setLabel(two, 'gas-transit-term', 'Two')],
    });
    expect(answer).toMatchObject({
      conflict: { mine: { label: 'Two' }, theirs: { label: 'One' } },
    });
  });

  test('can be taken back like an edit', async () => {
    const desk = makeDesk(places);
    await open(desk);
    writeFileSync(path, ARTICLE.replace('label: Term', 'label: The term'));
    expect((await open(desk)).undo).toBe('a change made outside of the desk');
    await desk.undo({ slug: SLUG });
    expect(now()).toBe(ARTICLE);
  });
});

test('every change can be taken back and done again, also after the desk was started anew', async () => {
  const first = makeDesk(places);
  let state = await open(first);
  state = await apply(first, setLabel(state, 'trade-turnover', 'One'));
  state = await apply(first, setLabel(state, 'trade-turnover', 'Two'));
  const two = now();
  const second = makeDesk(places);
  await open(second);
  await second.undo({ slug: SLUG });
  await second.undo({ slug: SLUG });
  expect(now()).toBe(ARTICLE);
  await second.redo({ slug: SLUG });
  state = await second.redo({ slug: SLUG });
  expect(now()).toBe(two);
  expect(state.redo).toBeUndefined();
});

describe('a file that cannot be written', () => {
  test('is told of when it is opened, and every change is refused', async () => {
    chmodSync(path, 0o444);
    const desk = makeDesk(places);
    const state = await open(desk);
    expect(state.readOnly?.message).toContain('is read-only');
    await expect(apply(desk, setLabel(state, 'trade-turnover', 'One'))).rejects.toThrow(
      'read-only',
    );
    chmodSync(path, 0o644);
    expect((await open(desk)).readOnly).toBeUndefined();
    await apply(desk, setLabel(state, 'trade-turnover', 'One'));
  });

  test('for the disk is full is as it was, and nothing is left beside it', async () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    const disk = {
      ...fs,
      writeSync: () => {
        throw full;
      },
    };
    const desk = makeDesk({ ...places, disk: disk });
    const state = await open(desk);
    const before = readdirSync(places.content);
    await expect(apply(desk, setLabel(state, 'trade-turnover', 'One'))).rejects.toThrow(
      'the disk is full',
    );
    expect(now()).toBe(ARTICLE);
    expect(readdirSync(places.content)).toEqual(before);
    expect((await open(desk)).undo).toBeUndefined();
  });

  test('to its end, because the program was killed, is whole', async () => {
    const script = `
      import { writeWhole } from ${JSON.stringify(join(process.cwd(), 'src/authoring/desk/files.ts'))};
      process.stdout.write('go');
      for (let count = 0; ; count += 1) writeWhole(${JSON.stringify(path)}, String(count % 10).repeat(3_000_000));`;
    for (let time = 0; time < 3; time += 1) {
      const writer = spawn(process.execPath, ['--input-type=module', '-e', script]);
      await new Promise((ready) => writer.stdout.once('data', ready));
      while (now() === ARTICLE) await new Promise((wait) => setImmediate(wait));
      const ended = new Promise((end) => writer.once('exit', end));
      writer.kill('SIGKILL');
      await ended;
      const text = now();
      expect(text).toHaveLength(3_000_000);
      expect(new Set(text.slice(0, 10) + text.slice(-10)).size).toBe(1);
      writeFileSync(path, ARTICLE);
    }
  });
});

describe('a section', () => {
  test('that is begun takes the records of its text with it, as one step', async () => {
    const desk = makeDesk(places);
    const state = await open(desk);
    const passage = select(state, 'The dynamics are positive').passage;
    const next = await apply(desk, { do: 'section', passage, heading: 'How trade grew' });
    expect(next.text!.sections.map(({ id }) => id)).toContain('how-trade-grew');
    expect(next.problems).toEqual([]);
    expect(recordOf(next, 'forum-number').section).toBe('trade');
    expect(recordOf(next, 'trade-turnover').section).toBe('how-trade-grew');
    const joined = await apply(desk, { do: 'join', section: 'how-trade-grew' });
    expect(joined.problems).toEqual([]);
    await desk.undo({ slug: SLUG });
    await desk.undo({ slug: SLUG });
    expect(now()).toBe(ARTICLE);
  });

  test('has another heading and id', async () => {
    const desk = makeDesk(places);
    await open(desk);
    const next = await apply(desk, {
      do: 'heading',
      section: 'trade',
      heading: 'Trade',
      id: 'all-trade',
    });
    expect(next.problems).toEqual([]);
    expect(now()).toContain('\n## Trade {#all-trade}\n');
  });
});

test('a record gets another id wherever it is named', async () => {
  const desk = makeDesk(places);
  const state = await open(desk);
  const { version } = recordOf(state, 'astana-documents');
  const next = await apply(desk, {
    do: 'rename',
    record: 'astana-documents',
    version,
    id: 'the-documents',
  });
  expect(next.problems).toEqual([]);
  expect(now()).not.toContain('astana-documents');
});

test('a problem stands at its words, with its fix as a button', async () => {
  writeFileSync(
    path,
    ARTICLE.replace('value: about 100 million dollars', 'value: 100 million dollars'),
  );
  const desk = makeDesk(places);
  const state = await open(desk);
  const [problem] = state.problems;
  expect(problem).toMatchObject({ record: 'forum-trade-value', field: 'value' });
  const next = await apply(desk, ...problem!.repairs[0]!.edits);
  expect(next.problems).toEqual([]);
  expect(now()).toBe(ARTICLE);
});

test('the list says what is left in each', async () => {
  const { analyses, by } = await makeDesk(places).list({});
  expect(analyses).toMatchObject([
    { slug: SLUG, isDraft: false, records: 60, open: 0, problems: 0 },
  ]);
  expect(by).toBe('the editors of Verbatim');
});

test('help for each field, status and use is that of the editors’ page', async () => {
  const { fields, statuses, modes, uses, guide } = await makeDesk(places).help({});
  expect(fields['front']!['category']!.text).toContain('breadcrumb');
  expect(fields['front']!['publisher']!.example).toBe('The Port Ansel Gazette');
  expect(guide.length).toBeGreaterThan(4);
  expect(guide[0]).toMatch(/^Start\. Paste the text/);
  expect(fields['figure']!['value']).toMatchObject({ example: '20' });
  expect(fields['agreement']!['parties']!.example).toBe('Norland, Westmark');
  expect(Object.keys(statuses)).toHaveLength(17);
  expect(Object.keys(modes)).toHaveLength(5);
  expect(Object.keys(uses)).toHaveLength(5);
});
