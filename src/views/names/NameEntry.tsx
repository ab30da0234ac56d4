import { memo, type ReactNode } from 'react';
import { names as m } from '../../messages/names.ts';
import { address, recordAddress } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import { USE_LABELS } from '../../model/labels/record-labels.ts';
import type { Mention } from '../../model/names/mentions.ts';
import { nameId, type Named } from '../../model/names/who.ts';
import type { Agreement } from '../../model/record.ts';
import { rowWords } from '../../model/words/row-words.ts';
import { JOINED_STATUSES } from '../../model/statuses.ts';
import { english, ownDirection } from '../shared/interface-language.ts';
import { Link } from '../shared/Link.tsx';
import styles from './Names.module.css';

/** Up to how many mentions stand in the page open. */
const FEW = 2;

/** One who is named: what the text calls them, what they sign and say, and where they are mentioned. */
export const NameEntry = memo(function NameEntry({
  analysis,
  named,
  mentions,
  children,
}: {
  analysis: Analysis;
  named: Named;
  mentions: readonly Mention[];
  children: ReactNode;
}) {
  const { slug, lang } = analysis;
  const dir = ownDirection(analysis)?.dir;
  const { name, forms, says, signs } = named;
  const id = nameId(name);
  const others = forms.slice(1);
  // What is only planned, threatened or wanted is nothing that anybody is a party to.
  const isJoined = ({ status }: Agreement) => JOINED_STATUSES.includes(status);
  const joined = signs.filter(isJoined);
  const mentioned = signs.filter((one) => !isJoined(one));
  const entryOf = (agreement: Agreement) => (
    <li key={agreement.id}>
      <Link to={address.agreement(slug, agreement.id)} lang={lang} dir={dir}>
        {agreement.label}
      </Link>{' '}
      <span className={styles.state}>{rowWords(agreement)}</span>
    </li>
  );
  return (
    <section className={styles.entry} id={id} tabIndex={-1} aria-labelledby={`${id}.name`}>
      <header>
        <h2 id={`${id}.name`}>
          <bdi>{name}</bdi>
        </h2>
        {others.length > 0 && (
          <p className={styles.forms} lang={english.lang}>
            {m.alsoCalled()}{' '}
            {others.map((form, at) => (
              <span key={form}>
                {at > 0 && ', '}
                <bdi lang={lang}>{form}</bdi>
              </span>
            ))}
          </p>
        )}
      </header>
      {/* In the direction of the text, whose words it has: lists begin where their titles do. */}
      <div lang={english.lang}>
        {joined.length > 0 && <Group title={m.signs()}>{joined.map(entryOf)}</Group>}
        {mentioned.length > 0 && <Group title={m.namedWith()}>{mentioned.map(entryOf)}</Group>}
        {says.length > 0 && (
          <Group title={m.says()}>
            {says.map((quotation) => (
              <li key={quotation.id}>
                <Link
                  className={styles.words}
                  to={recordAddress(slug, quotation)}
                  lang={lang}
                  dir={dir}
                >
                  {quotation.words}
                </Link>{' '}
                <span className={styles.state}>{USE_LABELS[quotation.use]()}</span>
              </li>
            ))}
          </Group>
        )}
        {mentions.length > 0 && (
          <details className={styles.more} open={mentions.length <= FEW}>
            <summary>{m.mentions({ count: mentions.length })}</summary>
            <ol className={styles.list} lang={lang}>
              {mentions.map((mention, index) => (
                <li key={index}>
                  <MentionLink mention={mention} />
                </li>
              ))}
            </ol>
          </details>
        )}
        {children}
      </div>
    </section>
  );
});

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.list}>{children}</ul>
    </>
  );
}

/** A sentence, those words in it set off that name somebody; it leads to its place in the text. */
function MentionLink({ mention: { sentence, at, address } }: { mention: Mention }) {
  return (
    <Link className={styles.words} to={address}>
      {at.map(({ start, end }, index) => (
        <span key={start}>
          {sentence.slice(index === 0 ? 0 : at[index - 1]!.end, start)}
          <b>{sentence.slice(start, end)}</b>
        </span>
      ))}
      {sentence.slice(at.at(-1)!.end)}
    </Link>
  );
}
