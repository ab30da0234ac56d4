import MiniSearch, { type Query } from 'minisearch';
import type { Analysis } from '../analysis.ts';
import { hasPhrase, queryTerms, tierOf, TIERS, type SearchQuery, type Tier } from './query.ts';
import {
  foldedText,
  HOW,
  howFound,
  isBeginning,
  isForgiven,
  swapsOf,
  termsOf,
  tokensOf,
  type How,
} from './terms.ts';
import { linkInPlace, passageSearch } from '../passage/link.ts';
import { lettersOf, type Letters, type TextBlock } from '../passage/text.ts';
import { textBlocks } from '../passage/text-blocks.ts';
import { sentenceFound } from './snippet.ts';
import { unitsOf, type Unit } from './units.ts';

/** Something that answers a query. */
export interface Found {
  unit: Unit;
  tier: Tier;
  /** How well within its tier: more is better. */
  score: number;
  /** @returns where it is shown; of a stretch of the text, the sentence that answers */
  readonly address: () => string;
}

/** Everything that answers a query, the best first. */
export interface Findings {
  found: Found[];
  /** Whether nothing has all of the words, and these have only some. */
  isPartial: boolean;
}

/** How long work goes on without a rest, in milliseconds: a slow phone takes four times as long. */
const STRETCH = 8;
/** How many units are added between two looks at the clock. */
const BETWEEN_LOOKS = 4;

const FIELDS = ['title', 'text', 'also'] as const;
/** Stands between terms that are known already. */
const SEPARATOR = '\n';

/** What can be found in one analysis. */
export class SearchIndex {
  readonly #units: Unit[] = [];
  /** Of each unit, its fields' words as they are compared. */
  readonly #folded: string[][] = [];
  readonly #index = new MiniSearch<{ id: number } & Record<(typeof FIELDS)[number], string>>({
    fields: [...FIELDS],
    tokenize: (terms) => terms.split(SEPARATOR),
    processTerm: (term) => term || null,
    searchOptions: { boost: { title: 2, also: 0.5 } },
  });

  readonly #analysis: Analysis;
  /** The blocks of the text and their letters, once a link to some of them is made. */
  #text: { blocks: readonly TextBlock[]; letters: Letters } | undefined;

  private constructor(analysis: Analysis) {
    this.#analysis = analysis;
  }

  #add(unit: Unit): void {
    const tokens = FIELDS.map((field) => tokensOf(unit[field]));
    const [title, text, also] = tokens.map((own) => termsOf(own).join(SEPARATOR));
    this.#index.add({ id: this.#units.length, title: title!, text: text!, also: also! });
    this.#units.push(unit);
    this.#folded.push(tokens.map(foldedText));
  }

  /**
   * Reads an analysis, in stretches, so that the page goes on answering.
   * @param rest lets others go first
   */
  static async of(analysis: Analysis, rest: () => Promise<void>): Promise<SearchIndex> {
    const index = new SearchIndex(analysis);
    let began = Date.now();
    for (const unit of unitsOf(analysis)) {
      index.#add(unit);
      if (index.#units.length % BETWEEN_LOOKS === 0 && Date.now() - began > STRETCH) {
        await rest();
        began = Date.now();
      }
    }
    return index;
  }

  /** @returns what answers a query: an exact phrase first, then exact words, prefixes, forgiven ones. */
  search(query: SearchQuery): Findings {
    if (query.tokens.length === 0) return { found: [], isPartial: false };
    const all = this.#find(query, 'AND');
    if (all.length > 0 || query.tokens.length === 1) return { found: all, isPartial: false };
    return { found: this.#find(query, 'OR'), isPartial: true };
  }

  #find(query: SearchQuery, combineWith: 'AND' | 'OR'): Found[] {
    const queries = query.tokens.map((token): Query => {
      const terms = queryTerms(token);
      if (token.isRun)
        return { queries: terms, combineWith: 'AND', prefix: terms[0] === token.term };
      const forgiven = isForgiven(token.term);
      return {
        combineWith: 'OR',
        queries: [
          { queries: terms, prefix: isBeginning(token.term), fuzzy: forgiven && 1 },
          // To the library, two letters that have changed places are two errors.
          ...(forgiven ? swapsOf(token.term) : []),
        ],
      };
    });
    return this.#index
      .search({ combineWith, queries })
      .flatMap(({ id, terms, score }): Found[] => {
        const place = id as number;
        const folded = this.#folded[place]!;
        const hows = query.tokens.map((token): How | undefined => {
          if (token.isRun)
            return folded.some((own) => own.includes(token.term)) ? 'exact' : undefined;
          const found = terms.map((term) => howFound(token.term, term));
          return HOW.find((how) => found.includes(how));
        });
        const found = hows.filter((how) => how !== undefined);
        if (combineWith === 'AND' ? found.length < hows.length : found.length === 0) return [];
        const isPhrase = folded.some((own) => hasPhrase(own, query));
        const tier = isPhrase ? 'phrase' : tierOf(found);
        // Where only some words are had, more of them are better than better ones.
        const unit = this.#units[place]!;
        const address = () => this.#addressIn(unit, query);
        return [{ unit, tier, score: score + found.length * 1e6, address }];
      })
      .sort((a, b) => {
        const missing = Math.floor(b.score / 1e6) - Math.floor(a.score / 1e6);
        return missing || TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || b.score - a.score;
      });
  }

  #addressIn({ text, address, block }: Unit, query: SearchQuery): string {
    const sentence = block === undefined ? undefined : sentenceFound(text, query);
    if (block === undefined || !sentence) return address;
    if (!this.#text) {
      const blocks = [...textBlocks(this.#analysis)];
      this.#text = { blocks, letters: lettersOf(blocks) };
    }
    const link = linkInPlace(this.#text.blocks, this.#text.letters, {
      start: { block, offset: sentence.start },
      end: { block, offset: sentence.end },
    });
    return link ? address + passageSearch(link) : address;
  }
}
