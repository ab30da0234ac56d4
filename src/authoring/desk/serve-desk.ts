import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { DESK_API, TOKEN_HEADER, type Question } from '../../model/desk/desk.ts';
import { makeDesk, type Places } from './desk.ts';
import { DeskError } from './refused.ts';

type Next = (error?: unknown) => void;
type Middleware = (request: IncomingMessage, response: ServerResponse, next: Next) => void;

/** Larger than any text with its pictures is pasted. */
const MOST_BYTES = 40_000_000;

/** @returns whether a host, with its port, is this machine by its own names. */
export const isLoopback = (host: string): boolean =>
  /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host);

/**
 * Refuses whatever does not come from the desk's own page: a page elsewhere may send the browser here,
 * under a name that leads here too.
 */
export const guard: Middleware = ({ headers }, response, next) => {
  const { host = '', origin } = headers;
  const isOwn = origin === undefined || origin === `http://${host}`;
  if (isLoopback(host) && isOwn) return next();
  refuse(response, 403, 'not from this machine', 'Open the address that "npm run desk" prints.');
};

/** Answers the questions of the page, each with the token that is in it. */
export function serveDesk(places: Places, token: string): Middleware {
  const desk = makeDesk(places);
  /** One question at a time: each begins with what the one before has written. */
  let before = Promise.resolve();
  return (request, response, next) => {
    const path = (request.url ?? '').split('?')[0]!;
    if (!path.startsWith(DESK_API)) return next();
    const name = path.slice(DESK_API.length);
    if (
      request.method !== 'POST' ||
      !/^application\/json\b/.test(request.headers['content-type'] ?? '')
    )
      return refuse(response, 405, 'a question is sent by POST, as JSON', 'Use the page.');
    if (!isToken(request.headers[TOKEN_HEADER], token))
      return refuse(response, 403, 'the desk was started anew', 'Load the page again.');
    if (!Object.hasOwn(desk, name))
      return refuse(response, 404, `no question "${name}"`, 'Load the page again.');
    before = before.then(async () => {
      try {
        const ask = JSON.parse(await bodyOf(request)) as never;
        const answer = await desk[name as Question](ask);
        send(response, 200, answer);
      } catch (error) {
        if (error instanceof DeskError) {
          const { message, fix, isUnwritten } = error;
          send(response, 409, { message, fix, ...(isUnwritten && { isUnwritten }) });
        } else {
          console.error(error);
          const message = error instanceof Error ? error.message : String(error);
          refuse(response, 500, `a mistake of the desk: ${message}`, 'The file is unchanged.');
        }
      }
    });
  };
}

function isToken(given: string | string[] | undefined, token: string): boolean {
  const bytes = Buffer.from(typeof given === 'string' ? given : '');
  const own = Buffer.from(token);
  return bytes.length === own.length && timingSafeEqual(bytes, own);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > MOST_BYTES)
      throw new DeskError(
        'what was pasted is larger than 40 MB',
        'Paste the text without pictures.',
      );
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString('utf8');
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(JSON.stringify(value));
}

const refuse = (response: ServerResponse, status: number, message: string, fix: string): void =>
  send(response, status, { message, fix });
