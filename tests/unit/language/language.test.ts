import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CUE_KINDS } from '../../../src/language/cue-kinds.ts';
import { PHRASED_STATUSES, STRONG_STATUSES } from '../../../src/language/status.ts';
import { LABELLED } from './labelled-languages.ts';
import { loadLanguage, parseLanguageFile } from '../../../src/language/load-language.ts';

describe('loadLanguage', () => {
  it.each([
    ['en', 'en'],
    ['es-MX', 'es'],
    ['ru-Cyrl-KZ', 'ru'],
    ['ar-EG', 'ar'],
    ['fa', undefined],
    ['hi', undefined],
  ])('reads %s from the file of %s', (tag, file) => {
    expect(loadLanguage(tag).file).toBe(file);
  });

  it('gives the same language for the same tag', () => {
    expect(loadLanguage('EN')).toBe(loadLanguage('en'));
  });

  it('names a tag that is not one', () => {
    expect(() => loadLanguage('not_a_tag')).toThrow('"not_a_tag" is not a language tag');
  });
});

describe('parseLanguageFile', () => {
  it('takes a list, or text with commas', () => {
    expect(parseLanguageFile('not_cues: [not, has yet to]', 'languages/xx.yaml')).toEqual(
      parseLanguageFile('not_cues: not, has yet to', 'languages/xx.yaml'),
    );
  });

  it.each([
    ['an unknown key', 'negatives: [not]', /xx\.yaml: .*negatives/u],
    ['a value of the wrong kind', 'bounds: { "<": 5 }', /xx\.yaml: bounds\.<: expected a list/u],
    [
      'a key that is no number',
      'cardinals: { one: [one] }',
      /xx\.yaml: cardinals.*expected a number/u,
    ],
    [
      'a month that there is not',
      'dates: { months: { 13: [x] } }',
      /xx\.yaml: dates\.months.*1 to 12/u,
    ],
    ['text that is not YAML', 'minus: [', /xx\.yaml: /u],
  ])('names the file and the key for %s', (_, source, message) => {
    expect(() => parseLanguageFile(source, 'languages/xx.yaml')).toThrow(message);
  });
});

describe('the file of English', () => {
  it('explains every key that it or another file uses', () => {
    const folder = new URL('../../../src/language/languages/', import.meta.url);
    const keys = (file: string) => {
      const source = readFileSync(new URL(file, folder), 'utf8');
      return Array.from(source.matchAll(/^(?:# )?([a-z_]+):/gmu), (match) => match[1]);
    };
    const explained = new Set(keys('en.yaml'));
    for (const file of [...LABELLED.map((tag) => `${tag}.yaml`), '_shared.yaml']) {
      for (const key of keys(file)) expect(explained).toContain(key);
    }
  });
});

/** What a file has to have; the rest depends on the language. */
function lacks(tag: string): string[] {
  const file = new URL(`../../../src/language/languages/${tag}.yaml`, import.meta.url);
  const data = parseLanguageFile(readFileSync(file, 'utf8'), tag);
  const isThere = (value: unknown): boolean => {
    if (value === undefined) return false;
    return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : true;
  };
  const parts: Readonly<Record<string, unknown>> = {
    'cardinals or han_numerals': data.han_numerals ?? data.cardinals,
    scales: data.scales,
    'ordinals or ordinal_prefixes': data.ordinal_prefixes ?? data.ordinals,
    fractions: data.fractions,
    magnitudes: data.magnitudes,
    vague: data.vague,
    percent: data.percent_before ?? data.percent,
    currencies: data.currencies,
    approximations: data.approximations,
    'bounds: <': data.bounds?.['<'],
    'bounds: ~<': data.bounds?.['~<'],
    'bounds: <=': data.bounds?.['<='],
    'bounds: >': data.bounds?.['>'],
    'bounds: ~>': data.bounds?.['~>'],
    'bounds: >=': data.bounds?.['>='],
    bounds_after: data.bounds_after,
    reaches: data.reaches,
    limit_negations: data.limit_negations,
    ranges: data.ranges,
    'dates: templates': data.dates?.templates,
    'dates: seasons': data.dates?.seasons,
    'dates: qualifiers': data.dates?.qualifiers,
    'changes: up': data.changes?.up,
    'changes: down': data.changes?.down,
    idioms: data.idioms,
    'attributions: phrases': data.attributions?.phrases,
    'attributions: verbs': data.attributions?.verbs,
    quotation_marks: data.quotation_marks,
    'agreed: before': data.agreed?.before,
    'agreed: instruments': data.agreed?.instruments,
    ...Object.fromEntries(CUE_KINDS.map((kind) => [`cues: ${kind}`, data.cues?.[kind]])),
    ...Object.fromEntries(
      [...STRONG_STATUSES, ...PHRASED_STATUSES]
        .filter((status) => status !== 'agreed')
        .map((status) => [`statuses: ${status}`, data.statuses?.[status]]),
    ),
  };
  return Object.entries(parts).flatMap(([name, value]) => (isThere(value) ? [] : [name]));
}

describe('the files of the languages', () => {
  const folder = new URL('../../../src/language/languages/', import.meta.url);
  const files = readdirSync(folder)
    .filter((name) => /^[a-z].*\.yaml$/u.test(name))
    .map((name) => name.replace('.yaml', ''));

  it('are those of which sentences are marked', () => {
    console.log(`languages with a file: ${files.join(', ')}`);
    expect(files.toSorted()).toEqual([...LABELLED].toSorted());
  });

  it.each(files)('%s lacks nothing', (tag) => {
    expect(lacks(tag)).toEqual([]);
  });
});
