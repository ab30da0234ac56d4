import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openDocument, type EditableDocument } from '../../src/authoring/desk/document.ts';
import { compileFile } from '../../src/compile/content.ts';
import type { RawFields, RawValue } from '../../src/model/desk/desk.ts';
import { FULL } from '../length.ts';
import { Editor } from './desk/editor.ts';
import { differences, goThroughQueue, makeRest, makeTies } from './desk/make.ts';
import { startMaking } from './desk/making.ts';
import { startDesk } from './desk/server.ts';
import { expect, test } from './site.ts';

/**
 * A scripted editor makes whole analyses from their bare texts, by clicks and keys, and is counted.
 * With VERBATIM_STEPS=<folder> every fifth step is photographed.
 */
test.use({ actionTimeout: 30_000, expected: /\[vite\]|React DevTools|favicon|verbatim/i });

interface Whole {
  slug: string;
  folder: string;
  /** The most that it may cost: what it was measured to cost, and a little more. */
  interactions: number;
  typed: number;
}
const ARTICLE: Whole = {
  slug: 'russia-kazakhstan-astana',
  folder: 'content',
  interactions: 390,
  typed: 2500,
};
const FIXTURES = 'tests/fixtures/analyses';
const SHORT: Whole[] = [
  { slug: 'zhongguo-ganglou', folder: FIXTURES, interactions: 195, typed: 300 },
];
const LONG: Whole[] = [
  ARTICLE,
  { slug: 'acuerdo-del-rio', folder: FIXTURES, interactions: 240, typed: 1350 },
  { slug: 'ittifaq-almina', folder: FIXTURES, interactions: 230, typed: 1000 },
];

for (const whole of FULL ? [...LONG, ...SHORT] : SHORT)
  test(`${whole.slug} is made from its bare text`, async ({ page }) => {
    test.setTimeout(1_500_000);
    const desk = await startDesk(whole.folder);
    try {
      await make(page, whole, desk.url, desk.content);
    } finally {
      desk.stop();
    }
  });

async function make(page: Page, whole: Whole, url: string, content: string): Promise<void> {
  const { slug } = whole;
  const source = readFileSync(join(whole.folder, `${slug}.md`), 'utf8');
  const target = openDocument(source);
  const editor = new Editor(page);
  photographEveryFifth(editor, slug);
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto(url);
  const isOurs = hasOurs(target, 'section-headings');
  if (slug === ARTICLE.slug)
    await editor.paste({ text: readFileSync('tests/fixtures/article/source.txt', 'utf8') });
  else {
    await page.locator('input[type=file]').setInputFiles({
      name: 'text.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from(bare(source, isOurs)),
    });
    editor.counts.interactions += 1;
  }
  const { matter } = target;
  await begin(editor, `${slug}-again`, matter);
  await expect(page.locator('[data-left]')).toBeVisible({ timeout: 60_000 });
  const making = startMaking(editor, join(content, `${slug}-again.md`), target);
  const texts = () =>
    openDocument(readFileSync(making.file, 'utf8')).passages.map(({ text }) => text);
  expect(texts()).toEqual(target.passages.map(({ text }) => text));

  if (isOurs) await setHeadings(editor, target);
  const cost = { headings: { ...editor.counts } };
  await goThroughQueue(making);
  const queue = { ...editor.counts };
  await makeRest(making);
  const rest = { ...editor.counts };
  await makeTies(making);
  await setMatter(editor, making.file, matter);

  const differing = differences(making);
  await mend(editor, making.file);
  const { problems } = compileFile(making.file, `${slug}-again.md`);
  const { interactions, typed, accepted } = editor.counts;
  console.log(
    `${slug}: ${target.records.length} records, ${interactions} interactions (${accepted} accepted as proposed), ${typed} characters typed`,
  );
  if (process.env['VERBATIM_STEPS'] !== undefined) {
    console.log({ ...cost, queue, rest });
    console.log(differing.join('\n'), '\n', making.unable.join('\n'));
  }
  expect(making.unable).toEqual([]);
  expect(differing).toEqual([]);
  expect(problems).toEqual([]);
  expect(interactions).toBeLessThanOrEqual(whole.interactions);
  expect(typed).toBeLessThanOrEqual(whole.typed);
  // Nothing is left, and it is published by a button.
  await editor.click(editor.button('Publish'));
  await expect.poll(() => /^draft:/m.test(readFileSync(making.file, 'utf8'))).toBe(false);
  // Opened again, it is as it was, to the byte.
  const saved = readFileSync(making.file, 'utf8');
  await page.reload();
  await expect(page.locator('[data-left]')).toBeVisible({ timeout: 60_000 });
  expect(readFileSync(making.file, 'utf8')).toBe(saved);
}

/** Does by their buttons what the problems ask for: a longer quote may leave a waiver without work. */
async function mend(editor: Editor, file: string): Promise<void> {
  for (;;) {
    const { problems } = compileFile(file, 'x.md');
    if (!problems.some(({ fix }) => fix === 'remove the waiver')) return;
    const tab = editor.page.locator('#tab-problems');
    if ((await tab.getAttribute('aria-selected')) !== 'true') await editor.click(tab);
    await editor.click(editor.button('remove the waiver', '#panel'));
  }
}

const hasOurs = ({ matter }: EditableDocument, what: string): boolean => {
  const ours = (matter['edition'] as RawFields)['ours'];
  return Array.isArray(ours) && ours.includes(what);
};

