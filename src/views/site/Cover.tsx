import { Fragment, type ReactNode } from 'react';
import { records } from '../../messages/records.ts';
import { site as m } from '../../messages/site.ts';
import { address, recordAddress } from '../../model/address/address.ts';
import type { Highlight, LibraryCover } from '../../model/library-model.ts';
import { isLong } from '../../model/outline.ts';
import { isStated } from '../../model/record.ts';
import { Byline } from '../text/Byline.tsx';
import styles from './Cover.module.css';
import { english } from '../shared/interface-language.ts';
import { Link } from '../shared/Link.tsx';
import { StatusStrip } from '../shared/StatusStrip.tsx';
import { richAmongText } from '../shared/rich-among-text.tsx';

/** The newest analysis, as the front page has it: what it begins with, what is in it, its key facts. */
export function Cover({ entry, kept }: { entry: LibraryCover; kept: ReactNode }) {
  const { slug, title, lead, category, lang, dir, parts, highlights, outline } = entry;
  const columns = [true, highlights.length > 0, outline.length > 0].filter(Boolean).length;
  return (
    <article className={styles.cover} lang={lang}>
      {isStated(category) && (
        <p className={styles.kicker}>
          <bdi>{category}</bdi>
        </p>
      )}
      <h2 className={isLong(title) ? styles.long : undefined} lang={lang} dir={dir}>
        <Link to={address.analysis(slug)}>{title}</Link>
      </h2>
      {parts.length > 0 && (
        <div className={styles.strip}>
          <StatusStrip
            parts={parts}
            linkTo={({ statuses }) => ({
              to: `${address.agreements(slug)}?${statuses.map((one) => `status=${one}`).join('&')}`,
            })}
          />
        </div>
      )}
      {/* Their number is given to the styles, or they would move as they arrive. */}
      <div className={styles.columns} data-columns={columns}>
        <div className={styles.story}>
          {lead && (
            <p className={styles.lead} dir={dir}>
              {lead}
            </p>
          )}
          <Byline {...entry} />
          <p className={styles.kept}>{kept}</p>
        </div>
        {highlights.length > 0 && (
          <ul className={styles.highlights}>
            {highlights.map((highlight) => (
              <li key={highlight.id}>
                <Link to={recordAddress(slug, highlight)}>
                  <span className={styles.value}>
                    <bdi dir={dir}>{highlight.value}</bdi>
                  </span>{' '}
                  <span className={styles.label}>
                    <bdi dir={dir}>{highlight.label}</bdi>
                    {limitsOf(highlight).map((part, index) => (
                      <Fragment key={index}> · {part}</Fragment>
                    ))}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )}
        {outline.length > 0 && (
          <nav className={styles.contents} aria-label={m.contents()}>
            <p className={styles.heading} {...english}>
              {m.contents()}
            </p>
            <ol>
              {outline.map(({ id, text }) => (
                <li key={id}>
                  <Link to={address.section(slug, id)}>
                    <bdi dir={dir}>{text}</bdi>
                  </Link>
                </li>
              ))}
            </ol>
          </nav>
        )}
      </div>
    </article>
  );
}

/** What a figure is never without: that it is foretold or no exact number, its whole, its period, its base. */
function limitsOf({ limits = [], of, period, base }: Highlight): ReactNode[] {
  return [
    ...limits.map((words) => <span {...english}>{words}</span>),
    ...(of === undefined ? [] : [richAmongText(records.ofWhole, { whole: <bdi>{of}</bdi> })]),
    ...(period
      ? [
          isStated(period) ? (
            <bdi>{period}</bdi>
          ) : (
            <span {...english}>{records.periodNotStated()}</span>
          ),
        ]
      : []),
    ...(base
      ? [
          isStated(base) ? (
            richAmongText(records.comparedWithBase, { base: <bdi>{base}</bdi> })
          ) : (
            <span {...english}>{records.baseNotStated()}</span>
          ),
        ]
      : []),
  ];
}
