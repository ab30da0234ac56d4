import { countProblems, formatProblems } from '../compile/problem.ts';
import { buildSite, OUT } from './build-site.ts';

/** `npm run build`: builds the site into `dist/`, or the folder that `OUT` names. With problems in the content it stays as it was. */
const problems = await buildSite();
if (problems.length > 0) {
  console.error(
    `${formatProblems(problems)}\n\n${countProblems(problems)}; nothing was built, ${OUT}/ is as it was`,
  );
  process.exitCode = 1;
} else console.log(`built into ${OUT}/`);
