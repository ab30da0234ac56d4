import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { analysisFiles, compileContent } from '../../../src/compile/content.ts';
import { sha256 } from '../../../src/compile/source/text.ts';

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verbatim-content-'));
  folder = join(root, 'content');
  mkdirSync(folder);
  write('site.yaml', SITE);
  write('about.md', 'What this is.\n\n## Whom to tell {#contact}\n\nUs.\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const SITE = 'name: N\ndescription: D\nlang: en\ncontact: not-stated\nrights: not-stated\n';

function write(name: string, text: string) {
  writeFileSync(join(folder, name), text);
}

interface Parts {
  added?: string;
  slugs?: string;
  body?: string;
  /** The text of the body as the reader sees it. */
  text?: string;
}

function writeAnalysis(
  slug: string,
  { added = '2026-05-01', slugs = '[]', body = 'A.', text = 'A.' }: Parts = {},
) {
  write(
    `${slug}.md`,
    `---
title: T
kind: report
category: not-stated
lang: en
translation: { translator: not-stated, method: not-stated, from: not-stated, original: not-stated }
author: not-stated
publisher: not-stated
published: not-stated
tags: []
channels: []
closing: []
text-sha256: ${sha256(text)}
edition: { added: ${added}, revised: not-stated, by: x, ours: [headline] }
names: {}
aliases: { slugs: ${slugs}, ids: {} }
corrections: []
---

${body}
`,
  );
}

const compile = () => compileContent(folder, root);
const told = () => compile().problems.map(({ file, line, found }) => `${file}:${line} ${found}`);

describe('a content folder', () => {
  it('is a site with its analyses', () => {
    writeAnalysis('one');
    const { site, analyses, problems } = compile();
    expect(problems).toEqual([]);
    expect(site).toMatchObject({ name: 'N', description: 'D', lang: 'en' });
    expect(analyses.map(({ slug }) => slug)).toEqual(['one']);
  });

  it('may have no analysis yet', () => {
    expect(compile()).toMatchObject({ analyses: [], problems: [] });
  });

  it('has the newest analysis first, then goes by slug', () => {
    writeAnalysis('b', { added: '2026-05-01' });
    writeAnalysis('a', { added: '2026-05-01' });
    writeAnalysis('c', { added: '2026-06-01' });
    writeAnalysis('d', { added: '2025-12-31' });
    expect(compile().analyses.map(({ slug }) => slug)).toEqual(['c', 'a', 'b', 'd']);
  });

  it('may hold other files', () => {
    writeAnalysis('one');
    write('.one.md.swp', 'x');
    write('.hidden.md', 'x');
    write('notes.txt', 'x');
    expect(analysisFiles(folder)).toEqual([join(folder, 'one.md')]);
    expect(compile().problems).toEqual([]);
  });

  it('is told as missing', () => {
    rmSync(folder, { recursive: true });
    expect(told()).toEqual(['content:1 no such folder']);
  });

  it('is told as none where it is a file', () => {
    expect(() => compileContent(join(folder, 'site.yaml'), root)).not.toThrow();
  });

  it('tells the problems of all its files at once', () => {
    write('one.md', 'No front matter.');
    write('two.md', '');
    write('site.yaml', SITE.replace('name', 'nmae'));
    expect(new Set(compile().problems.map(({ file }) => file))).toEqual(
      new Set(['content/one.md', 'content/two.md', 'content/site.yaml']),
    );
  });

  it('tells a folder that is called like an analysis', () => {
    mkdirSync(join(folder, 'one.md'));
    expect(told()).toEqual(['content/one.md:1 the file cannot be read (EISDIR)']);
  });

  it.each(['My analysis', 'Über', 'a_b', 'search', 'figures'])(
    'tells that "%s" can be no name of an analysis',
    (name) => {
      writeAnalysis(name);
      const problems = compile().problems;
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({ file: `content/${name}.md`, fix: 'rename the file' });
    },
  );
});

describe('the site', () => {
  it('is told as missing, once', () => {
    rmSync(join(folder, 'site.yaml'));
    writeAnalysis('one');
    expect(told()).toEqual(['content/site.yaml:1 no such file']);
    expect(compile().site).toBeUndefined();
  });

  it.each([
    ['a key that is missing', SITE.replace('rights: not-stated\n', ''), 1, 'no "rights"'],
    ['a key that is unknown', `${SITE}colour: red\n`, 6, 'an unknown key "colour"'],
    ['a key that is blank', SITE.replace('name: N', 'name:'), 1, '"name" is blank'],
    ['a list', '- name: N\n', 1, 'a list'],
    ['a language that is none', SITE.replace('lang: en', 'lang: e'), 3, '"e"'],
    ['a tab', `name:\n\tN\n${SITE.slice(8)}`, 2, 'a tab as indentation'],
  ])('is told of %s', (_, text, line, found) => {
    write('site.yaml', text);
    expect(told()).toEqual([`content/site.yaml:${line} ${found}`]);
  });

  it('is told as empty', () => {
    write('site.yaml', '');
    expect(told()).toEqual(['content/site.yaml:1 an empty file']);
  });
});

describe('the page about the site', () => {
  it('is told as missing', () => {
    rmSync(join(folder, 'about.md'));
    expect(told()).toEqual(['content/about.md:1 no such file']);
  });

  it('has its headings with their ids', () => {
    expect(compile().site?.about).toEqual([
      { tag: 'p', children: ['What this is.'] },
      { tag: 'h2', props: { id: 'contact' }, children: ['Whom to tell'] },
      { tag: 'p', children: ['Us.'] },
    ]);
  });

  it('is held to the same Markdown as the analyses', () => {
    write('about.md', 'A <b>word</b>.\n\n## No id\n\n[x](y)\n');
    expect(told()).toEqual(
      expect.arrayContaining([
        'content/about.md:1 raw HTML: <b>',
        'content/about.md:3 a heading without an id: "No id"',
        'content/about.md:5 a link to "y"',
      ]),
    );
  });

  it('shows no records: it has none', () => {
    write('about.md', 'A.\n\n```yaml records\n- agreement: x\n```\n');
    expect(compile().problems).toHaveLength(1);
  });

  it('shows its notes, if it calls any', () => {
    write('about.md', 'A.[^1]\n\n[^1]: The note.\n');
    const { site, problems } = compile();
    expect(problems.length > 0 || JSON.stringify(site?.about).includes('The note.')).toBe(true);
  });
});

describe('links between pages', () => {
  const link = (to: string): Parts => ({ body: `A [b](${to}).`, text: 'A b.' });

  it.each(['/', '/about/', '/two/', '/two/more/', '/two/figures/', '/two/agreements/', '/one/'])(
    'lead to %s',
    (to) => {
      writeAnalysis('one', link(to));
      writeAnalysis('two', { body: 'A.\n\n## M {#more}\n\nB.', text: 'A.\nM\nB.' });
      expect(told()).toEqual([]);
    },
  );

  it('may have a query and a fragment', () => {
    writeAnalysis('one', link('/two/agreements/?status=signed#agreement.x'));
    writeAnalysis('two');
    expect(told()).toEqual([]);
  });

  it.each([
    ['/tow/', 'write "/two/"'],
    ['/two', 'write "/two/"'],
    ['/two/lead/', 'correct the address, or remove the link'],
    ['/wholly/other/words/', 'correct the address, or remove the link'],
  ])('that lead nowhere, to %s, are told: %s', (to, fix) => {
    writeAnalysis('one', link(to));
    writeAnalysis('two');
    const { problems } = compile();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'content/one.md', line: 20, column: 3, fix });
  });

  it('of the page about the site are held to the same', () => {
    write('about.md', 'See [one](/oen/).\n');
    writeAnalysis('one');
    expect(told()).toEqual([
      'content/about.md:1 a link to "/oen/", which is no address of this site',
    ]);
  });

  it('to an analysis with a problem are no second problem', () => {
    writeAnalysis('one', link('/two/'));
    write('two.md', 'No front matter.');
    expect(told()).toEqual(['content/two.md:1 no front matter']);
  });
});

