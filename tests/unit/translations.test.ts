import { parse, type Token } from '@messageformat/parser';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../../src/messages/language.ts';
import type { Words } from '../../src/messages/message.ts';
import { areasOfMessages, readWords } from '../../src/publish/load-messages.ts';

const OTHERS = LANGUAGES.filter((one) => one !== SOURCE_LANGUAGE && one !== 'en-XA');

/** What a message has besides its words. */
interface Parts {
  slots: Set<string>;
  tags: string[];
  /** The cases of each plural. */
  plurals: string[][];
}

function partsOf(text: string): Parts {
  const parts: Parts = { slots: new Set(), tags: [], plurals: [] };
  const visit = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if ('arg' in token) parts.slots.add(token.arg);
      if ('cases' in token) {
        if (token.type === 'plural') parts.plurals.push(token.cases.map(({ key }) => key));
        for (const { tokens: inner } of token.cases) visit(inner);
      }
    }
  };
  visit(parse(text));
  parts.tags = [...text.matchAll(/<(\w+)>/g)].map(([, name]) => name!).sort();
  return parts;
}

/** Each message of a language beside the English one. */
async function pairs(
  language: Language,
): Promise<{ name: string; text: string; source: string }[]> {
  const found = [];
  for (const area of areasOfMessages()) {
    const source = (await readWords(area, SOURCE_LANGUAGE))!;
    const words: Words = (await readWords(area, language)) ?? {};
    for (const [key, text] of Object.entries(words))
      if (source[key] !== undefined)
        found.push({ name: `${area}.${key}`, text, source: source[key] });
  }
  return found;
}

/** Names, and codes that files have in every language. */
const IN_ALL_LANGUAGES =
  /\b(Verbatim|JavaScript|Markdown|APA|BibTeX|(CSL-)?JSON(-LD)?|Web Annotations|Zotero|Mendeley|EDTF|ISO|CSV|Enter|Esc|kB|MB|published|definitions|value|up|down|null|_read)\b/g;
/** Words that are the same in English and in another language. */
const SAME: Readonly<Record<string, RegExp>> = {
  de: /^(Text|In|Offline|System|Sepia|Name|Status|Software)$/,
  es: /^(Sepia|Software|no|original)$/,
  fr: /^((, )?via|Via|Standard|Section|dates|exact|documents|Correction|Corrections|Date|Dates|date|Parties|Source|source|Notes|Note|original)$/,
  it: /^(In|Offline|Software|no)$/,
  pt: /^((, )?via|Via|Status|Software|original)$/,
};

/** @returns the words of a message, without its slots, cases and tags. */
function wordsOf(text: string): string {
  const said = (tokens: readonly Token[]): string =>
    tokens
      .map((token) => {
        if (token.type === 'content') return token.value;
        return 'cases' in token
          ? token.cases.map(({ tokens: inner }) => said(inner)).join(' ')
          : ' ';
      })
      .join('');
  return said(parse(text))
    .replaceAll(/<\/?\w+>/g, ' ')
    .replaceAll(IN_ALL_LANGUAGES, ' ')
    .trim();
}

describe.each(OTHERS)('the messages in %s', (language) => {
  test('have the slots and tags of the English ones', async () => {
    const wrong = (await pairs(language)).filter(({ text, source }) => {
      const [own, english] = [partsOf(text), partsOf(source)];
      return (
        [...own.slots].sort().join() !== [...english.slots].sort().join() ||
        own.tags.join() !== english.tags.join()
      );
    });
    expect(wrong).toEqual([]);
  });

  test('have every form of a plural that the language has', async () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const wrong = (await pairs(language)).flatMap(({ name, text }) =>
      partsOf(text).plurals.flatMap((cases) => {
        const missing = pluralCategories.filter((one) => !cases.includes(one));
        return missing.length > 0 ? [`${name}: no "${missing.join('", "')}"`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('are not English', async () => {
    const script = new Intl.Locale(language).maximize().script;
    const left = (await pairs(language)).flatMap(({ name, text, source }) => {
      const words = wordsOf(text);
      const isEnglish =
        script === 'Latn'
          ? words === wordsOf(source) && /\p{L}{2}/u.test(words) && !SAME[language]?.test(words)
          : /[a-z]{2}/i.test(words);
      return isEnglish ? [`${name}: ${text}`] : [];
    });
    expect(left).toEqual([]);
  });

  test('cite words of each other as they stand', async () => {
    const [tables, labels] = [
      await readWords('tables', language),
      await readWords('labels', language),
    ];
    expect(tables!['toldAs']).toContain(`"${tables!['alsoToldOf']}"`);
    for (const mode of ['foreseen', 'onCondition', 'deniedMode', 'asked', 'alleged'])
      expect(tables!['mode']).toContain(labels![mode]);
    for (const area of ['records', 'tables'] as const)
      expect((await readWords(area, language))!['notStated']).toBe(tables!['notStated']);
  });

  test('leave nothing empty, and have no space at either end but where English has one', async () => {
    const edges = (text: string) => [/^\s/.test(text), /\s$/.test(text)].join();
    const wrong = (await pairs(language)).filter(
      ({ name, text, source }) =>
        text === '' ||
        // Chinese marks bring their own.
        (!/^labels\.(comma|semicolon)$/.test(name) && edges(text) !== edges(source)),
    );
    expect(wrong).toEqual([]);
  });
});
