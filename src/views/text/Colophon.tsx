import { text as m } from '../../messages/text.ts';
import { address, sourceAddress } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import { isStated } from '../../model/record.ts';
import styles from './Colophon.module.css';
import { english } from '../shared/interface-language.ts';
import { rich } from '../shared/rich.tsx';
import { Link } from '../shared/Link.tsx';
import { NotStated } from '../records/NotStated.tsx';
import { ABOUT_TEXT } from './about-text.ts';
import { factsOfText, listed } from './facts-of-text.ts';
import { whatIsOurs } from './what-is-ours.ts';
import { capital } from '../../model/records/capital.ts';
import { dayInWords } from '../shared/day-in-words.ts';
import { useSite } from '../shared/useSite.ts';

/** What followed the text, and what the edition knows of it. */
export function Colophon({ analysis }: { analysis: Analysis }) {
  const { slug, tags, channels, closing, edition } = analysis;
  const facts = factsOfText(analysis);
  const silent = facts.filter(([, value]) => !isStated(value)).map(([name]) => name);
  return (
    <footer className={styles.colophon}>
      <h2 className={styles.label} id={ABOUT_TEXT} {...english}>
        {m.aboutText()}
      </h2>
      <dl>
        {facts.map(
          ([name, value]) =>
            isStated(value) && (
              <div key={name}>
                <dt {...english}>{capital(name)}</dt>
                <dd>
                  <bdi>{linked(value)}</bdi>
                </dd>
              </div>
            ),
        )}
        {silent.length > 0 && (
          <div>
            <dt {...english}>{capital(listed(silent))}</dt>
            <dd>
              <NotStated />
            </dd>
          </div>
        )}
        {closing.length > 0 && (
          <div>
            <dt {...english}>{m.closingLines()}</dt>
            <dd>
              {closing.map((line) => (
                <p key={line}>
                  <bdi>{line}</bdi>
                </p>
              ))}
            </dd>
          </div>
        )}
        {channels.length > 0 && (
          <div>
            <dt {...english}>{m.channels()}</dt>
            <dd>
              {channels.map(({ name, url }) => (
                <p key={name}>
                  {isStated(url) ? (
                    <a href={url} rel="external noopener">
                      <bdi>{name}</bdi>
                    </a>
                  ) : (
                    <>
                      <bdi>{name}</bdi>
                      <span {...english}>{`${m.channelAddress()} `}</span>
                      <NotStated />
                    </>
                  )}
                </p>
              ))}
            </dd>
          </div>
        )}
        {tags.length > 0 && (
          <div>
            <dt {...english}>{m.tags()}</dt>
            <dd>
              <bdi>{tags.join(', ')}</bdi>
            </dd>
          </div>
        )}
        <div>
          <dt {...english}>{m.edition()}</dt>
          <dd {...english}>
            {rich(m.addedBy, {
              date: dayInWords(edition.added),
              editor: <bdi>{edition.by}</bdi>,
            })}
            {isStated(edition.revised) && `, ${m.revised({ date: dayInWords(edition.revised) })}`}
            <p>{whatIsOurs(analysis)}</p>
            <p>
              <Link to={address.analysis(slug)} data-share="">
                {m.shareAnalysis()}
              </Link>
            </p>
            <p>
              {/* A file is no page: the browser fetches it itself. */}
              <a href={useSite().href(sourceAddress(slug))} type="text/markdown">
                {m.markdown()}
              </a>
            </p>
          </dd>
        </div>
      </dl>
    </footer>
  );
}

const linked = (value: string) =>
  /^https?:\/\/\S+$/.test(value) ? (
    <a href={value} rel="external noopener">
      {value}
    </a>
  ) : (
    value
  );
