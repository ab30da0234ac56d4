import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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
