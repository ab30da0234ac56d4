import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guard, serveDesk } from '../../../../src/authoring/desk/serve-desk.ts';

const TOKEN = 'a-token-of-this-page';
let folder: string;
let server: Server;
let port: number;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-serve-'));
  cpSync('content', join(folder, 'content'), { recursive: true });
  const desk = serveDesk(
    { content: join(folder, 'content'), cache: join(folder, 'cache'), root: folder },
    TOKEN,
  );
  server = createServer((asked, answer) => {
    guard(asked, answer, () => desk(asked, answer, () => answer.writeHead(404).end()));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (
  name: string,
  headers: Record<string, string> = {},
  body: unknown = {},
  method = 'POST',
) =>
  new Promise<{ status: number; answer: Record<string, unknown> }>((done, failed) => {
    const asked = request(
      {
        port,
        host: '127.0.0.1',
        path: `/desk-api/${name}`,
        method,
        headers: { 'content-type': 'application/json', 'x-desk-token': TOKEN, ...headers },
      },
      (answer) => {
        let text = '';
        answer.on('data', (part: Buffer) => (text += part.toString()));
        answer.on('end', () =>
          done({ status: answer.statusCode!, answer: JSON.parse(text) as Record<string, unknown> }),
        );
      },
    );
    asked.on('error', failed);
    asked.end(method === 'GET' ? undefined : JSON.stringify(body));
  });

test('the page’s own questions are answered', async () => {
  expect(await ask('list')).toMatchObject({ status: 200, answer: { analyses: [{ open: 0 }] } });
  const own = { origin: `http://127.0.0.1:${port}` };
  expect((await ask('list', own)).status).toBe(200);
});

test.each<[string, Record<string, string>, number]>([
  ['under another name that leads here', { host: 'evil.example:4180' }, 403],
  ['from a page elsewhere', { origin: 'https://evil.example' }, 403],
  ['from a sandboxed frame', { origin: 'null' }, 403],
  ['without the token', { 'x-desk-token': '' }, 403],
  ['with another token', { 'x-desk-token': 'a-token-of-thus-page' }, 403],
  ['as a form sends it', { 'content-type': 'text/plain' }, 405],
])('a question %s is refused', async (_, headers, status) => {
  expect((await ask('list', headers)).status).toBe(status);
});

test('a question by GET, and one that there is not, are refused', async () => {
  expect((await ask('list', {}, {}, 'GET')).status).toBe(405);
  expect((await ask('toString')).status).toBe(404);
});

test.each(['../outside', '..', 'a/b', '', 'site.yaml', 'README'])(
  'nothing outside of the content folder is opened or begun as "%s"',
  async (slug) => {
    expect((await ask('open', {}, { slug })).status).toBe(409);
    const blocks = [{ markdown: 'A text.', text: 'A text.', role: 'text' }];
    const begin = { slug, lang: 'en', title: 'T', kind: 'report', by: 'B', blocks };
    expect((await ask('begin', {}, begin)).status).toBe(409);
    expect(readdirSync(folder).filter((name) => !['cache', 'content'].includes(name))).toEqual([]);
  },
);

test('an analysis that is begun is a draft without problems, and is never written over', async () => {
  const pasted = await ask(
    'paste',
    {},
    {
      html: '<p>home &gt; world</p><h1>A treaty</h1><p>On 3 May 2024 the two towns signed <b>two</b> treaties on <a href="https://example.org/x">the bridge</a>, which nobody had thought possible a year before, and which opens it for 20 years to all who live there.</p><table><tr><th>Year</th></tr><tr><td>2024</td></tr></table><p>Translated by: M. Tallis</p><p>#bridge #towns</p>',
    },
  );
  const blocks = pasted.answer['blocks'] as { role: string; markdown: string }[];
  expect(blocks.map(({ role }) => role)).toEqual([
    'category',
    'title',
    'text',
    'text',
    'translator',
    'tags',
  ]);
  expect(blocks[2]!.markdown).toContain('**two** treaties on [the bridge](https://example.org/x)');
  const begin = {
    slug: 'a-treaty',
    lang: 'en',
    title: 'A treaty',
    kind: 'report',
    by: 'B',
    blocks,
  };
  expect(await ask('begin', {}, begin)).toMatchObject({
    status: 200,
    answer: { slug: 'a-treaty' },
  });
  const text = readFileSync(join(folder, 'content/a-treaty.md'), 'utf8');
  expect(text).toContain('category: home > world\n');
  expect(text).toContain('  translator: M. Tallis\n');
  expect(text).toContain('tags: [bridge, towns]\n');
  const { answer } = await ask('open', {}, { slug: 'a-treaty' });
  expect(answer).toMatchObject({ isDraft: true, problems: [], records: [] });
  const open = (answer['open'] as { text: string }[]).map(({ text: words }) => words);
  expect(open).toEqual(expect.arrayContaining(['3 May 2024', 'two', '20', '2024']));
  expect((await ask('begin', {}, begin)).status).toBe(409);
  expect(readFileSync(join(folder, 'content/a-treaty.md'), 'utf8')).toBe(text);
});
