import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { analysisFiles, slugOf, EDITORS_PAGE } from '../../compile/content.ts';
import { isId } from '../../compile/source/schema.ts';
import { readYaml } from '../../compile/source/yaml.ts';
import { loadLanguage } from '../../language/load-language.ts';
import type { DeskApi, DeskState, Edit, RawFields, Refusal } from '../../model/desk/desk.ts';
import { applyEdit } from './apply-edit.ts';
import { openDocument } from './document.ts';
import { beginAnalysis, writeNew } from './begin.ts';
import { readStored, whyReadOnly, writeWhole, type Disk } from './files.ts';
import { readHelp } from './help.ts';
import { History, logName } from './history.ts';
import { countLeft, inspect, type Inspected } from './inspect.ts';
import { takePaste } from './paste.ts';
import { ConflictError, DeskError } from './refused.ts';
import { proposeStatuses } from './statuses.ts';

/** Where the desk reads and writes: nowhere else. */
export interface Places {
  /** The folder of the analyses. */
  content: string;
  /** That of the logs. */
  cache: string;
  /** Files are named relative to this. */
  root: string;
  /** The folder that has the editors' page, if the content folder has none. */
  help?: string;
  disk?: Disk;
}

type Answers = { [Name in keyof DeskApi]: (ask: DeskApi[Name]['ask']) => Answer<Name> };
type Answer<Name extends keyof DeskApi> =
  DeskApi[Name]['answer'] | Promise<DeskApi[Name]['answer']>;

/** Answers what the page of the desk asks. */
export function makeDesk(places: Places): Answers {
  const { content, cache, root, disk } = places;
  const histories = new Map<string, History>();
  const readOnly = new Map<string, Refusal | undefined>();
  let last: { slug: string; version: string; inspected: Inspected } | undefined;
  const counts = new Map<string, { version: string; counts: ReturnType<typeof countLeft> }>();

  const pathOf = (slug: string): string => {
    const path = join(content, `${slug}.md`);
    if (!isId(slug))
      throw new DeskError(`"${slug}" is no name of an analysis`, 'Choose one of the list.');
    if (!existsSync(path))
      throw new DeskError(`${relative(root, path)}: no such file`, 'Choose one of the list.');
    return path;
  };
  /** The file as it is on the disk now, with what others did to it. */
  const open = (slug: string) => {
    const path = pathOf(slug);
    const stored = readStored(path);
    let history = histories.get(slug);
    if (!history) {
      history = new History(join(cache, logName(content, slug)), stored.text);
      histories.set(slug, history);
    }
    history.follow(stored.text);
    return { path, history, ...stored };
  };
  const inspected = (slug: string, text: string, version: string): Inspected => {
    if (last?.slug === slug && last.version === version) return last.inspected;
    const made = inspect(text, relative(root, join(content, `${slug}.md`)), slug);
    last = { slug, version, inspected: made };
    return made;
  };
  const stateOf = (
    slug: string,
    textHash: string | undefined,
    more: Pick<DeskState, 'notices' | 'made' | 'guessed'> = { notices: [] },
  ): DeskState => {
    const { history, text, version } = open(slug);
    const { document: _document, text: set, candidates, ...rest } = inspected(slug, text, version);
    const barred = readOnly.get(slug);
    return {
      slug,
      version,
      ...(barred && { readOnly: barred }),
      ...rest,
      candidates: candidates.filter(({ key }) => !history.skipped.includes(key)),
      ...(set.hash !== textHash && { text: set }),
      textHash: set.hash,
      ...(history.undo !== undefined && { undo: history.undo }),
      ...(history.redo !== undefined && { redo: history.redo }),
      ...more,
    };
  };
  const write = (slug: string, path: string, text: string) => {
    const barred = readOnly.get(slug);
    if (barred) throw new DeskError(barred.message, barred.fix);
    writeWhole(path, text, disk);
  };
  const go = (direction: 'undo' | 'redo', slug: string, textHash?: string): DeskState => {
    const { path, history } = open(slug);
    const text = history.stepped(direction);
    if (text === undefined) throw new DeskError(`there is nothing to ${direction}`, 'Go on.');
    const label = history[direction]!;
    write(slug, path, text);
    history.step(direction, text);
    const notices = [`${direction === 'undo' ? 'taken back' : 'done again'}: ${label}`];
    return stateOf(slug, textHash, { notices });
  };

  return {
    list: () => ({
      analyses: analysisFiles(content).map((path) => {
        const slug = slugOf(path);
        const { text, version } = readStored(path);
        const known = counts.get(slug);
        const made =
          known?.version === version ? known.counts : countLeft(text, relative(root, path), slug);
        counts.set(slug, { version, counts: made });
        return made;
      }),
      by: editorOf(content),
    }),
    help: () =>
      readHelp(existsSync(join(content, EDITORS_PAGE)) ? content : (places.help ?? content)),
    open: ({ slug, textHash }) => {
      readOnly.set(slug, whyReadOnly(pathOf(slug)));
      return stateOf(slug, textHash);
    },
    apply: ({ slug, textHash, label, edits }) => {
      const { path, history, text } = open(slug);
      try {
        const notices: string[] = [];
        let made: string | undefined;
        let guessed: string[] | undefined;
        let next = text;
        const touched = new Set<string>();
        for (const edit of edits) {
          const applied = applyEdit(next, follow(edit, touched, next));
          next = applied.text;
          notices.push(...applied.notices);
          if (applied.made !== undefined) ({ made, guessed } = applied);
        }
        if (next !== text) {
          write(slug, path, next);
          history.record(next, label);
        }
        return stateOf(slug, textHash, {
          notices,
          ...(made !== undefined && { made }),
          ...(guessed && { guessed }),
        });
      } catch (error) {
        if (error instanceof ConflictError) return { conflict: error.conflict };
        throw error;
      }
    },
    undo: ({ slug, textHash }) => go('undo', slug, textHash),
    redo: ({ slug, textHash }) => go('redo', slug, textHash),
    skip: ({ slug, keys, textHash }) => {
      open(slug).history.skip(keys);
      return stateOf(slug, textHash);
    },
    statuses: ({ slug, place }) => {
      const { text, version } = open(slug);
      const { document, lang } = inspected(slug, text, version);
      const passage = document.passages[place.passage];
      return passage ? proposeStatuses(passage.text, place, loadLanguage(lang)) : [];
    },
    paste: (ask) => takePaste(ask),
    begin: (ask) => {
      const text = beginAnalysis(ask, new Date().toISOString().slice(0, 10));
      writeNew(join(content, `${ask.slug}.md`), text);
      return { slug: ask.slug };
    },
  };
}

/** What one request has changed in a record already, it has seen. */
function follow(edit: Edit, touched: Set<string>, text: string): Edit {
  if (!('record' in edit)) return edit;
  const isAgain = touched.has(edit.record);
  touched.add(edit.record);
  const now = isAgain ? openDocument(text).records.find(({ id }) => id === edit.record) : undefined;
  return now ? { ...edit, version: now.version } : edit;
}

/** Who made the edition of the first analysis: most likely who makes the next. */
function editorOf(content: string): string {
  for (const path of analysisFiles(content)) {
    const head = /^---\n([\s\S]*?)\n---/.exec(readStored(path).text)?.[1] ?? '';
    const { data } = readYaml({ file: path, text: head, start: { line: 2, column: 1 } });
    const edition = (data?.value as RawFields | undefined)?.['edition'] as RawFields | undefined;
    if (typeof edition?.['by'] === 'string' && edition['by'] !== '') return edition['by'];
  }
  return '';
}
