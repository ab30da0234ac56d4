import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { compileFile } from '../../src/compile/content.ts';
import { openDocument } from '../../src/authoring/desk/document.ts';
import { SITES } from './build.ts';
import { expect, test } from './site.ts';

test.use({ actionTimeout: 60_000, expected: /\[vite\]|React DevTools|favicon|verbatim/i });
test.describe.configure({ mode: 'serial' });

let folder: string;
let server: ChildProcess;
let url: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-desk-'));
  cpSync('content', join(folder, 'content'), { recursive: true });
  server = spawn(process.execPath, ['src/commands/desk.ts'], {
    env: {
      ...process.env,
      CI: '1',
      CONTENT: join(folder, 'content'),
      CACHE: join(folder, 'cache'),
      PORT: '0',
    },
  });
  url = await new Promise<string>((found, failed) => {
    let printed = '';
    server.stdout!.on('data', (data: Buffer) => {
      printed += data.toString();
      const match = /http:\/\/127\.0\.0\.1:\d+\/desk\//.exec(printed);
      if (match) found(match[0]);
    });
    server.on('exit', () => failed(new Error(`the desk stopped: ${printed}`)));
  });
});
test.afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** The paragraphs of two sections of the article, as they are pasted from a page. */
function source(): string[] {
  const { sections } = openDocument(readFileSync('content/russia-kazakhstan-astana.md', 'utf8'));
  return ['global-south', 'space-and-security'].flatMap((id) =>
    sections.find((section) => section.id === id)!.passages.map(({ text }) => text),
  );
}

/** An editor, who is counted. */
class Editor {
  interactions = 0;
  typed = 0;
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  private async done(): Promise<void> {
    await this.page.locator('[data-saved=true]').waitFor();
  }
  async press(key: string): Promise<void> {
    this.interactions += 1;
    await this.page.keyboard.press(key);
    await this.done();
  }
  async click(name: string | RegExp, within = 'body'): Promise<void> {
    this.interactions += 1;
    await this.page.locator(within).getByRole('button', { name }).first().click();
    await this.done();
  }
  async type(field: string, words: string): Promise<void> {
    this.interactions += 1;
    this.typed += words.length;
    const input = this.page.locator(`[data-field="${field}"]`).getByRole('textbox');
    await input.fill(words);
    await input.press('Enter');
    await expect(this.page.locator(`[data-field="${field}"]`)).not.toHaveAttribute('data-blank');
    await this.done();
  }
  /** Drags over words of the text. */
  async select(words: string): Promise<void> {
    this.interactions += 1;
    const [from, to] = await this.page.evaluate((wanted) => {
      for (const block of document.querySelectorAll('[data-passage]')) {
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        for (
          let node = walker.nextNode() as Text | null;
          node;
          node = walker.nextNode() as Text | null
        ) {
          const at = node.data.indexOf(wanted);
          if (at < 0) continue;
          block.scrollIntoView({ block: 'center' });
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
          const [first, last] = [rects[0]!, rects.at(-1)!];
          return [
            { x: first.left + 1, y: first.top + first.height / 2 },
            { x: last.right - 1, y: last.top + last.height / 2 },
          ] as const;
        }
      }
      throw new Error(`the text does not have "${wanted}"`);
    }, words);
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 3 });
    await this.page.mouse.up();
    await this.done();
  }
}

