import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** What a host can do wrong with a request. */
export type Fault =
  | { status: number }
  /** It answers when something has ended; never, if that does not. */
  | { until: Promise<void> }
  /** It says how long the file is, and sends half of it. */
  | { cut: true }
  /** It sends half of the file as if that were all. */
  | { half: true }
  /** It sends a page in pieces of so many characters, wherever that cuts it. */
  | { piece: number }
  /** It sends something before the file. */
  | { first: string }
  /** It sends a page, whatever was asked for. */
  | { html: true };

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Milliseconds between the pieces of a page. */
const PAUSE = 12;

/** Cuts the body of a page; what is before it comes at once, for nothing can be seen of it. */
function* piecesOf(page: string, length: number): Generator<string> {
  let at = page.indexOf('<body');
  yield page.slice(0, at);
  for (; at < page.length; at += length) yield page.slice(at, at + length);
}

/**
 * A host that can be given other sites, stopped, started again at the same address, and made to
 * fail. Like some of the common ones it takes no orders: it lets everything be kept for ten minutes.
 */
export class Host {
  /** The folders of the sites, by the path that each is served below; the deepest path wins. */
  sites: Record<string, string>;
  fault: (path: string) => Fault | undefined = () => undefined;
  /** What it lets browsers do with its files. */
  caching = 'max-age=600';
  /** The same of its errors; some hosts send with them what they send with the file. */
  cachingOfErrors: string | undefined;
  /** What it never answers, as if it were still on its way. */
  silent: RegExp | undefined;
  /** Paths that were asked for, in order. */
  readonly asked: string[] = [];
  #server: Server | undefined;
  #port = 0;

  constructor(sites: Record<string, string>) {
    this.sites = sites;
  }

  /** The address of what it serves. */
  get url(): string {
    return `http://localhost:${this.#port}/`;
  }

  async start(): Promise<this> {
    const server = createServer((request, response) => this.#answer(request, response));
    await new Promise<void>((done) => server.listen(this.#port, 'localhost', done));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
    return this;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    server.closeAllConnections();
    await new Promise<void>((done) => server.close(() => done()));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, search } = new URL(request.url ?? '/', this.url);
    this.asked.push(pathname);
    if (this.silent?.test(pathname)) return;
    const fault = this.fault(pathname);
    if (fault && 'until' in fault)
      return void fault.until.then(() => this.#send(pathname, search, response));
    const ofErrors = this.cachingOfErrors && { 'Cache-Control': this.cachingOfErrors };
    if (fault && 'status' in fault) {
      response.writeHead(fault.status, { 'Content-Type': 'text/plain', ...ofErrors });
      response.end('an error of the host');
      return;
    }
    if (fault && 'html' in fault) {
      response.writeHead(200, { 'Content-Type': 'text/html', ...ofErrors });
      response.end('<!doctype html><title>Log in</title><h1>Please log in</h1>');
      return;
    }
    this.#send(pathname, search, response, fault);
  }

  async #drip(pieces: Iterable<string>, response: ServerResponse): Promise<void> {
    response.writeHead(200, { 'Content-Type': TYPES['.html'], 'Cache-Control': this.caching });
    for (const piece of pieces) {
      response.write(piece);
      await new Promise((done) => setTimeout(done, PAUSE));
    }
    response.end();
  }

  #send(pathname: string, search: string, response: ServerResponse, fault?: Fault): void {
    const [base] = Object.keys(this.sites)
      .filter((path) => pathname.startsWith(path))
      .sort((a, b) => b.length - a.length);
    if (base === undefined) return void response.writeHead(404).end();
    let file = join(this.sites[base]!, decodeURI(pathname.slice(base.length)));
    if (existsSync(file) && statSync(file).isDirectory()) {
      if (!pathname.endsWith('/'))
        return void response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      file = join(file, 'index.html');
    }
    if (fault && 'piece' in fault && file.endsWith('.html'))
      return void this.#drip(piecesOf(readFileSync(file, 'utf8'), fault.piece), response);
    const isThere = existsSync(file);
    if (!isThere) file = join(this.sites[base]!, '404.html');
    const content = readFileSync(file);
    response.writeHead(isThere ? 200 : 404, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': isThere ? this.caching : 'no-store',
      ...(fault && 'cut' in fault && { 'Content-Length': content.length }),
    });
    if (fault && 'first' in fault) response.write(fault.first);
    if (!fault || 'first' in fault) return void response.end(content);
    response.write(content.subarray(0, content.length / 2), () =>
      'cut' in fault ? response.destroy() : response.end(),
    );
  }
}
