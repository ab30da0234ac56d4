import { memo, useEffect, useMemo } from 'react';
import type { Analysis, Section } from '../model/analysis.ts';
import { NOT_STATED } from '../model/record.ts';
import { isLong, outline, readingMinutes, wordCount } from '../model/outline.ts';
import { Contents } from './Contents.tsx';
import { english } from './english.ts';
import { Notice } from './Notice.tsx';
import { StatedText } from './NotStated.tsx';
import { Prose } from './Prose.tsx';
import styles from './Text.module.css';
import { useSectionRead } from './useSectionRead.ts';

/**
 * The whole analysis in one flow.
 * @param opened the section that the address opens
 * @param onSectionRead told the section being read, whenever it changes
 */
export function TextView({
  analysis,
  opened,
  onSectionRead,
}: {
  analysis: Analysis;
  opened?: string | undefined;
  onSectionRead?: (section: string | undefined) => void;
}) {
  const entries = useMemo(() => outline(analysis), [analysis]);
  const ids = useMemo(() => entries.map(({ id }) => id), [entries]);
  const current = useSectionRead(ids, opened);
  useEffect(() => onSectionRead?.(current), [current, onSectionRead]);

  const { title, slug, sections, lang, category } = analysis;
  const minutes = readingMinutes(wordCount(analysis), lang);
  const lead = sections.find(({ heading }) => !heading);
  return (
    <article className={styles.page}>
      <header className={styles.masthead}>
        <p className={styles.label}>
          {category !== NOT_STATED && (
            <>
              <bdi>{category}</bdi> ·{' '}
            </>
          )}
          <span {...english}>
            {minutes} {minutes === 1 ? 'minute' : 'minutes'}
          </span>
        </p>
        <h1 tabIndex={-1} className={isLong(title) ? styles.long : undefined}>
          {title}
        </h1>
        <Notice analysis={analysis} />
        {lead && (
          <div className={styles.lead}>
            <Prose nodes={lead.body} slug={slug} />
          </div>
        )}
      </header>
      <Contents entries={entries} current={current ?? ids[0]} />
      <div className={styles.prose}>
        {sections.map(
          (section) =>
            section.heading && (
              <TextSection
                key={section.id}
                section={section}
                slug={slug}
                opened={section.id === opened}
              />
            ),
        )}
        {analysis.footnotes.length > 0 && (
          <section className={styles.footnotes} aria-labelledby="footnote-label">
            <h2 id="footnote-label" {...english}>
              Notes
            </h2>
            <Prose nodes={analysis.footnotes} slug={slug} />
          </section>
        )}
        <Colophon analysis={analysis} />
      </div>
    </article>
  );
}

/** Drawn again only when it is opened or left, not whenever the reader scrolls. */
const TextSection = memo(function TextSection({
  section,
  slug,
  opened,
}: {
  section: Section;
  slug: string;
  opened: boolean;
}) {
  return (
    <section aria-labelledby={section.id}>
      {/* Focusable, and focused by the browser itself where scripts do not run. */}
      <h2 id={section.id} tabIndex={-1} autoFocus={opened}>
        <Prose nodes={section.heading?.nodes ?? []} slug={slug} />
      </h2>
      <Prose nodes={section.body} slug={slug} />
    </section>
  );
});

/** What followed the text, and what the edition knows of it. */
function Colophon({ analysis }: { analysis: Analysis }) {
  const { tags, channels, closing, edition, corrections, translation } = analysis;
  return (
    <footer className={styles.colophon}>
      <h2 {...english}>About this text</h2>
      <dl>
        <div>
          <dt {...english}>Translator</dt>
          <dd>
            <StatedText value={translation.translator} />
          </dd>
        </div>
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
                  {url === NOT_STATED ? (
                    <>
                      <bdi>{name}</bdi>
                      <span {...english}>, address: </span>
                      <StatedText value={url} />
                    </>
                  ) : (
                    <a href={url} rel="external noopener">
                      {name}
                    </a>
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
            {edition.revised !== NOT_STATED && <>, revised {edition.revised}</>}
          </dd>
        </div>
        {corrections.length > 0 && (
          <div>
            <dt {...english}>Corrections</dt>
            <dd>
              {corrections.map(({ date, text }) => (
                <p key={`${date} ${text}`}>
                  <time dateTime={date}>{date}</time>: <bdi>{text}</bdi>
                </p>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </footer>
  );
}
