import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { makeDesk } from '../../../../src/authoring/desk/desk.ts';
import {
  DESK_KINDS,
  type DeskState,
  type Edit,
  type PastedBlock,
  type TextPlace,
} from '../../../../src/model/desk/desk.ts';
import { SLOTS } from '../../../../src/model/desk/fields.ts';
import { whoIsOffered } from '../../../../src/model/desk/who.ts';

/** What somebody who had never seen the desk ran into, with a text of their own. */
let folder: string;
let desk: ReturnType<typeof makeDesk>;
let state: DeskState;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-desk-'));
  desk = makeDesk({ content: folder, cache: join(folder, 'cache'), root: folder, help: 'content' });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const block = (text: string, role: PastedBlock['role'] = 'text'): PastedBlock => ({
  markdown: text,
  text,
  role,
});
async function begin(...blocks: PastedBlock[]): Promise<void> {
  const title = 'The talks';
  await desk.begin({ slug: 'talks', lang: 'en', title, kind: 'report', by: 'Us', blocks });
  state = await desk.open({ slug: 'talks' });
}
async function apply(...edits: Edit[]): Promise<void> {
  const answer = await desk.apply({ slug: 'talks', label: 'a test', edits });
  if ('conflict' in answer) throw new Error('a conflict');
  state = { ...answer, text: answer.text ?? state.text! };
}
const select = (words: string): TextPlace => {
  const passage = state.text!.passages.findIndex(({ text }) => text.includes(words));
  const start = state.text!.passages[passage]!.text.indexOf(words);
  return { passage, start, end: start + words.length };
};
const recordOf = (id: string) => state.records.find((one) => one.id === id)!;
const set = (id: string, path: (string | number)[], more: object): Edit => ({
  do: 'set',
  record: id,
  version: recordOf(id).version,
  path,
  ...more,
});
const add = async (kind: 'agreement' | 'figure' | 'quotation', fields: object, words: string) => {
  const place = select(words);
  await apply({ do: 'add', section: 'lead', kind, fields: fields as never, place });
  return state.made!;
};

describe('the status of an agreement', () => {
  const TEXT = 'The sides agreed to implement 34 projects on the river Ans.';

  it('is proposed as agreed, where they agreed to do something', async () => {
    await begin(block(TEXT));
    const found = state.candidates.find(({ kind }) => kind === 'agreement');
    expect(found?.fields['status']).toEqual({ is: 'agreed', words: 'agreed' });
  });

  it('stays what the editor chose when its words are selected again', async () => {
    await begin(block(TEXT));
    const id = await add('agreement', { label: 'x', instrument: '' }, TEXT.slice(0, -1));
    expect(recordOf(id).fields['status']).toMatchObject({ is: 'agreed' });
    await apply(set(id, ['status', 'is'], { value: 'planned' }));
    await apply(set(id, ['status', 'words'], { place: select('agreed to implement') }));
    expect(recordOf(id).fields['status']).toEqual({ is: 'planned', words: 'agreed to implement' });
    expect(state.notices).toContainEqual(expect.stringContaining('stays “planned”, as you chose'));
  });

  it('is the last of those that a sentence tells', async () => {
    await begin(block('The treaty was signed in May 2018 and entered into force in June.'));
    const found = state.candidates.find(({ kind }) => kind === 'agreement');
    expect(found?.fields['status']).toMatchObject({ is: 'in-force' });
  });

  it('follows its words, where it is what they stated before', async () => {
    await begin(block('The treaty was signed in May and entered into force in June.'));
    const id = await add('agreement', { label: 'x', instrument: '' }, 'treaty was signed');
    await apply(set(id, ['status', 'words'], { place: select('entered into force') }));
    expect(recordOf(id).fields['status']).toEqual({
      is: 'in-force',
      words: 'entered into force',
    });
  });
});

