/**
 * In development only: the problems of the analysis that is open, each beside the passage that it
 * concerns, and all of them in a list. The page below is a draft: what could be read of it.
 */
import { DATA_FOLDER, slugAt } from '../model/address/address.ts';
import type { PlacedProblem } from '../model/draft.ts';
import { inShown, isInShownView, HIDDEN_VIEW } from '../views/shared/view-visibility.ts';

const STYLE = `
  .problem { margin: 0.75rem 0; padding: 0.5rem 0.75rem; border-inline-start: 4px solid #b00020;
    background: #fff3f3; color: #1d1b18; font: 0.8125rem/1.45 ui-monospace, monospace;
    overflow-wrap: anywhere; text-align: start; }
  .problem dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 0.75rem; margin: 0; }
  .problem dd { margin: 0; }
  .problems { position: fixed; inset: auto 1rem 5rem auto; max-width: min(40rem, calc(100vw - 2rem));
    max-height: 60vh; overflow: auto; z-index: 10; background: #fff3f3; color: #1d1b18;
    border: 1px solid #b00020; padding: 0.5rem 0.75rem; font: 0.8125rem/1.45 ui-monospace, monospace; }
`;

let problems: Record<string, PlacedProblem[]> = {};

async function load(): Promise<void> {
  try {
    const response = await fetch(`/${DATA_FOLDER}/_problems.json`);
    problems = (await response.json()) as typeof problems;
  } catch {
    return; // The reader has gone on, or the server has stopped, which Vite tells.
  }
  show();
}

/** Draws everything anew: the page may have changed below. */
function show(): void {
  observer.disconnect();
  for (const old of document.querySelectorAll('.problem, .problems')) old.remove();
  const own = problems[slugAt(window.location.pathname) ?? ''] ?? [];
  for (const problem of own) blockOf(problem)?.after(describe(problem));
  if (own.length > 0) document.body.append(listOf(own));
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: [HIDDEN_VIEW],
  });
}

const observer = new MutationObserver(() => show());

/** The paragraph or cell that a problem concerns, else the heading of its section. */
function blockOf({ section, passage }: PlacedProblem): Element | undefined {
  if (section === undefined) return undefined;
  const blocks = [...document.querySelectorAll('main :is(p, td, th, li, blockquote)')].filter(
    isInShownView,
  );
  const text = passage === undefined ? undefined : fold(passage);
  return (
    blocks.find((block) => fold(block.textContent) === text) ??
    inShown(`#${CSS.escape(section)}`) ??
    inShown('h1')
  );
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

function describe({ where, found, expected, fix }: PlacedProblem): HTMLElement {
  const list = document.createElement('dl');
  for (const [name, words] of Object.entries({ found, expected, fix })) {
    const term = document.createElement('dt');
    term.textContent = name;
    const description = document.createElement('dd');
    description.textContent = words;
    list.append(term, description);
  }
  const aside = document.createElement('aside');
  aside.className = 'problem';
  aside.lang = 'en';
  aside.dir = 'ltr';
  aside.append(where, list);
  return aside;
}

function listOf(own: readonly PlacedProblem[]): HTMLElement {
  const details = document.createElement('details');
  details.className = 'problems';
  details.lang = 'en';
  details.dir = 'ltr';
  const summary = document.createElement('summary');
  summary.textContent = `${own.length} ${own.length === 1 ? 'problem' : 'problems'} in this analysis; it cannot be published`;
  details.append(summary, ...own.map(describe));
  return details;
}

/** The desk shows this page beside its own list of problems, and says what is left in its own words. */
const isAtDesk = window.parent !== window && window.parent.location.pathname.startsWith('/desk/');

const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLE);
document.adoptedStyleSheets.push(sheet);
if (!isAtDesk) {
  import.meta.hot?.on('verbatim:content', () => void load());
  void load();
}
