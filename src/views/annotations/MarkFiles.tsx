import { useId, type ChangeEvent } from 'react';
import { annotations as m } from '../../messages/annotations.ts';
import { address } from '../../model/address/address.ts';
import { siteRoot } from '../../model/address/site-root.ts';
import type { Analysis } from '../../model/analysis.ts';
import { fromMarkdown, toMarkdown } from '../../model/annotations/markdown.ts';
import { mergeMarks } from '../../model/annotations/annotation.ts';
import { fromWebAnnotations, toWebAnnotations } from '../../model/annotations/web-annotation.ts';
import { groupMarks } from './group-marks.ts';
import type { MarksStore } from './marks-store-type.ts';
import { newId } from './new-id.ts';
import { saveFile } from './save-file.ts';
import { troubleWords } from './trouble-words.ts';
import type { FoundMark } from './useFoundMarks.ts';
import styles from './Marks.module.css';

/** Takes marks away as a file, and brings them back from one. */
export function MarkFiles({
  analysis,
  store,
  found,
  onSaid,
}: {
  analysis: Analysis;
  store: MarksStore;
  found: readonly FoundMark[];
  onSaid: (words: string) => void;
}) {
  const { slug, title } = analysis;
  const exporting = useId();
  const asMarkdown = () => {
    const { groups, orphans } = groupMarks(analysis, found, m.opening());
    const all = groups.map(({ heading, found: own }) => ({
      heading,
      marks: own.map(({ mark }) => mark),
    }));
    if (orphans.length > 0)
      all.push({ heading: m.orphans(), marks: orphans.map(({ mark }) => mark) });
    saveFile(
      `${slug}-notes.md`,
      'text/markdown',
      toMarkdown(title, absolute(address.analysis(slug)), all),
    );
  };
  const asAnnotations = () =>
    saveFile(
      `${slug}-notes.jsonld`,
      'application/ld+json',
      toWebAnnotations(
        slug,
        found.map(({ mark }) => mark),
        absolute,
      ),
    );
  const bringIn = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    const text = await file.text();
    // The same file can be chosen again.
    target.value = '';
    const marks =
      fromWebAnnotations(text, slug, new Date().toISOString(), newId) ?? fromMarkdown(text);
    if (!marks) return onSaid(m.notReadable());
    const { changed } = mergeMarks(store.get().marks, marks);
    const trouble = changed > 0 ? store.change((all) => mergeMarks(all, marks).marks) : undefined;
    onSaid(m.imported({ count: changed }) + (trouble ? ` ${troubleWords(trouble)}` : ''));
  };
  return (
    <div className={styles.files}>
      {found.length > 0 && (
        <div role="group" aria-labelledby={exporting}>
          <span id={exporting} className={styles.quiet}>
            {m.exportAs()}
          </span>
          <button type="button" onClick={asMarkdown}>
            {m.markdown()}
          </button>
          <button type="button" onClick={asAnnotations}>
            {m.webAnnotations()}
          </button>
        </div>
      )}
      <label>
        {m.importFrom()}
        <input
          type="file"
          accept=".md,.json,.jsonld,text/markdown,application/json,application/ld+json"
          onChange={(event) => void bringIn(event)}
        />
      </label>
    </div>
  );
}

const absolute = (path: string) =>
  new URL(siteRoot(document) + path.slice(1), window.location.href).href;
