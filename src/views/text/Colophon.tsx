import { address, sourceAddress } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import { isStated } from '../../model/record.ts';
import styles from './Colophon.module.css';
import { english } from '../shared/interface-language.ts';
import { Link } from '../shared/Link.tsx';
import { NotStated, StatedText } from '../records/NotStated.tsx';
import { isOriginalUnknown } from './Notice.tsx';
import { useSite } from '../shared/useSite.ts';

/** What followed the text, and what the edition knows of it. */
export function Colophon({ analysis }: { analysis: Analysis }) {
  const { slug, tags, channels, closing, edition, translation } = analysis;
  return (
    <footer className={styles.colophon}>
      <h2 className={styles.label} {...english}>
        About this text
      </h2>
      <dl>
        <div>
          <dt {...english}>Translator</dt>
          <dd>
            <StatedText value={translation.translator} />
          </dd>
        </div>
        {isOriginalUnknown(analysis) && (
          <div>
            <dt {...english}>Publisher, date and language of the original</dt>
            <dd>
              <NotStated />
            </dd>
          </div>
        )}
        {closing.length > 0 && (
          <div>
            <dt {...english}>Lines that followed it</dt>
            <dd>
              {closing.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </dd>
          </div>
        )}
        {channels.length > 0 && (
          <div>
            <dt {...english}>Channels it names</dt>
            <dd>
              {channels.map(({ name, url }) => (
                <p key={name}>
                  {isStated(url) ? (
                    <a href={url} rel="external noopener">
                      {name}
                    </a>
                  ) : (
                    <>
                      <bdi>{name}</bdi>
                      <span {...english}>, address: </span>
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
            <dt {...english}>Its tags</dt>
            <dd>
              <bdi>{tags.join(', ')}</bdi>
            </dd>
          </div>
        )}
        <div>
          <dt {...english}>This edition</dt>
          <dd {...english}>
            added {edition.added} by <bdi>{edition.by}</bdi>
            {isStated(edition.revised) && <>, revised {edition.revised}</>}
            <p>
              <Link to={address.analysis(slug)} data-share="">
                Share or cite this analysis
              </Link>
            </p>
            <p>
              {/* A file is no page: the browser fetches it itself. */}
              <a href={useSite().href(sourceAddress(slug))} type="text/markdown">
                The Markdown of this analysis
              </a>
            </p>
          </dd>
        </div>
      </dl>
    </footer>
  );
}
