import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

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
 * to its address with a slash, and an unknown address gets `404.html` with the status 404.
 * @throws if no port can be had
 */
export async function serve(
  folder: string,
  { base = '/', port = 0 }: ServerOptions = {},
): Promise<Running> {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      if (path.endsWith('.md')) response.setHeader('Content-Type', 'text/markdown; charset=utf-8');
    },
  });
  const notFound = join(folder, '404.html');
  const server = createServer((request, response) => {
    const url = new URL(`http://localhost${request.url ?? '/'}`);
    const fail = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'not found');
    };
    if (!url.pathname.startsWith(base)) return fail();
    const path = decode(url.pathname.slice(base.length - 1));
    if (path === undefined) return fail();
    if (!path.endsWith('/') && isFolder(join(folder, path))) {
      response.writeHead(301, { Location: `${url.pathname}/${url.search}` });
      return response.end();
    }
    // Only files as they are named: no guessing of endings, which real hosts do not do either.
    if (!path.endsWith('/') && !existsSync(join(folder, path))) return fail();
    request.url = url.pathname.slice(base.length - 1) + url.search;
    files(request, response, fail);
  });
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

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();
