import {
  useCallback,
  useEffect,
  useMemo,
  useState,
  type ComponentType,
  type RefObject,
} from 'react';
import { sharing as m } from '../../messages/sharing.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Cited } from '../../model/sharing/citation.ts';
import type { CiteProps } from './Cite.tsx';
import type { Passage } from '../../model/passage/text.ts';
import { clearFeatureRequests, useFeatureRequests } from '../shared/feature-requests.ts';
import { english } from '../shared/interface-language.ts';
import { ParagraphAnchor } from './ParagraphAnchor.tsx';
import { ANCHOR_HELP_ID } from './HeadingAnchor.tsx';
import type { ReaderTools } from './reader-tools.ts';
import { ReaderLinks } from './ReaderLinks.tsx';
import { ShareBar, type Asked } from './ShareBar.tsx';
import { selectInMarks } from './select-in-marks.ts';
import { addressTarget, passageTarget, type ShareTarget, type Where } from './share-target.ts';
import { shareLinkOf } from '../shared/share-link-of.ts';
import { readBlocks, selectedPassage, type PageBlock } from './text-blocks.ts';
import { useTextSelection } from './useTextSelection.ts';
import { siteRoot } from '../../model/address/site-root.ts';

/** The name of the view of the text. */
const TEXT = 'text';

/**
 * Lets a reader share and cite: a sign at every heading and paragraph, and a bar, beside what was
 * selected or asked for, with what can be done.
 * @param site its name
 * @param view of the analysis, the one that is shown
 */
export function Sharing({
  analysis,
  site,
  view,
  loadCite,
  loadReaderTools,
  hasMarks,
  firstRef,
}: {
  analysis: Analysis;
  site: string;
  view: string;
  /** Loads the citations. */
  loadCite: () => Promise<ComponentType<CiteProps>>;
  /** Loads what is a reader's own. */
  loadReaderTools: () => Promise<ReaderTools>;
  /** Whether they have marked something in the text. */
  hasMarks: boolean;
  /** The link by which something was to be shared before this could be done. */
  firstRef: RefObject<HTMLAnchorElement | undefined>;
}) {
  const [tools, setTools] = useState<ReaderTools>();
  const [asked, setAsked] = useState<Asked>();
  const [Cite, setCite] = useState<ComponentType<CiteProps>>();
  const [cited, setCited] = useState<Cited>();
  const where = useMemo<Where>(() => ({ site, link: absolute }), [site]);

  useEffect(() => {
    const click = (event: MouseEvent) => {
      const link = shareLinkOf(event);
      if (!link) return;
      event.preventDefault();
      event.stopPropagation();
      const path = `/${link.pathname.slice(siteRoot(document).length)}`;
      const target = addressTarget(analysis, path, decodeURI(link.hash.slice(1)), where);
      const words = headingWords(readBlocks(document, analysis), link);
      setAsked({ target: { ...target, ...(words && { words }) }, at: link, selected: false });
    };
    // Before the link is followed.
    document.addEventListener('click', click, true);
    firstRef.current?.click();
    firstRef.current = undefined;
    return () => document.removeEventListener('click', click, true);
  }, [analysis, where, firstRef]);

  const onSelected = useCallback(
    (range: Range | undefined, blocks: readonly PageBlock[] = []) => {
      setAsked((before) => {
        if (!range) return before?.selected ? undefined : before;
        const target = selectedTarget(analysis, blocks, range, where);
        return target && { target, at: range, selected: true };
      });
    },
    [analysis, where],
  );
  const read = useCallback(() => readBlocks(document, analysis), [analysis]);
  useTextSelection(read, onSelected);
  useEffect(() => selectInMarks(document), []);

  const subjectOf = useCallback(
    (blocks: readonly PageBlock[], passage: Passage) =>
      passageTarget(analysis, blocks, passage, m.thisParagraph(), where),
    [analysis, where],
  );
  const isWanted =
    useFeatureRequests(({ marks, listen }) => Boolean(marks ?? listen)) ||
    asked?.target.words !== undefined;
  useEffect(() => {
    if (!tools && (isWanted || hasMarks)) loadReaderTools().then(setTools, clearFeatureRequests);
  }, [tools, isWanted, hasMarks, loadReaderTools]);
  const isText = view === TEXT;
  const onClose = useCallback(() => setAsked(undefined), []);
  // What was asked for of a view is left with it.
  useEffect(() => onClose, [view, onClose]);
  const onCite = async (cited: Cited) => {
    const view = await loadCite();
    setCite(() => view);
    setAsked(undefined);
    setCited(cited);
  };

  return (
    <div {...english}>
      {isText && <ReaderLinks slug={analysis.slug} />}
      {isText && tools && <tools.TextTools analysis={analysis} />}
      <p id={ANCHOR_HELP_ID} hidden>
        {m.help()}
      </p>
      <ParagraphAnchor
        key={view}
        read={read}
        subjectOf={subjectOf}
        onAsk={(target, at) => setAsked({ target, at, selected: false })}
      />
      <ShareBar analysis={analysis} asked={asked} tools={tools} onClose={onClose} onCite={onCite} />
      {Cite && cited && (
        <Cite analysis={analysis} cited={cited} site={site} onClose={() => setCited(undefined)} />
      )}
    </div>
  );
}

/** @returns the words of the heading of a section that a sign stands beside, for what is done with words. */
function headingWords(
  blocks: readonly PageBlock[],
  sign: Element,
): ShareTarget['words'] | undefined {
  const heading = sign.matches('[data-heading]') && sign.closest('section')?.querySelector('h2');
  const block = blocks.findIndex(({ element }) => element === heading);
  const own = blocks[block];
  if (!own?.section) return undefined;
  return {
    blocks,
    passage: { start: { block, offset: 0 }, end: { block, offset: own.text.length } },
  };
}

function selectedTarget(
  analysis: Analysis,
  blocks: readonly PageBlock[],
  range: Range,
  where: Where,
): ShareTarget | undefined {
  const passage = selectedPassage(blocks, range);
  return passage && passageTarget(analysis, blocks, passage, m.thisPassage(), where);
}

const absolute = (path: string) =>
  new URL(siteRoot(document) + path.slice(1), window.location.href).href;
