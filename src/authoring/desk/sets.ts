import { canBeOfSet } from '../../compile/records/members.ts';
import type { Language } from '../../language/language.ts';
import { STRONG_STATUSES } from '../../language/status.ts';
import type { EditableDocument } from './document.ts';
import type { Located } from './locate.ts';

/** @returns for each agreement the sets whose status it can have, as the check will have it. */
export function setsOfEach(
  { records, passages }: EditableDocument,
  located: ReadonlyMap<string, Located>,
  language: Language,
): ReadonlyMap<string, string[]> {
  const agreements = records.filter(({ kind }) => kind === 'agreement');
  const sets = agreements.filter(({ fields }) => fields['set'] !== undefined);
  if (sets.length === 0) return new Map();
  return new Map(
    agreements.map(({ id }): [string, string[]] => {
      const own = located.get(id)?.quote;
      const owners = sets.filter((set) => {
        if (set.id === id) return false;
        const { status } = set.fields;
        const is = typeof status === 'object' && !Array.isArray(status) ? status['is'] : undefined;
        if (typeof is !== 'string' || !STRONG_STATUSES.has(is)) return true;
        if (language.file === undefined) return true;
        const place = located.get(set.id);
        const stating = place?.words.get('status.words') ?? place?.quote;
        if (!own || !stating) return false;
        return canBeOfSet(
          { passage: own.passage, quote: own },
          { passage: stating.passage, stating },
          passages,
          language,
        );
      });
      return [id, owners.map((set) => set.id)];
    }),
  );
}
