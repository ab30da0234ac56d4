import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The desk, started over a copy of a folder of content. */
export interface DeskServer {
  url: string;
  content: string;
  /** While there is a file of this name, nothing can be written. */
  fullDisk: string;
  process: ChildProcess;
  stop: () => void;
}

/** Starts the desk as `npm run desk` does. @throws if it ends before it has said where it is */
export async function startDesk(from = 'content', folder?: string): Promise<DeskServer> {
  const own = folder ?? mkdtempSync(join(tmpdir(), 'verbatim-desk-'));
  const content = join(own, 'content');
  if (folder === undefined) cpSync(from, content, { recursive: true });
  const preload = ['--import', new URL('full-disk.ts', import.meta.url).href];
  const fullDisk = join(own, 'full');
  const server = spawn(process.execPath, [...preload, 'src/commands/desk.ts'], {
    env: {
      ...process.env,
      ...{ CI: '1', CONTENT: content, CACHE: join(own, 'cache'), PORT: '0' },
      FULL_DISK: fullDisk,
    },
  });
  const url = await new Promise<string>((found, failed) => {
    let printed = '';
    const listen = (data: Buffer) => {
      printed += data.toString();
      const match = /http:\/\/127\.0\.0\.1:\d+\/desk\//.exec(printed);
      if (match) found(match[0]);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('exit', () => failed(new Error(`the desk stopped: ${printed}`)));
  });
  const stop = () => {
    server.kill();
    rmSync(own, { recursive: true, force: true });
  };
  return { url, content, fullDisk, process: server, stop };
}