test('one agreement that is told again is waived by the words that tell it', async () => {
  await begin(
    block('Norland and Westmark signed a treaty on fish.'),
    block('It was on Monday that Norland signed the treaty.'),
  );
  const [first, second] = state.candidates.filter(({ kind }) => kind === 'agreement');
  expect(first!.equal).toEqual([second!.key]);
  const { stated, passage } = second!;
  const words = state.text!.passages[passage]!.text.slice(stated!.start, stated!.end);
  expect(words).toBe('signed');
  const problems = () => state.problems.filter(({ found }) => found.includes('states the status'));
  expect(problems()).toHaveLength(2);
  await apply({
    do: 'add',
    section: 'lead',
    kind: 'waive',
    fields: { words, why: 'coreference' },
    place: { passage, ...stated! },
  });
  expect(problems()).toHaveLength(1);
  expect(state.candidates.map(({ key }) => key)).not.toContain(second!.key);
});

test('what the quote of a figure has needs no waiver; one that lost its work goes by a button', async () => {
  await begin(block('Norland and Westmark signed a treaty for 30 years. They met.'));
  expect(state.candidates.find(({ kind }) => kind === 'agreement')?.stated).toBeDefined();
  await apply({
    do: 'add',
    section: 'lead',
    kind: 'waive',
    fields: { words: 'signed', why: 'coreference' },
    place: select('signed'),
  });
  await add(
    'figure',
    { label: 'x', about: 'y', value: '30', unit: 'years', source: 'author' },
    'signed a treaty for 30 years',
  );
  const [problem] = state.problems;
  expect(problem?.found).toContain('a waiver of the words "signed"');
  await apply(...problem!.repairs[0]!.edits);
  expect(state.problems).toEqual([]);
  expect(state.candidates.find(({ kind }) => kind === 'agreement')?.stated).toBeUndefined();
});

describe('a set', () => {
  const TEXT =
    'The sides signed three documents, among them a treaty on ports. There is also a practical action plan.';

  it('lends its status only to what stands in its sentence or its list', async () => {
    await begin(block(TEXT));
    const set1 = { count: 'three documents', named: [] };
    const given = {
      label: 'x',
      instrument: 'documents',
      status: { is: 'signed', words: 'signed' },
    };
    const owner = await add(
      'agreement',
      { ...given, set: set1 },
      'The sides signed three documents',
    );
    const inside = await add('agreement', { label: 'y', instrument: '' }, 'a treaty on ports');
    const outside = await add(
      'agreement',
      { label: 'z', instrument: '' },
      'a practical action plan',
    );
    expect(recordOf(inside).setsOf).toEqual([owner]);
    expect(recordOf(outside).setsOf).toEqual([]);
    // It is so that the check has it.
    await apply(set(inside, ['status'], { value: { from: owner } }));
    await apply(set(owner, ['set', 'named'], { value: [inside] }));
    expect(state.problems.filter(({ found }) => found.includes('neither in'))).toEqual([]);
    await apply(set(outside, ['status'], { value: { from: owner } }));
    await apply(set(owner, ['set', 'named'], { value: [inside, outside] }));
    expect(state.problems.filter(({ found }) => found.includes('neither in'))).toHaveLength(1);
  });
});

describe('a proposed figure', () => {
  it('says what of it is a guess, and is about its heading only where its words say so', async () => {
    await begin(
      block('Lead.'),
      block('Talks in Khiva', 'heading'),
      block('They ran 60 joint ventures in May. Talks in Khiva cost $4 billion.'),
    );
    const [joint, cost] = state.candidates.filter(({ kind }) => kind === 'figure');
    expect(joint).toMatchObject({ guessed: ['unit', 'period'], blank: ['about'] });
    expect(cost).toMatchObject({ guessed: ['about'], blank: [] });
    expect(cost!.fields['about']).toBe('Talks in Khiva');
  });

  it('is quoted with all of its sentence, where an abbreviation stands in it', async () => {
    await begin(block('On Aug. 7 the port shipped 60 tonnes of grain.'));
    const found = state.candidates.find(({ kind }) => kind === 'figure');
    expect(found?.fields['quote']).toBe('On Aug. 7 the port shipped 60 tonnes of grain');
  });

  it('has no limit where a rise reaches it', async () => {
    await begin(block('They want to increase trade up to $10 billion.'));
    const found = state.candidates.find(({ kind }) => kind === 'figure');
    expect(found?.fields['value']).toBe('$10 billion');
  });
});

