import { stringify } from 'yaml';
import { sha256 } from '../../compile/source/text.ts';
import { namesIn } from './names.ts';
import { placeIn, type Phrases } from './phrases.ts';
import { chanceFrom, type Chance } from './random.ts';
import { MADE, plainClause, tell, type Told } from './telling.ts';

/** What is asked of a generated analysis. */
export interface Wanted {
  seed: number;
  phrases: Phrases;
  /** How many words it has at least, by Unicode word boundaries. */
  words: number;
  /** How many records it has at least; a figure brings up to two others with it. */
  records: number;
  /** Whether it says who is who; it does unless it is to be compared with one that does not. */
  isNamed?: boolean;
}

/** How many words a section has, about. */
const SECTION_WORDS = 700;
/** How many sentences stand in a paragraph, at least and at most. */
const [FEWEST, MOST] = [3, 6];
/** How often another sentence is tried where one has stood before. */
const TRIES = 50;

/** What a section is to have. */
interface Share {
  words: number;
  records: number;
}

/**
 * Writes an analysis in our format, with records bound to its words, that passes the check.
 * @returns the text of the file, the same for the same wishes
 */
export function generateAnalysis({
  seed,
  phrases,
  words,
  records,
  isNamed = true,
}: Wanted): string {
  const chance = chanceFrom(seed);
  const sections = Math.max(1, Math.round(words / SECTION_WORDS));
  const segmenter = new Intl.Segmenter(phrases.lang, { granularity: 'word' });
  const count = (text: string) =>
    [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
  const said = new Set<string>();
  /** What has not been said yet: the words of a record stand once in their section. */
  const fresh = <T>(make: () => T, text: (made: T) => string): T => {
    for (let tries = 0; ; tries++) {
      const made = make();
      if (said.has(text(made)) && tries < TRIES) continue;
      said.add(text(made));
      return made;
    }
  };
  let ids = 0;

  const makeProse = (wish: Share) => {
    const told: Told[] = [];
    let own = 0;
    for (let at = chance.number(0, MADE.length - 1); own < wish.records; at++) {
      const kind = MADE[at % MADE.length]!;
      const next = fresh(
        () => tell(kind, phrases, chance),
        ({ sentence }) => sentence,
      );
      told.push(next);
      own += next.records.length;
    }
    const sentences: string[] = told.map(({ sentence }) => sentence);
    let length = sentences.reduce((total, sentence) => total + count(sentence), 0);
    while (length < wish.words || sentences.length === 0) {
      const sentence = fresh(
        () => `${plainClause(phrases, chance)}${phrases.end}`,
        (text) => text,
      );
      // Anywhere among the others.
      sentences.splice(chance.number(0, sentences.length), 0, sentence);
      length += count(sentence);
    }
    const paragraphs: string[] = [];
    for (let at = 0; at < sentences.length;) {
      const size = chance.number(FEWEST, MOST);
      paragraphs.push(sentences.slice(at, at + size).join(phrases.between));
      at += size;
    }
    return { paragraphs, records: told.flatMap(({ records: list }) => withIds(list, () => ++ids)) };
  };

  const lead = fresh(
    () => `${plainClause(phrases, chance)}${phrases.end}`,
    (text) => text,
  );
  const texts = [lead];
  const body = Array.from({ length: sections }, (_, index) => {
    const wish = {
      words: shareOf(words, sections, index),
      records: shareOf(records, sections, index),
    };
    const { paragraphs, records: list } = makeProse(wish);
    texts.push(...paragraphs);
    return [
      `## ${phrases.heading(chance.pick(phrases.things), placeIn(phrases, chance))} {#part-${index + 1}}`,
      ...paragraphs,
      ...(list.length > 0 ? [`\`\`\`yaml records\n${toYaml(list)}\`\`\``] : []),
    ].join('\n\n');
  });
  const whole = texts.join('\n');
  const front = toYaml({
    ...frontMatter(phrases, chance, seed, sha256(whole)),
    names: isNamed ? namesIn(phrases, whole) : {},
  });
  return `---\n${front}---\n\n${[lead, ...body].join('\n\n')}\n`;
}

/** @returns what one of several sections has of a whole: they differ by one at most. */
const shareOf = (whole: number, parts: number, index: number): number =>
  Math.floor((whole * (index + 1)) / parts) - Math.floor((whole * index) / parts);

/** Gives each record an id of its own, also where a derivation names it. */
function withIds(records: Told['records'], next: () => number): Record<string, unknown>[] {
  const number = next();
  const idOf = (name: string) => `${name}-${number}`;
  return records.map(({ kind, name, fields }) => {
    const derive = fields['derive'] as { of: string[] } | undefined;
    return {
      [kind]: idOf(name),
      ...fields,
      ...(derive && { derive: { ...derive, of: derive.of.map(idOf) } }),
    };
  });
}

const toYaml = (value: unknown): string =>
  stringify(value, { lineWidth: 100, aliasDuplicateObjects: false });

const frontMatter = (phrases: Phrases, chance: Chance, seed: number, hash: string) => ({
  title: phrases.title(
    placeIn(phrases, chance),
    placeIn(phrases, chance),
    chance.pick(phrases.matters),
  ),
  kind: 'report',
  category: 'not-stated',
  lang: phrases.lang,
  translation: {
    translator: 'not-stated',
    method: 'not-stated',
    from: 'not-stated',
    original: 'not-stated',
  },
  author: 'not-stated',
  publisher: 'not-stated',
  published: 'not-stated',
  tags: [],
  channels: [],
  closing: [],
  'text-sha256': hash,
  edition: {
    // Two days of a year are those of many: the slug decides then.
    added: `20${10 + (seed % 16)}-${String(1 + (seed % 12)).padStart(2, '0')}-${String(1 + (seed % 28)).padStart(2, '0')}`,
    revised: 'not-stated',
    by: 'a generator',
    ours: ['headline', 'section-headings'],
  },
  aliases: { slugs: [], ids: {} },
  corrections: [],
});
