import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from '../../src/commands/static-server.ts';
import { HOSTED, SITES } from './build.ts';
import { at, expect, isInView, settled, test } from './site.ts';

/** Hosts as people use them; one that is not on this machine is skipped, and said to be. */
const has = (command: string, flag: string) => spawnSync(command, [flag]).error === undefined;

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

/** Read to its end: Node fails on a page of which the rest was left when the host hangs up. */
async function statusOf(url: string): Promise<number> {
  const response = await fetch(url);
  await response.arrayBuffer();
  return response.status;
}

async function answers(url: string): Promise<void> {
  await expect
    .poll(
      () =>
        fetch(url).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 60_000 },
    )
    .toBe(200);
}

/** A folder with the site at its root and below "some/where". */
function folderOfSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-host-'));
  mkdirSync(join(folder, 'host', 'some'), { recursive: true });
  symlinkSync(resolve(SITES.real.out), join(folder, 'host', 'some', 'where'));
  return folder;
}

const HOSTS = {
  nginx: {
    isHere: has('nginx', '-v'),
    start(folder: string, port: number, below: boolean): ChildProcess {
      const root = below ? join(folder, 'host') : resolve(SITES.real.out);
      const notFound = below ? '/some/where/404.html' : '/404.html';
      writeFileSync(
        join(folder, 'nginx.conf'),
        `daemon off; master_process off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
        ${process.getuid?.() === 0 ? 'user root;' : ''}
        events {}
        http {
          types { text/html html; text/javascript js; application/json json; image/svg+xml svg; }
          access_log off; client_body_temp_path ${folder}; proxy_temp_path ${folder};
          fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
          server { listen 127.0.0.1:${port}; root ${root}; error_page 404 ${notFound}; absolute_redirect off; }
        }`,
      );
      return spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')]);
    },
    answersUnknown: true,
  },
  'python3 -m http.server': {
    isHere: has('python3', '--version'),
    start(folder: string, port: number, below: boolean): ChildProcess {
      const root = below ? join(folder, 'host') : resolve(SITES.real.out);
      return spawn('python3', [
        '-m',
        'http.server',
        String(port),
        '--bind',
        '127.0.0.1',
        '-d',
        root,
      ]);
    },
    answersUnknown: false,
  },
};

for (const [name, host] of Object.entries(HOSTS)) {
  for (const below of [false, true]) {
    test(`${name}, ${below ? 'below a path' : 'at the root'}`, async ({ page, real }) => {
      test.skip(!host.isHere, `${name} is not on this machine`);
      const folder = folderOfSite();
      const port = await freePort();
      const server = host.start(folder, port, below);
      try {
        const root = `http://127.0.0.1:${port}/${below ? 'some/where/' : ''}`;
        await answers(root);
        for (const path of real.addresses) {
          expect(await statusOf(at(root, path)), path).toBe(200);
          // A link that lost its slash on the way finds the same page.
          if (path !== '/') expect(await statusOf(at(root, path).slice(0, -1))).toBe(200);
        }
        await page.goto(at(root, '/russia-kazakhstan-astana/signed/'));
        await settled(page);
        await expect(page.locator('#signed')).toBeFocused();
        expect(await isInView(page, '#signed')).toBe(true);
        await page.getByRole('link', { name: /^Agreements/ }).click();
        await expect(page).toHaveURL(at(root, '/russia-kazakhstan-astana/agreements/'));
        await page.reload();
        await settled(page);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agreements');
        if (host.answersUnknown) {
          const response = await page.goto(at(root, '/nothing/here/'));
          expect(response!.status()).toBe(404);
          await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
        }
      } finally {
        server.kill();
        rmSync(folder, { recursive: true, force: true });
      }
    });
  }
}

test('with SITE_URL the pages have a canonical link, and the page for unknown addresses its root', async ({
  browser,
}) => {
  const { server, url } = await serve(HOSTED.real.out, { base: '/some/where/' });
  const page = await browser.newPage();
  const canonical = () => page.locator('link[rel="canonical"]').getAttribute('href');
  await page.goto(`${url}russia-kazakhstan-astana/signed/`);
  await settled(page);
  expect(await canonical()).toBe('https://example.org/some/where/russia-kazakhstan-astana/');
  await page.getByRole('link', { name: /^Figures/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Figures');
  await expect
    .poll(canonical)
    .toBe('https://example.org/some/where/russia-kazakhstan-astana/figures/');
  await page.goto(`${url}a/b/c/d/`);
  await page.getByRole('link', { name: 'Go to the library' }).click();
  await expect(page).toHaveURL(url);
  await page.close();
  server.close();
});