test('a number in the words of a status is none that a figure has', async () => {
  await begin(block('The sides agreed to build 34 ports.'));
  await add(
    'agreement',
    { label: 'Ports', instrument: 'ports', status: { is: 'agreed', words: 'agreed to build 34' } },
    'agreed to build 34 ports',
  );
  expect(state.open.map(({ text }) => text)).toEqual(['34']);
});

test('a value that is a change takes its place, with the word that says which way', async () => {
  await begin(block('Trade between the two increased by 29% in a year.'));
  const id = await add('figure', { label: 'x', about: 'trade', value: '29%' }, 'increased by 29%');
  await apply(set(id, ['change'], { value: { by: '29%' } }));
  expect(recordOf(id).fields).toMatchObject({ change: { by: '29%', direction: 'increased' } });
  expect(recordOf(id).fields['value']).toBeUndefined();
  expect(state.problems.map(({ found }) => found)).toEqual([]);
  await apply(set(id, ['change'], {}));
  expect(recordOf(id).fields).toMatchObject({ value: '29%' });
  expect(recordOf(id).fields['change']).toBeUndefined();
});

describe('from what to what something changes', () => {
  const FEE = 'Lodavia raised its fee from 14 to 22 euros, more by 8 euros.';
  const change = (id: string) => recordOf(id).fields['change'];

  it('is taken by selecting, in the place of the same words taken for by how much', async () => {
    await begin(block(FEE));
    const id = await add('figure', { label: 'x', about: 'fee', value: '22 euros' }, '22 euros');
    await apply(set(id, ['change'], { value: { by: '22 euros' } }));
    await apply(set(id, ['change', 'from'], { place: select('14') }));
    expect(change(id)).toMatchObject({ by: '22 euros', from: '14' });
    await apply(set(id, ['change', 'to'], { place: select('22 euros') }));
    expect(change(id)).toMatchObject({ from: '14', to: '22 euros' });
    expect(change(id)).not.toHaveProperty('by');
    expect(state.notices).toContain('“by” held the same words, and is empty now');
    await apply(set(id, ['change', 'to'], {}));
    expect(change(id)).toMatchObject({ from: '14' });
    expect(change(id)).not.toHaveProperty('to');
  });

  it('stays beside by how much, where that is said in other words', async () => {
    await begin(block(FEE));
    const id = await add('figure', { label: 'x', about: 'fee', value: '8 euros' }, FEE);
    await apply(set(id, ['change'], { value: { by: '8 euros' } }));
    await apply(set(id, ['change', 'from'], { place: select('14') }));
    await apply(set(id, ['change', 'to'], { place: select('22 euros') }));
    expect(change(id)).toMatchObject({ by: '8 euros', from: '14', to: '22 euros' });
  });
});

test('a set that is counted names none until some are chosen', async () => {
  await begin(block('The two towns signed seven documents.'));
  const id = await add(
    'agreement',
    { label: 'x', instrument: 'documents' },
    'signed seven documents',
  );
  await apply(set(id, ['set', 'count'], { place: select('seven documents') }));
  expect(recordOf(id).fields['set']).toEqual({ count: 'seven documents', named: [] });
  expect(state.problems.map(({ found }) => found)).toEqual([]);
});

