import type { FrontMatter } from '../source/front-matter.ts';
import { canonicalName } from '../../model/records/names.ts';
import { excerpt } from '../source/markdown.ts';
import type { Problem } from '../problem.ts';
import type { SourceRecord } from '../source/read-records.ts';
import { AUTHOR } from '../evidence/field-words.ts';
import type { Language } from '../../language/language.ts';
import { isFormOf, isPartOf } from '../../language/context/same-name.ts';

/**
 * Asks whether two speakers are one, where the name of one is contained in that of another, or is a form
 * of it: one person is one voice. `names` in the front matter settles it: one under the other, or each
 * with an entry of its own.
 * @returns a problem for each name that may be another's
 */
export function checkVoices(
  file: string,
  records: readonly SourceRecord[],
  names: FrontMatter['names'],
  language: Language,
): Problem[] {
  const voices = new Map<string, SourceRecord>();
  for (const record of records) {
    if (record.kind !== 'quotation') continue;
    for (const { words, is } of [record.fields.speaker, ...(record.fields.speakers ?? [])].map(
      (speaker) => speaker ?? {},
    )) {
      if (words === undefined || words === AUTHOR) continue;
      // A name that is not there is told of already.
      if (is !== undefined && !Object.hasOwn(names, is)) continue;
      const name = is ?? canonicalName(names, words);
      if (!voices.has(name)) voices.set(name, record);
    }
  }
  const isSettled = (name: string) => Object.hasOwn(names, name);
  /** A name, and how else the text calls the same. */
  const formsOf = (name: string) => [name, ...(isSettled(name) ? (names[name] ?? []) : [])];
  const all = [...voices.keys()];
  return all.flatMap((name): Problem[] => {
    const record = voices.get(name)!;
    if (isSettled(name)) return [];
    const other = all.find(
      (candidate) =>
        candidate !== name &&
        formsOf(candidate).some(
          (form) =>
            isPartOf(name, form, language) ||
            (form !== candidate && isPartOf(form, name, language)) ||
            (isFormOf(name, form, language) && (isSettled(candidate) || candidate < name)),
        ),
    );
    if (other === undefined) return [];
    return [
      {
        file,
        ...record.place('speaker'),
        found: `"${excerpt(name)}" and "${excerpt(other)}" as two speakers`,
        expected: 'one name for one person',
        fix: `if they are one, write "${other}: [${[...formsOf(other).slice(1), name].join(', ')}]" under "names"; if they are two, write "${name}: []" there too`,
      },
    ];
  });
}
