import { use, useEffect, useMemo, useState } from 'react';
import { names as m } from '../../messages/names.ts';
import { address } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import { mentionsOf } from '../../model/names/mentions.ts';
import { whoIsNamed } from '../../model/names/who.ts';
import { useProgressiveList } from '../shared/useProgressiveList.ts';
import { Empty } from '../shared/Empty.tsx';
import { english } from '../shared/interface-language.ts';
import { Masthead } from '../shared/Masthead.tsx';
import { ViewIsVisible } from '../shared/view-visibility.ts';
import { whenIdle } from '../shared/when-idle.ts';
import { Elsewhere, type FindElsewhere, type InOthers } from './Elsewhere.tsx';
import { NameEntry } from './NameEntry.tsx';
import styles from './Names.module.css';

/** Who is who: all whom the text names, with where it does, and what they say and sign. */
export function NamesView({
  analysis,
  findElsewhere,
}: {
  analysis: Analysis;
  findElsewhere: FindElsewhere;
}) {
  const { slug } = analysis;
  const named = useMemo(() => whoIsNamed(analysis), [analysis]);
  const mentions = useMemo(() => mentionsOf(analysis, named), [analysis, named]);
  const others = useElsewhere(named, slug, findElsewhere);
  const { take, page } = useProgressiveList(named.length, 6);
  return (
    <div className={styles.page} {...page}>
      <Masthead analysis={analysis} title={<span {...english}>{m.names()}</span>}>
        {named.length > 0 && m.lead()}
      </Masthead>
      {named.length === 0 && (
        <Empty drawing="voices" back={{ to: address.analysis(slug), name: m.readTheText() }}>
          {m.none()}
        </Empty>
      )}
      {named.slice(0, take(named.length)).map((one) => {
        const elsewhere = others?.get(one.name);
        return (
          <NameEntry
            key={one.name}
            analysis={analysis}
            named={one}
            mentions={mentions.get(one.name)!}
          >
            {elsewhere && elsewhere.count > 0 && <Elsewhere name={one.name} others={elsewhere} />}
          </NameEntry>
        );
      })}
    </div>
  );
}

/** @returns what other analyses have of the names, once that is known; without a network it is not. */
function useElsewhere(
  named: readonly { name: string }[],
  slug: string,
  find: FindElsewhere,
): ReadonlyMap<string, InOthers> | undefined {
  const [others, setOthers] = useState<ReadonlyMap<string, InOthers>>();
  const isShown = use(ViewIsVisible);
  useEffect(() => {
    if (!isShown || others || named.length === 0) return undefined;
    return whenIdle(() => {
      find(
        named.map(({ name }) => name),
        slug,
      ).then(setOthers, () => {});
    });
  }, [isShown, others, named, slug, find]);
  return others;
}
