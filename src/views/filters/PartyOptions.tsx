import { records as m } from '../../messages/records.ts';
import { NO_PARTY } from '../../model/records/filters.ts';
import { english } from '../shared/interface-language.ts';
import { FilterOption, type Asked } from './FilterOption.tsx';

/** So many parties stand in sight; one or two more are not worth hiding. */
const MAX_PARTIES = 8;
const MIN_HIDDEN = 3;

/** The parties to filter by; the last of a long list only once they are asked for. */
export function PartyOptions({
  parties,
  lang,
  ...asked
}: Asked & { parties: readonly string[]; lang: string }) {
  const inSight = parties.length < MAX_PARTIES + MIN_HIDDEN ? parties.length : MAX_PARTIES;
  const hidden = parties.slice(inSight);
  const option = (party: string) => (
    <FilterOption key={party} {...asked} facet="party" value={party}>
      {party === NO_PARTY ? (
        <span {...english}>{m.noneNamed()}</span>
      ) : (
        <bdi lang={lang}>{party}</bdi>
      )}
    </FilterOption>
  );
  return (
    <>
      {parties.slice(0, inSight).map(option)}
      {hidden.length > 0 && (
        <li>
          <details open={hidden.some((party) => asked.filter.party.includes(party))}>
            <summary {...english}>{m.moreParties({ count: hidden.length })}</summary>
            <ul aria-labelledby="filter.party">{hidden.map(option)}</ul>
          </details>
        </li>
      )}
    </>
  );
}