describe('old slugs', () => {
  it('lead to their analysis', () => {
    writeAnalysis('one', { slugs: '[old, older]' });
    expect(told()).toEqual([]);
    expect(compile().analyses[0]?.aliases.slugs).toEqual(['old', 'older']);
  });

  it.each([
    ['is that of another analysis', '[two]', '[]'],
    ['is its own', '[one]', '[]'],
    ['is claimed by two', '[old]', '[old]'],
    ['stands twice', '[old, old]', '[]'],
  ])('are told where one %s', (_, one, two) => {
    writeAnalysis('one', { slugs: one });
    writeAnalysis('two', { slugs: two });
    expect(compile().problems).toHaveLength(1);
  });

  it('are told where one is an address of the site itself', () => {
    writeAnalysis('one', { slugs: '[about]' });
    expect(compile().problems).toHaveLength(1);
  });
});

describe('the fixtures', () => {
  it('have no problems, also from another folder', () => {
    cpSync(new URL('../../fixtures/analyses', import.meta.url).pathname, folder, {
      recursive: true,
    });
    const { analyses, problems } = compile();
    expect(problems).toEqual([]);
    expect(analyses[0]?.slug).toBe('sodruzhestvo-severa');
    expect(analyses.map(({ dir }) => dir).filter((dir) => dir === 'rtl')).toHaveLength(1);
    const records = analyses.find(({ slug }) => slug === 'two-hundred-records')!;
    expect(records.agreements.length + records.figures.length).toBeGreaterThanOrEqual(200);
  });
});
