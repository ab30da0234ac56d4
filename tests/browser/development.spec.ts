import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './site.ts';

test.use({ expected: /\[vite\]|React DevTools|404|failed|verbatim/i });

test('in development a change shows at once, and a problem beside the passage that it concerns', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-dev-'));
  const content = join(folder, 'content');
  cpSync('content', content, { recursive: true });
  const server = spawn(process.execPath, ['src/commands/dev.ts'], {
    env: { ...process.env, CONTENT: content },
  });
  try {
    const url = await new Promise<string>((found, failed) => {
      let printed = '';
      server.stdout.on('data', (data: Buffer) => {
        printed += data.toString();
        // Vite colours its words.
        // eslint-disable-next-line no-control-regex -- a colour begins with one
        const match = /http:\/\/localhost:\d+\//.exec(printed.replace(/\u001b\[\d+m/g, ''));
        if (match) found(match[0]);
      });
      server.on('exit', () => failed(new Error(`the server stopped: ${printed}`)));
    });
    const article = join(content, 'russia-kazakhstan-astana.md');
    const sound = readFileSync(article, 'utf8');
    await page.goto(`${url}russia-kazakhstan-astana/agreements/`);
    const name = page.getByRole('link', { name: 'Transit of Russian gas to Uzbekistan' });
    await expect(name).toBeVisible({ timeout: 90_000 });

    writeFileSync(
      article,
      sound.replace('label: Transit of Russian gas to Uzbekistan', 'label: Gas'),
    );
    await expect(page.getByRole('link', { name: 'Gas', exact: true })).toBeVisible();

    writeFileSync(
      article,
      sound.replace('is: signed, words: was signed', 'is: sined, words: was signed'),
    );
    const list = page.locator('.problems');
    await expect(list).toContainText('1 problem in this analysis');
    await page.goto(`${url}russia-kazakhstan-astana/`);
    const beside = page.locator('p:has-text("On November 1, 2023") + .problem');
    await expect(beside).toContainText('write "signed"');
    await expect(beside).toContainText(/russia-kazakhstan-astana\.md:\d+:\d+/);

    writeFileSync(article, sound.replace('grew by another 7%', 'grew by another 8%'));
    await expect(beside).toBeHidden();
    await expect(page.locator('p:has-text("grew by another 8%") + .problem')).toContainText(
      /another 7%.*another 8%/,
    );

    // Without front matter there is nothing to show the problem beside. Some editors empty a file
    // before they fill it: of that nothing is told.
    writeFileSync(article, '');
    await new Promise((done) => setTimeout(done, 40));
    writeFileSync(article, sound.replace('kind: opinion-analysis', 'kind: opinion'));
    const overlay = page.locator('vite-error-overlay');
    await expect(overlay).toContainText('opinion-analysis');
    await expect(overlay).toContainText(/russia-kazakhstan-astana\.md:\d+:\d+/);

    writeFileSync(article, sound);
    await expect(overlay).toBeHidden();
    await expect(page.locator('.problem, .problems')).toHaveCount(0);
    await expect(page.locator('p:has-text("grew by another")')).toBeVisible();
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});