test('a part of the article is made from its paste without typing a word that stands in it', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const paragraphs = source();
  const editor = new Editor(page);
  await page.goto(url);
  const box = page.getByRole('textbox', { name: /Paste the text/ });
  await box.focus();
  await box.evaluate(
    (element, html) => {
      const data = new DataTransfer();
      data.setData('text/html', html);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    },
    paragraphs.map((one) => `<p>${one}</p>`).join(''),
  );
  await page.getByLabel('Headline').fill('The key');
  await page.getByLabel('Address').fill('the-key');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.locator('[data-left]')).toContainText('left', { timeout: 60_000 });
  const file = join(folder, 'content/the-key.md');
  expect(existsSync(file)).toBe(true);

  // An agreement of a selection: the status is read, the other fields are selected.
  await editor.select('an agreement was signed between Kazakhstan and Gazprom');
  await editor.press('1');
  const record = page.locator('[data-record]');
  await expect(record).toBeVisible();
  await expect(record.locator('[data-field=status]')).toContainText('was signed'.slice(4));
  // What the words around it let be guessed is there, and is said to be a guess.
  const parties = record.locator('[data-field=parties]');
  await expect(parties).toContainText('a guess');
  await editor.click('Remove Gazprom', '[data-field=parties]');
  await expect(parties).not.toContainText('Gazprom');
  await expect(parties).not.toContainText('a guess');
  await editor.click(/^parties/, '[data-field=parties]');
  await editor.select('Gazprom');
  // A list takes one: for another the editor says so.
  await editor.select('Belt and Road');
  await expect(page.getByRole('button', { name: 'Add to parties' })).toBeVisible();
  await editor.press('Escape');
  await editor.click('Not stated', '[data-field=signatories]');
  await editor.click(/^date/, '[data-field=date]');
  await editor.select('November 1, 2023');
  await expect(page.getByText('quote widened to', { exact: false })).toBeVisible();
  await editor.click(/^term/, '[data-field=term]');
  await editor.select('15 years');
  await editor.type('label', 'Transit of Russian gas');
  await editor.type('unsaid', 'volume');
  await editor.press('Escape');

  // A quotation in marks.
  await editor.select('“key”');
  await editor.press('3');
  await editor.click('author', '[data-field=use]');
  await editor.press('Escape');
  // A note, and a waiver.
  await editor.select('“reserved”');
  await editor.press('3');
  await editor.click('author', '[data-field=use]');
  await editor.press('Escape');
  await editor.select('two countries');
  await editor.press('6');
  await editor.click('coreference', '[data-field=why]');
  await editor.press('Escape');
  await editor.select('Belt and Road');
  await editor.press('5');
  await editor.click('gloss', '[data-field=why]');
  await editor.type('text', 'A programme of China.');
  await editor.press('Escape');

  const text = readFileSync(file, 'utf8');
  const { records } = openDocument(text);
  expect(new Set(records.map(({ kind }) => kind))).toEqual(
    new Set(['agreement', 'quotation', 'waive', 'note']),
  );
  expect(records[0]!.fields).toMatchObject({
    status: { is: 'signed' },
    parties: ['Kazakhstan', 'Gazprom'],
    date: 'November 1, 2023',
    term: '15 years',
    signatories: 'not-stated',
  });
  // What is in the file has no mistake; what is left is only what nothing accounts for yet.
  const { problems } = compileFile(file, 'the-key.md');
  expect(problems.filter(({ found }) => !found.includes('no record accounts for'))).toEqual([]);
  console.log(
    `${records.length} records: ${editor.interactions} interactions, ${editor.typed} typed`,
  );
  expect(editor.interactions).toBeLessThan(records.length * 8);

  // Everything can be taken back, also after the page was loaded again.
  await page.reload();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => readFileSync(file, 'utf8') === text).toBe(false);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect.poll(() => readFileSync(file, 'utf8')).toBe(text);
});

test('the queue is gone through by keys alone', async ({ page }) => {
  await page.goto(`${url}the-key/`);
  await expect(page.locator('[data-candidate]')).toBeVisible({ timeout: 60_000 });
  const left = () => page.locator('[data-left]').textContent();
  // What is to be waived is a number.
  const kinds = page.locator('[data-candidate]');
  for (let count = 0; count < 12; count += 1) {
    if ((await kinds.getAttribute('data-candidate')) === 'figure') break;
    await page.keyboard.press('n');
  }
  const before = await left();
  await page.keyboard.press('s');
  await expect.poll(left).not.toBe(before);
  await page.keyboard.press('Control+z');
  await expect.poll(left).toBe(before);
});

test('a site that is built has nothing of the desk', () => {
  const { out } = SITES.real;
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:js|css|html)$/.test(name),
  );
  expect(files.length).toBeGreaterThan(10);
  const having = files.filter((name) =>
    /desk-api|x-desk-token|data-surface|desk-token|::highlight\(desk/.test(
      readFileSync(join(out, name), 'utf8'),
    ),
  );
  expect(having).toEqual([]);
});
