import { labels } from '../../messages/labels.ts';
import { memo, useMemo, type ReactNode } from 'react';
import { USE_LABELS } from '../../model/labels/record-labels.ts';
import { USE_MEANINGS } from '../../model/labels/meanings.ts';
import { capital } from '../../model/records/capital.ts';
import { names as namesWords } from '../../messages/names.ts';
import { records as m } from '../../messages/records.ts';
import { address } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import { isStated, USES, type Quotation } from '../../model/record.ts';
import { isOfNobody } from '../../model/records/speakers.ts';
import {
  countVoices,
  groupBySpeaker,
  type Voice,
  type Voices,
} from '../../model/records/voices.ts';
import { Downloads } from './Downloads.tsx';
import { Empty } from '../shared/Empty.tsx';
import { english } from '../shared/interface-language.ts';
import { rich } from '../shared/rich.tsx';
import { Link } from '../shared/Link.tsx';
import { Masthead } from '../shared/Masthead.tsx';
import { useProgressiveList } from '../shared/useProgressiveList.ts';
import { Passages } from './VoicePassages.tsx';
import styles from './Voices.module.css';

/** Who says what: those whom the text names, those it does not, and what only stands in marks. */
export function VoicesView({ analysis }: { analysis: Analysis }) {
  const { slug, lang, quotations } = analysis;
  const voices = useMemo(() => groupBySpeaker(quotations, lang), [quotations, lang]);
  const { named, unnamed, author, marks, names } = voices;
  const { take, page } = useProgressiveList(quotations.length, 5);
  const drawn = <Q extends readonly Quotation[]>(list: Q) => list.slice(0, take(list.length));
  const drawnVoices = (list: readonly Voice[]) =>
    list
      .map((voice) => ({ voice, count: take(voice.quotations.length) }))
      .filter(({ count }) => count > 0);
  const drawnNamed = drawnVoices(named);
  const drawnUnnamed = drawnVoices(unnamed);
  const [drawnAuthor, drawnMarks, drawnNames] = [drawn(author), drawn(marks), drawn(names)];
  const none = quotations.length === 0;
  return (
    <div className={styles.page} {...page}>
      <Masthead analysis={analysis} title={<span {...english}>{m.voices()}</span>}>
        {!none && <>{tally(voices)} </>}
        <Link to={address.names(slug)}>{namesWords.whoIsWho()}</Link>
      </Masthead>
      {none && (
        <Empty drawing="voices" back={{ to: address.analysis(slug), name: m.readTheText() }}>
          {m.noVoices()}
        </Empty>
      )}
      <Legend quotations={quotations} />
      {drawnNamed.length > 0 && (
        <Group id="named" title={m.identified()} count={named.length}>
          {drawnNamed.map(({ voice, count }) => (
            <Speaker key={voice.name} analysis={analysis} voice={voice} drawn={count} />
          ))}
        </Group>
      )}
      {drawnUnnamed.length > 0 && (
        <Group id="unnamed" title={m.unnamed()} count={unnamed.length} meaning={m.unnamedMeaning()}>
          {drawnUnnamed.map(({ voice, count }) => (
            <Speaker key={voice.name} analysis={analysis} voice={voice} drawn={count} unnamed />
          ))}
        </Group>
      )}
      {drawnAuthor.length > 0 && (
        <Group
          id="author"
          title={m.theAuthor()}
          count={author.length}
          meaning={
            isStated(analysis.author)
              ? rich(m.authorIs, { author: <bdi>{analysis.author}</bdi> })
              : m.authorNotStated()
          }
          beside
        >
          <Passages analysis={analysis} quotations={drawnAuthor} />
        </Group>
      )}
      {drawnMarks.length > 0 && (
        <OfNobody analysis={analysis} use="author" count={marks.length} drawn={drawnMarks} />
      )}
      {drawnNames.length > 0 && (
        <OfNobody analysis={analysis} use="name" count={names.length} drawn={drawnNames} />
      )}
      {!none && <Downloads slug={slug} list="voices" />}
    </div>
  );
}

/** @returns how many speak, in a sentence. */
function tally(voices: Voices): string {
  if (countVoices(voices) === 0) return m.onlyMarks();
  const { named, unnamed, author } = voices;
  const parts = [
    named.length > 0 && m.countIdentified({ count: named.length }),
    unnamed.length > 0 && m.countUnnamed({ count: unnamed.length }),
    author.length > 0 && m.byTheAuthor(),
  ].filter((part) => part !== false);
  return m.voicesLead({ speakers: parts.join(labels.comma()) });
}

/** The ways in which the text gives the words of others, as far as it uses them, each explained. */
function Legend({ quotations }: { quotations: readonly Quotation[] }) {
  const uses = USES.filter((use) => !isOfNobody(use))
    .map((use) => ({ use, count: quotations.filter((one) => one.use === use).length }))
    .filter(({ count }) => count > 0);
  if (uses.length === 0) return null;
  return (
    <dl className={styles.legend} data-count={uses.length}>
      {uses.map(({ use, count }) => (
        <div key={use} {...english}>
          <dt>
            {capital(USE_LABELS[use]())} <span className={styles.count}>{count}</span>
          </dt>
          <dd>
            {USE_MEANINGS[use]()}
            {use === 'reported' && ` ${m.reportedNote()}`}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Group({
  id,
  title,
  count,
  meaning,
  beside = false,
  children,
}: {
  id: string;
  title: string;
  count: number;
  meaning?: ReactNode;
  /** Its words stand beside its heading where there is room. */
  beside?: boolean;
  children: ReactNode;
}) {
  return (
    <section
      className={`${styles.group} ${beside ? styles.beside : ''}`.trim()}
      aria-labelledby={`voices.${id}`}
    >
      <header {...english}>
        <h2 id={`voices.${id}`}>
          {title} <span className={styles.count}>{count}</span>
        </h2>
        {meaning && <p>{meaning}</p>}
      </header>
      {children}
    </section>
  );
}

const IN_MARKS = { author: m.ownMarks, name: m.namesInMarks } as const;

/** What stands in quotation marks and quotes nobody. */
function OfNobody({
  analysis,
  use,
  count,
  drawn,
}: {
  analysis: Analysis;
  use: 'author' | 'name';
  count: number;
  drawn: readonly Quotation[];
}) {
  const meaning = USE_MEANINGS[use];
  return (
    <Group id={use} title={IN_MARKS[use]()} count={count} meaning={meaning()} beside>
      <Passages analysis={analysis} quotations={drawn} />
    </Group>
  );
}

/** A byline with its words hung beneath, or beside it where there is room. */
const Speaker = memo(function Speaker({
  analysis,
  voice,
  drawn,
  unnamed = false,
}: {
  analysis: Analysis;
  voice: Voice;
  /** How many of their passages are drawn. */
  drawn: number;
  unnamed?: boolean;
}) {
  const { name, quotations } = voice;
  return (
    <div className={styles.voice}>
      <h3 className={styles.byline}>
        {unnamed ? (
          // Their words for somebody, not a name: in the marks of their language.
          <q lang={analysis.lang} dir={analysis.dir}>
            {name}
          </q>
        ) : (
          <bdi>{name}</bdi>
        )}
        {quotations.length > 1 && (
          <>
            {' '}
            <span className={styles.count}>{quotations.length}</span>
          </>
        )}
      </h3>
      <Passages analysis={analysis} quotations={quotations.slice(0, drawn)} />
    </div>
  );
});
