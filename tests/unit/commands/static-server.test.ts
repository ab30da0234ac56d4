import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Running } from '../../../src/commands/static-server.ts';

const SIZE = 10;
const BIG = 64 * 1024 * 1024;
let folder: string;
let site: string;
let running: Running;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-server-'));
  site = join(folder, 'dist');
  mkdirSync(join(site, 'about'), { recursive: true });
  mkdirSync(join(folder, 'outside'));
  mkdirSync(join(site, '.well-known'));
  writeFileSync(join(site, '.well-known', 'security.txt'), 'Contact: mailto:a@example.org');
  writeFileSync(join(site, 'index.html'), 'the library');
  writeFileSync(join(site, 'about', 'index.html'), 'about');
  writeFileSync(join(site, '404.html'), 'page not found');
  writeFileSync(join(site, 'ten.txt'), '0123456789');
  writeFileSync(join(site, 'text.md'), '# Text');
  writeFileSync(join(site, 'big.bin'), '');
  truncateSync(join(site, 'big.bin'), BIG);
  running = await serve(site);
});

afterAll(() => {
  running.server.close();
  running.server.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks for a path as it is written, which `fetch` would tidy up. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  from = running,
): Promise<{ status: number; text: string; headers: IncomingMessage['headers'] }> {
  const { hostname, port } = new URL(from.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers, method, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      response.on('end', () =>
        resolve({ status: response.statusCode!, text, headers: response.headers }),
      );
      response.on('error', reject);
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['/', 200, 'the library'],
  ['/about/', 200, 'about'],
  ['/ten.txt', 200, '0123456789'],
  ['/.well-known/security.txt', 200, 'Contact: mailto:a@example.org'],
  ['/nothing/', 404, 'page not found'],
  // No guessing of endings, which real hosts do not do either.
  ['/ten', 404, 'page not found'],
  ['/%E0%A4%A', 404, 'page not found'],
  ['/ten.txt%00', 404, 'page not found'],
  ['*', 404, 'page not found'],
])('%s is answered with %i', async (path, status, text) => {
  expect(await ask(path)).toMatchObject({ status, text });
});

test('a folder leads to its address with a slash, and keeps the query', async () => {
  const { status, headers } = await ask('/about?q=1');
  expect([status, headers.location]).toEqual([301, '/about/?q=1']);
});

test('Markdown is sent as text in UTF-8, and whatever is sent is asked for anew', async () => {
  const { headers } = await ask('/text.md');
  expect(headers['content-type']).toBe('text/markdown; charset=utf-8');
  expect(headers['cache-control']).toBe('no-cache');
  const again = await ask('/text.md', { 'If-None-Match': headers.etag! });
  expect(again.status).toBe(304);
});

// RFC 9110, section 14.2: another unit is passed over, a range that is none or cannot be met is refused.
test.each([
  ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
  ['bytes=-5', 206, '56789', 'bytes 5-9/10'],
  ['bytes=0-0', 206, '0', 'bytes 0-0/10'],
  ['bytes=8-', 206, '89', 'bytes 8-9/10'],
  ['bytes=9-5', 416, '', 'bytes */10'],
  ['lines=1-2', 200, '0123456789', undefined],
  ['bytes=10-', 416, '', 'bytes */10'],
])('the range %s is answered with %i', async (range, status, text, contentRange) => {
  const answer = await ask('/ten.txt', { Range: range });
  expect(answer.status).toBe(status);
  expect(answer.headers['content-range']).toBe(contentRange);
  if (status !== 416) {
    expect(answer.text).toBe(text);
    expect(answer.headers['content-length']).toBe(String(text.length || SIZE));
  }
});

test.each(['//evil.example/..%2fabout', '//about', '/\\evil.example/..%2fabout'])(
  '%s is not sent to another host',
  async (path) => {
    const { headers } = await ask(path);
    const location = new URL(headers.location ?? '/', running.url);
    expect(location.origin).toBe(new URL(running.url).origin);
  },
);

test.each(['/../outside', '/..%2foutside', '/..%2foutside%2f', '/%2e%2e/outside', '/..%5coutside'])(
  '%s tells nothing of what is outside',
  async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, text: 'page not found' });
  },
);

test('a method that changes something is refused', async () => {
  const { status, headers } = await ask('/about/', {}, 'POST');
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
});

test('a file that cannot be read is an answer, not the end', async () => {
  const socket = createServer();
  await new Promise<void>((done) => socket.listen(join(site, 'socket'), done));
  expect((await ask('/socket')).status).toBe(500);
  await new Promise((done) => socket.close(done));
  expect((await ask('/')).status).toBe(200);
});

test('another build may take the place of the folder while it is served', async () => {
  renameSync(site, `${site}.old`);
  expect(await ask('/')).toMatchObject({ status: 404, text: 'not found' });
  renameSync(`${site}.old`, site);
  expect(await ask('/')).toMatchObject({ status: 200, text: 'the library' });
});

test.skipIf(!existsSync('/proc/self/fd'))(
  'a download that is broken off leaves no file open',
  async () => {
    const { hostname, port } = new URL(running.url);
    const open = () =>
      readdirSync('/proc/self/fd').filter((fd) => {
        try {
          return readlinkSync(join('/proc/self/fd', fd)).endsWith('big.bin');
        } catch {
          return false;
        }
      }).length;
    await Promise.all(
      Array.from(
        { length: 20 },
        () =>
          new Promise<void>((done) => {
            const asked = request({ hostname, port, path: '/big.bin', agent: false }, (response) =>
              response.once('data', () => {
                asked.destroy();
                done();
              }),
            );
            asked.on('error', () => undefined).end();
          }),
      ),
    );
    await expect.poll(open, { timeout: 20_000 }).toBe(0);
  },
);

test('below a path, only what is below it is answered', async () => {
  const below = await serve(site, { base: '/some/where/' });
  try {
    const answers = await Promise.all(
      ['/some/where/about/', '/some/where/about', '/about/'].map((path) =>
        ask(path, {}, 'GET', below),
      ),
    );
    expect(answers.map(({ status, headers }) => [status, headers.location])).toEqual([
      [200, undefined],
      [301, '/some/where/about/'],
      [404, undefined],
    ]);
  } finally {
    below.server.close();
  }
});
