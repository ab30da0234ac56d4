import { countProblems, formatProblems } from '../compile/problem.ts';
import { buildSite } from './build-site.ts';

/** `npm run build`: builds the site into `dist/`. With problems in the content, `dist/` stays as it was. */
const problems = await buildSite();
if (problems.length > 0) {
  console.error(
    `${formatProblems(problems)}\n\n${countProblems(problems)}; nothing was built, dist/ is as it was`,
  );
  process.exitCode = 1;
} else console.log('built into dist/');
