import { publish as m } from '../messages/publish.ts';
import type { Output } from './bundle.ts';

/** The file that the bundler lists the licences in of the packages that it has put into its output. */
export const LICENCE_LIST = 'licences.json';

/** A package as the bundler lists it. */
interface Licence {
  name: string;
  version: string;
  /** As SPDX has it. */
  identifier?: string;
  /** Copyright and permission notice, from the package's own file. */
  text?: string;
}

/**
 * @param output all that browsers get of the bundler, with its lists of licences
 * @returns the notices of all packages in it, each once, as plain text
 * @throws if there is no list, or a package has no licence file: its notice has to go with it
 */
export function licencesText(output: readonly Output[]): string {
  const lists = output.flatMap((file) =>
    file.type === 'asset' && file.fileName === LICENCE_LIST
      ? [JSON.parse(String(file.source)) as Licence[]]
      : [],
  );
  if (lists.length === 0) throw new Error('the build gave no list of licences');
  const packages = new Map(
    lists.flat().map((licence) => [`${licence.name} ${licence.version}`, licence]),
  );
  const notices = [...packages].sort().map(([name, { identifier, text }]) => {
    if (text === undefined) throw new Error(`the package ${name} is bundled and has no licence`);
    const title = identifier === undefined ? name : `${name} (${identifier})`;
    return `${title}\n${'-'.repeat(title.length)}\n\n${text.replaceAll('\r\n', '\n')}\n`;
  });
  return [`${m.licences()}\n`, ...notices].join('\n\n');
}
