import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import send from 'send';

export interface ServerOptions {
  /** The path that the site is served below: "/" or "/some/path/". */
  base?: string;
  /** The first port to try; 0 takes any that is free. */
  port?: number;
}

/** A running server, and the address of the site's root. */
export interface Running {
  server: Server;
  url: string;
}

/**
 * Serves a built site on this machine only, as the common static hosts do: a folder is redirected
 * to its address with a slash, and an unknown address gets `404.html` with the status 404. Another
 * build may take the place of the folder meanwhile.
 * @param folder with the built site
 * @throws (rejects) if no port can be had
 */
export async function serve(
  folder: string,
  { base = '/', port = 0 }: ServerOptions = {},
): Promise<Running> {
  const server = createServer((request, response) => answer(folder, base, request, response));
  for (let candidate = port; ; candidate++) {
    try {
      await listen(server, candidate);
      break;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || port === 0 || candidate >= port + 50) throw error;
    }
  }
  const { port: actual } = server.address() as AddressInfo;
  return { server, url: `http://localhost:${actual}${base}` };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function answer(
  folder: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const [path = '', query] = splitOnce(request.url ?? '', '?');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  if (!path.startsWith(base)) return answerNotFound(folder, response);
  const below = path.slice(base.length - 1);
  // Only files as they are named: no guessing of endings, which real hosts do not do either.
  send(request, below, { root: folder, cacheControl: false, dotfiles: 'allow' })
    .on('headers', (sent: ServerResponse) => sent.setHeader('Cache-Control', 'no-cache'))
    .on('directory', () => {
      // Two slashes, or one that leans the other way, would begin the name of another host.
      const to = `${base}${below.replace(/^[/\\]+/, '')}/`;
      response.writeHead(301, { Location: query === undefined ? to : `${to}?${query}` }).end();
    })
    .on('error', ({ status, headers }: SendError) => {
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      // A path that leads out of the folder is answered like one that leads nowhere.
      if (status < 416) answerNotFound(folder, response);
      else response.writeHead(status, headers).end();
    })
    .pipe(response);
}

/** What `send` reports: a status, and the headers that go with it. */
interface SendError {
  status: number;
  headers?: Record<string, string>;
}

function answerNotFound(folder: string, response: ServerResponse): void {
  let page: Buffer | string;
  try {
    page = readFileSync(join(folder, '404.html'));
  } catch {
    page = 'not found';
  }
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
