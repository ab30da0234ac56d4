import { parseArgs } from 'node:util';
import { countProblems, formatProblems } from '../compile/problem.ts';
import { readPart, type Part } from '../publish/part.ts';
import { buildSite, OUT } from './build-site.ts';

/**
 * `npm run build`: builds the site into `dist/`, or the folder that `OUT` names. With problems in the
 * content it stays as it was. With `--part 3/8` the third of eight parts of the analyses is made for the
 * cache alone: a build with the caches of all parts has only to bring together what is there.
 */
async function build(part: Part | undefined): Promise<void> {
  // By way of the environment, as all that the configuration reads.
  if (part) process.env['PART'] = `${part.number}/${part.of}`;
  const problems = await buildSite();
  if (problems.length > 0) {
    console.error(
      `${formatProblems(problems)}\n\n${countProblems(problems)}; nothing was built, ${OUT}/ is unchanged`,
    );
    process.exitCode = 1;
  } else if (part)
    console.log(`part ${part.number} of ${part.of} is in the cache; ${OUT}/ is unchanged`);
  else console.log(`built into ${OUT}/`);
}

/** @returns what part is asked for; null where that cannot be understood, which has been said */
function readArguments(): Part | undefined | null {
  try {
    const { values } = parseArgs({ options: { part: { type: 'string' } } });
    return values.part === undefined ? undefined : readPart(values.part);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}; nothing was built`);
    process.exitCode = 1;
    return null;
  }
}

const part = readArguments();
if (part !== null) await build(part);
