import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { FAILED, PASSED, type Count } from './counts.ts';

/** A script that has ended. */
export interface Run {
  ok: boolean;
  output: string;
}

/**
 * Runs a script of Node.
 * @param isLive whether its output is shown as it comes, or only given back
 */
export async function run(script: readonly string[], isLive = false): Promise<Run> {
  const child = spawn(process.execPath, script, {
    stdio: isLive ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  const [status] = (await once(child, 'close')) as [number | null];
  return { ok: status === 0, output };
}

/** What steps have said while another has the terminal; undefined while none has. */
let held: string[] | undefined;
/** Prints a line, or keeps it until what has the terminal has ended. */
export const say = (text: string) => (held ? void held.push(text) : console.log(text));

/** A step that runs beside others: what it says is printed in one piece when it has ended. */
export async function step(
  title: string,
  script: readonly string[],
  count: (ok: boolean) => Count = (ok) => (ok ? PASSED : FAILED),
): Promise<Count> {
  const begun = Date.now();
  const { ok, output } = await run(script);
  const seconds = Math.round((Date.now() - begun) / 1000);
  say(`\n— ${title} (${seconds} s)${output.trim() && `\n${output.trimEnd()}`}`);
  return count(ok);
}

/** A step that shows what it says as it comes; what others say meanwhile follows when it has ended. */
export async function liveStep(title: string, script: readonly string[]): Promise<boolean> {
  say(`\n— ${title}`);
  held = [];
  const { ok } = await run(script, true);
  const said = held;
  held = undefined;
  said.forEach(say);
  return ok;
}

/** Steps that run two at once, one for each processor of a small machine, in the order given. */
export async function sideBySide(steps: readonly (() => Promise<Count>)[]): Promise<Count[]> {
  const queue = [...steps];
  const counts: Count[] = [];
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) counts.push(await next());
  };
  await Promise.all([lane(), lane()]);
  return counts;
}
