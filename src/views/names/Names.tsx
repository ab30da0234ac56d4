import { useMemo } from 'react';
import { names as m } from '../../messages/names.ts';
import { address } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import { mentionsOf } from '../../model/names/mentions.ts';
import { whoIsNamed } from '../../model/names/who.ts';
import { useProgressiveList } from '../shared/useProgressiveList.ts';
import { Empty } from '../shared/Empty.tsx';
import { english } from '../shared/interface-language.ts';
import { Masthead } from '../shared/Masthead.tsx';
import { Elsewhere, type FindElsewhere } from './Elsewhere.tsx';
import { NameEntry } from './NameEntry.tsx';
import styles from './Names.module.css';

/** Who is who: who speaks, who signs and whom the editors list, with every sentence that names them. */
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
      {named.slice(0, take(named.length)).map((one) => (
        <NameEntry
          key={one.name}
          analysis={analysis}
          named={one}
          mentions={mentions.get(one.name)!}
        >
          <Elsewhere name={one.name} slug={slug} find={findElsewhere} />
        </NameEntry>
      ))}
    </div>
  );
}
