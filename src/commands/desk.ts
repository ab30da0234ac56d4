import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createServer, type Plugin } from 'vite';
import { guard, serveDesk } from '../authoring/desk/serve-desk.ts';
import { CHANGED } from '../model/desk/desk.ts';

/**
 * `npm run desk [-- <slug>]`: the page in which analyses are made, on this machine only. It writes the
 * content folder and `.cache/desk`, and is no part of the site.
 */
const [slug = ''] = process.argv.slice(2).map((word) => word.replace(/^.*[/\\]|\.md$/g, ''));
const content = resolve(process.env['CONTENT'] ?? 'content');
if (slug !== '' && !existsSync(join(content, `${slug}.md`))) {
  console.error(`${slug}: no such analysis; "npm run desk" lists them all`);
  process.exit(1);
}

/** The page itself; all that it loads is found from here. */
const PAGE = 'src/desk/desk.html';

const token = randomBytes(24).toString('hex');
const places = {
  content,
  cache: resolve(process.env['CACHE'] ?? '.cache', 'desk'),
  root: process.cwd(),
  help: 'content',
};

const desk: Plugin = {
  name: 'verbatim-desk',
  configureServer: {
    order: 'pre',
    handler(server) {
      server.middlewares.use(guard);
      server.middlewares.use(serveDesk(places, token));
      server.middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?');
        if (!/^\/desk\/(?:[a-z0-9-]+\/)?$/.test(path)) return next();
        const page = readFileSync(PAGE, 'utf8').replace('%TOKEN%', token);
        server
          .transformIndexHtml(path, page)
          .then((html) => {
            response.setHeader('Content-Type', 'text/html; charset=utf-8');
            response.setHeader('Cache-Control', 'no-store');
            response.setHeader('X-Frame-Options', 'DENY');
            response.setHeader('Referrer-Policy', 'no-referrer');
            response.end(html);
          })
          .catch(next);
      });
      server.watcher.on('all', (_event, path) => {
        const name = /([a-z0-9-]+)\.md$/.exec(path)?.[1];
        if (resolve(path).startsWith(content) && name !== undefined)
          server.environments.client.hot.send(CHANGED, { slug: name });
      });
    },
  },
};

const path = slug === '' ? '/desk/' : `/desk/${slug}/`;
const server = await createServer({
  configLoader: 'native',
  plugins: [desk],
  // Its own, and known from the start: where two that run at once prepare packages in one place, or one
  // finds more of them later, what a page asks for meanwhile fails.
  cacheDir: join(places.cache, 'packages'),
  optimizeDeps: { entries: [PAGE] },
  server: {
    host: '127.0.0.1',
    port: Number(process.env['PORT'] ?? 4180),
    cors: false,
    ...(process.stdout.isTTY && !process.env['CI'] && { open: path }),
  },
});
await server.listen();
const address = server.httpServer?.address();
const port = typeof address === 'object' && address ? address.port : 4180;
console.log(`\n  The desk is at http://127.0.0.1:${port}${path}\n  Ctrl-C stops it.\n`);