describe('who says something', () => {
  it('is taken whole where a name ends in a word that is also a verb', async () => {
    await begin(block('“It is the best year,” the United States said.'));
    const id = await add('quotation', { words: '“It is the best year,”', use: 'direct' }, '“It');
    await apply(set(id, ['speaker'], { place: select('the United States') }));
    expect(recordOf(id).fields['speaker']).toBe('the United States');
    await apply(set(id, ['speaker'], { place: select('the United States said') }));
    expect(recordOf(id).fields['speaker']).toBe('the United States');
  });

  it('is taken without the verb, and is nobody where only “the” is selected', async () => {
    await begin(block('Trade grew, he said. “It is the best year,” he added.'));
    const id = await add(
      'quotation',
      { words: '“It is the best year,”', use: 'direct' },
      '“It is the best year,”',
    );
    await apply(set(id, ['speaker'], { place: select('he said') }));
    expect(recordOf(id).fields['speaker']).toBe('he');
    await expect(apply(set(id, ['speaker'], { place: select('the') }))).rejects.toThrow(
      'names nobody',
    );
  });

  it('is offered: people who were named last, before states', () => {
    const passages = [
      { text: 'Serik Zhumangarin met Jamshid Khodjaev in Kazakhstan.' },
      { text: 'Kazakhstan sells oil. Zhumangarin was pleased. Trade will grow, he said.' },
    ];
    const matter = { names: { Kazakhstan: [], 'Serik Zhumangarin': [] } };
    const place = { passage: 1, start: passages[1]!.text.indexOf('he said') };
    expect(whoIsOffered('he', place, { matter, records: [] }, passages)).toEqual([
      'Serik Zhumangarin',
      'Jamshid Khodjaev',
      'Kazakhstan',
    ]);
  });
});

describe('who is meant by a title', () => {
  const TEXTS = [
    'The Orsk Group runs the terminal of Santa Irene, and the Port Authority keeps a part.',
    '“No,” says Henrike Solbakken. In Santa Irene one waits for the Orsk Group.',
    'The minister, Agata Voll, rejects this. She told the Orsk Group so.',
  ];
  const offer = async (words: string, names = {}) => {
    await begin(...TEXTS.map((text) => block(text)));
    const { passages, people } = state.text!;
    const matter = { names };
    return whoIsOffered(words, select(words), { matter, records: [] }, passages, people);
  };

  it('is only the name that stands in its words', async () => {
    expect(await offer('The minister, Agata Voll')).toEqual(['Agata Voll']);
  });

  it('is a person who was named, and no place or body', async () => {
    expect(await offer('She')).toEqual(['Agata Voll', 'Henrike Solbakken']);
    rmSync(join(folder, 'talks.md'));
    const names = { 'Orsk Group': [], 'Santa Irene': [], 'Henrike Solbakken': [] };
    expect((await offer('She', names)).slice(0, 2)).toEqual(['Agata Voll', 'Henrike Solbakken']);
  });
});

test('short lines that end as no sentence does are proposed as headings', async () => {
  const { blocks } = await desk.paste({
    text: [
      'The talks',
      `${'The two towns met on the river and spoke about the bridge for a long time. '.repeat(3)}`,
      'Talks in Khiva',
      `${'They spoke about the port and about the grain that it ships in each year. '.repeat(3)}`,
    ].join('\n\n'),
  });
  expect(blocks.map(({ role }) => role)).toEqual(['title', 'text', 'heading', 'text']);
});

test('a headline and headings that came with the text are the text’s', async () => {
  const ours = () => /^ {2}ours: (.*)$/m.exec(readFileSync(join(folder, 'talks.md'), 'utf8'))?.[1];
  await begin(block('The talks', 'title'), block('A.'), block('More', 'heading'), block('B.'));
  expect(ours()).toBe('[]');
  rmSync(join(folder, 'talks.md'));
  await begin(block('A.'), block('B.'));
  expect(ours()).toBe('[headline, section-headings]');
});

test('the help of the desk has no words of the file', async () => {
  const { fields } = await desk.help({});
  for (const kind of DESK_KINDS)
    for (const { name } of SLOTS[kind])
      expect(fields[kind]![name]?.text, `${kind} ${name}`).not.toMatch(
        /as above|see below|coreference|\{ |\bid\b|not-stated/,
      );
});

test('a number that is to be reached is foreseen by the words that say so', async () => {
  await begin(block('The target of $12 billion stands. They work to bring trade to $10 billion.'));
  const figure = { label: 'x', about: 'trade', unit: '$', source: 'not-stated' };
  for (const [words, value] of [
    ['The target', '$12 billion'],
    ['to bring', '$10 billion'],
  ] as const)
    await add('figure', { ...figure, value, mode: { is: 'forecast', words } }, value);
  expect(state.problems.map(({ found }) => found)).toEqual([]);
});
