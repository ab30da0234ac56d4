import { existsSync } from 'node:fs';
import { countProblems, formatProblems } from '../compile/problem.ts';
import { buildSite, OUT } from './build-site.ts';
import { serve } from './static-server.ts';

/** `npm start`: builds the site, serves it on this machine, and prints its address. */
const problems = await buildSite();
if (problems.length > 0) {
  console.error(`${formatProblems(problems)}\n\n${countProblems(problems)}`);
  if (!existsSync(`${OUT}/index.html`)) process.exit(1);
  console.error('Serving the last good build.');
}
const { url } = await serve(OUT, { port: Number(process.env['PORT'] ?? 4173) });
console.log(`\n  Verbatim is at ${url}\n  Ctrl-C stops it.\n`);
