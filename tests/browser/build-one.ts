/** Builds one site, as the environment orders it; the types are a step of their own. */
import { bundleSite } from '../../src/commands/build-site.ts';
import { formatProblems } from '../../src/compile/problem.ts';

const problems = await bundleSite();
if (problems.length > 0) throw new Error(formatProblems(problems));