/** The text alone, as Markdown: without records, front matter and, if they are ours, headings. */
function bare(source: string, isOurs: boolean): string {
  const text = source
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^```yaml records\n[\s\S]*?^```\n/gm, '');
  return isOurs ? text.replace(/^## .*\n/gm, '') : text.replace(/^(## .*?) \{#.*\}$/gm, '$1');
}

async function begin(editor: Editor, slug: string, matter: RawFields): Promise<void> {
  const { page } = editor;
  const type = async (label: string, words: string) => {
    const input = page.getByLabel(label, { exact: true });
    if ((await input.inputValue()) === words) return;
    await input.fill(words);
    editor.counts.interactions += 1;
    editor.counts.typed += words.length;
  };
  const choose = async (label: string, value: string) => {
    const input = page.getByLabel(label);
    if ((await input.inputValue()) === value) return;
    await input.selectOption(value);
    editor.counts.interactions += 1;
  };
  await type('Headline', matter['title'] as string);
  // Its own name is taken in this folder: the name is not the editor's work.
  await page.getByLabel('Address').fill(slug);
  await choose('Kind of text', matter['kind'] as string);
  await choose('Language', matter['lang'] as string);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  editor.counts.interactions += 1;
}

async function setHeadings(editor: Editor, target: EditableDocument): Promise<void> {
  const { page } = editor;
  for (const { heading, id } of target.sections) {
    if (!heading) continue;
    const first = target.passages.findIndex(({ section }) => section === id);
    const block = page.locator('[data-surface] section > div', {
      has: page.locator(`[data-passage="${first}"]`),
    });
    await editor.click(block.getByRole('button', { name: 'Start a section here' }));
    const words = target.text
      .slice(heading.position!.start.offset, heading.position!.end.offset)
      .replace(/^## | \{#.*\}$/g, '');
    await editor.type(page.getByLabel('Heading', { exact: true }), words);
    await expect(page.getByRole('heading', { name: words, exact: true })).toBeVisible();
  }
}

/** The rest of the front matter: names, and what the paste did not give. */
async function setMatter(editor: Editor, file: string, matter: RawFields): Promise<void> {
  const { page } = editor;
  const read = () => openDocument(readFileSync(file, 'utf8')).matter;
  const at = (value: RawValue | undefined, path: string[]) =>
    path.reduce<RawValue | undefined>((one, key) => (one as RawFields | undefined)?.[key], value);
  await editor.click(page.locator('#tab-front'));
  for (const path of [
    ['category'],
    ['author'],
    ['publisher'],
    ['published'],
    ['translation', 'translator'],
    ['translation', 'method'],
    ['translation', 'from'],
    ['translation', 'original'],
  ]) {
    const want = at(matter, path);
    if (typeof want !== 'string' || at(read(), path) === want || want === 'none') continue;
    await editor.type(page.locator(`[data-matter="${path.join('.')}"]`), want);
  }
  if (matter['translation'] === 'none' && read()['translation'] !== 'none')
    await editor.click(editor.button('Not a translation', '#panel'));
  const ours = (matter['edition'] as RawFields)['ours'] as string[];
  for (const part of ['headline', 'section-headings'])
    if (
      ours.includes(part) !== ((read()['edition'] as RawFields)['ours'] as string[]).includes(part)
    )
      await editor.click(editor.button(part, '#panel'));
  for (const name of ['tags', 'closing'] as const)
    if (JSON.stringify(read()[name]) !== JSON.stringify(matter[name])) {
      const input = page.locator(`[data-matter="${name}"]`);
      const words = (matter[name] as string[]).join('\n');
      await input.fill(words);
      await input.blur();
      editor.counts.interactions += 1;
      editor.counts.typed += words.length;
      await expect.poll(() => JSON.stringify(read()[name])).toBe(JSON.stringify(matter[name]));
    }
  const names = matter['names'] as RawFields;
  if (Object.keys(names).length > 0) await editor.click(page.locator('#tab-names'));
  const passages = openDocument(readFileSync(file, 'utf8')).passages;
  const select = async (words: string) => {
    const passage = passages.findIndex(({ text }) => text.includes(words));
    const start = passages[passage]!.text.indexOf(words);
    await editor.select({ passage, start, end: start + words.length });
  };
  for (const [name, forms] of Object.entries(names)) {
    const offered = editor.button(`+ ${name}`, '#panel');
    if ((await offered.count()) > 0) await editor.click(offered);
    else if (passages.some(({ text }) => text.includes(name))) {
      await select(name);
      await editor.click(offered);
    } else await editor.type(page.locator('#panel form').getByRole('textbox'), name);
    for (const form of [forms].flat() as string[]) {
      await select(form);
      const own = page.locator('#panel li', { has: page.getByText(name, { exact: true }) });
      await editor.click(own.getByRole('button', { name: /^also called/ }));
    }
  }
}

function photographEveryFifth(editor: Editor, slug: string): void {
  const folder = process.env['VERBATIM_STEPS'];
  if (folder === undefined) return;
  mkdirSync(join(folder, slug), { recursive: true });
  editor.afterStep = async (step) => {
    writeFileSync(join(folder, `${slug}.txt`), editor.done.join('\n'));
    if (step % 5 !== 0) return;
    const name = `${String(step).padStart(4, '0')}.png`;
    await editor.page.screenshot({ path: join(folder, slug, name) });
  };
}
