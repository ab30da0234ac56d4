import { spawnSync } from 'node:child_process';

/** The sites that the browser tests open: the real content, and the fixtures written for the purpose. */
export const SITES = {
  real: { content: 'content', out: '.cache/sites/real' },
  fixtures: { content: 'tests/fixtures/analyses', out: '.cache/sites/fixtures' },
} as const;

/** Builds them before the first test; so the tests can be run alone. */
export default function build(): void {
  for (const { content, out } of Object.values(SITES)) {
    const { status, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT: content, OUT: out, SITE_URL: '' },
    });
    if (status !== 0) throw new Error(`${content} does not build:\n${stderr}`);
  }
}
