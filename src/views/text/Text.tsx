import { memo, use, useMemo, type ReactNode } from 'react';
import { text as m } from '../../messages/text.ts';
import { address } from '../../model/address/address.ts';
import type { Analysis, Section } from '../../model/analysis.ts';
import { isStated, type RecordKind } from '../../model/record.ts';
import { isLong, outline } from '../../model/outline.ts';
import { readingMinutes, wordCount } from '../../model/reading-time.ts';
import { Contents } from './Contents.tsx';
import { english, ownDirection } from '../shared/interface-language.ts';
import { Marks, type LoadInPlace } from './Marks.tsx';
import { Notice } from './Notice.tsx';
import { IsMarked, markDescription, Prose } from './Prose.tsx';
import styles from './Text.module.css';
// Of what follows the text: a page is delivered with it, whatever is loaded later.
import '../records/NotStated.module.css';
import './Colophon.module.css';
import './EditorNotes.module.css';
import { HeadingAnchorContext } from '../sharing/anchor-context.ts';
import { useProgressiveList } from '../shared/useProgressiveList.ts';

/** So many sections fill a window, with the headline and the lead. */
const FIRST = 3;

/**
 * The whole analysis in one flow.
 * @param opened the section that the address opens
 * @param onSectionRead called with the section being read, whenever it changes
 * @param isMarked whether the reader wants records of a kind to be marked
 * @param loadInPlace loads what shows records in place
 */
export function TextView({
  analysis,
  opened,
  onSectionRead,
  isMarked,
  loadInPlace,
  end,
}: {
  analysis: Analysis;
  opened?: string | undefined;
  onSectionRead?: (section: string | undefined) => void;
  isMarked: (kind: RecordKind) => boolean;
  loadInPlace: LoadInPlace;
  /** What follows the words of the text. */
  end?: ReactNode;
}) {
  const entries = useMemo(() => outline(analysis), [analysis]);

  const { sections } = analysis;
  // What follows the text is last.
  const { take, page } = useProgressiveList(sections.length + 1, FIRST, opened !== undefined);
  const drawn = sections.slice(0, take(sections.length));

  const sign = use(HeadingAnchorContext);
  const { title, slug, lang, category } = analysis;
  const dir = ownDirection(analysis)?.dir;
  const minutes = readingMinutes(wordCount(analysis), lang);
  const lead = sections.find(({ heading }) => !heading);
  return (
    <IsMarked value={isMarked}>
      <div className={styles.room}>
        <article className={styles.page} data-text={slug} {...page}>
          {/* Before the text, so that no passage that is selected, copied or read out has it within. */}
          <Contents of={analysis} entries={entries} opened={opened} onSectionRead={onSectionRead} />
          <header className={styles.masthead}>
            <p className={styles.label}>
              {isStated(category) && (
                <>
                  <bdi>{category}</bdi> ·{' '}
                </>
              )}
              <span {...english}>{m.minutes({ minutes })}</span>
            </p>
            <h1 tabIndex={-1} className={isLong(title) ? styles.long : undefined} dir={dir}>
              {title}
            </h1>
            {sign?.({ to: address.analysis(slug), label: m.shareAnalysis() })}
            <Notice analysis={analysis} />
            {lead && (
              // Where there is nothing else, it is no lead but the text.
              <div
                id={lead.id}
                dir={dir}
                className={`${styles.prose} ${entries.length > 0 ? styles.lead : ''}`}
              >
                <Prose nodes={lead.body} slug={slug} />
              </div>
            )}
          </header>
          <div className={styles.prose}>
            {drawn.map(
              (section) =>
                section.heading && (
                  <TextSection
                    key={section.id}
                    section={section}
                    slug={slug}
                    dir={dir}
                    opened={section.id === opened}
                  />
                ),
            )}
            {take(1) > 0 && (
              <>
                <Footnotes analysis={analysis} />
                {end}
              </>
            )}
          </div>
          <MarkDescriptions analysis={analysis} />
          <Marks key={slug} analysis={analysis} page={page.ref} load={loadInPlace} />
        </article>
      </div>
    </IsMarked>
  );
}

const Footnotes = memo(function Footnotes({ analysis }: { analysis: Analysis }) {
  return (
    analysis.footnotes.length > 0 && (
      <section className={styles.footnotes} aria-labelledby="footnote-label">
        <h2 id="footnote-label" {...english}>
          {m.notes()}
        </h2>
        <div dir={ownDirection(analysis)?.dir}>
          <Prose nodes={analysis.footnotes} slug={analysis.slug} />
        </div>
      </section>
    )
  );
});

/** Drawn again only when it is opened or left, not whenever the reader scrolls. */
const TextSection = memo(function TextSection({
  section,
  slug,
  dir,
  opened,
}: {
  section: Section;
  slug: string;
  /** Its own, where the page has another. */
  dir: 'ltr' | 'rtl' | undefined;
  opened: boolean;
}) {
  const sign = use(HeadingAnchorContext);
  return (
    <section aria-labelledby={section.id} dir={dir}>
      {/* Focusable, and focused by the browser itself where scripts do not run. */}
      <h2 id={section.id} tabIndex={-1} autoFocus={opened}>
        <Prose nodes={section.heading?.nodes ?? []} slug={slug} />
      </h2>
      {sign?.({ to: address.section(slug, section.id), label: m.shareSection() })}
      <Prose nodes={section.body} slug={slug} />
    </section>
  );
});

/** What marks of each kind lead to: once for all of them, so that the text is read out as it stands. */
function MarkDescriptions({ analysis }: { analysis: Analysis }) {
  const { agreements, figures, quotations, events, notes } = analysis;
  const kinds = [
    ['agreement', agreements, m.toAgreement],
    ['figure', figures, m.toFigure],
    ['quotation', quotations, m.toQuotation],
    ['event', events, m.toEvent],
    ['note', notes, m.toNote],
  ] as const;
  return (
    <div hidden {...english}>
      {kinds.map(
        ([kind, records, words]) =>
          records.length > 0 && (
            <p key={kind} id={markDescription(kind)}>
              {words()}
            </p>
          ),
      )}
    </div>
  );
}
