import { expect, test } from 'vitest';
import { z } from 'zod';
import { compileContent } from '../../../../src/compile/content.ts';
import type { Analysis } from '../../../../src/model/analysis.ts';
import { NOT_STATED } from '../../../../src/model/record.ts';
import {
  citedRecord,
  citedSection,
  citeInApa,
  citeInBibtex,
  citeInCsl,
  type Cited,
} from '../../../../src/model/sharing/citation.ts';

const real = compileContent('content').analyses;
const all = [...real, ...compileContent('tests/fixtures/analyses').analyses];
const [article] = real as [Analysis];
const arabic = all.find(({ lang }) => lang === 'ar')!;
const chinese = all.find(({ lang }) => lang.startsWith('zh'))!;
const access = { site: 'Verbatim', day: '2026-11-24' };
const whole: Cited = { url: 'https://v.example/a/' };

test('without author and date the title comes first, and "n.d."', () => {
  expect(citeInApa(article, whole, access)).toBe(
    'Russia and Kazakhstan: what was agreed in Astana (V. Sergeev, Trans.) [Opinion analysis]. (n.d.). Verbatim. Retrieved November 24, 2026, from https://v.example/a/',
  );
});

test('names and titles stand as they are stated, in every language', () => {
  expect(citeInApa(arabic, whole, access)).toBe(
    '«اتفاق الميناء»: رصيفان لربع قرن، وسكة حديد على الورق (سلمى الحداد، كريم بن يوسف, Trans.) [Opinion analysis]. (2026, March 18). صحيفة المرفأ. Verbatim. Retrieved November 24, 2026, from https://v.example/a/',
  );
  expect(citeInApa({ ...chinese, author: '林知远' }, whole, access)).toBe(
    '林知远. (n.d.). 青屿港楼之约：一座塔、两份文件、三种说法 (林知远、周一苇, Trans.) [Opinion analysis]. 海岸评论. Verbatim. Retrieved November 24, 2026, from https://v.example/a/',
  );
});

test('a part is cited in the whole', () => {
  const section: Cited = { ...whole, part: citedSection('visit', 'A visit the world watched') };
  expect(citeInApa(article, section, access)).toMatch(
    /^A visit the world watched \[Section\]\. \(n\.d\.\)\. In Russia and Kazakhstan: .*\(V\. Sergeev, Trans\.\) \[Opinion analysis\]\. Verbatim\. /,
  );
  const agreement = article.agreements.find(({ status }) => status === 'signed')!;
  expect(citeInApa(article, { ...whole, part: citedRecord(agreement) }, access)).toContain(
    `${agreement.label} [Agreement, signed]. (n.d.). In `,
  );
  const figure = article.figures.find(({ value }) => value?.exactness === 'exact')!;
  expect(citeInApa(article, { ...whole, part: citedRecord(figure) }, access)).toContain(
    `${figure.label}: ${figure.value!.words}`,
  );
});

test('BibTeX reads what TeX would take for its own', () => {
  const tricky = { ...article, title: 'A {b} \\c & 50% of $1 #2 x_y ~z ^w' };
  const entry = citeInBibtex(tricky, { url: 'https://v.example/a/?words=a_b%20c' }, access);
  expect(entry).toContain(
    'title        = {{A \\textbraceleft{}b\\textbraceright{} \\textbackslash{}c \\& 50\\% of \\$1 \\#2 x\\_y \\textasciitilde{}z \\textasciicircum{}w}},',
  );
  expect(entry).toContain('url          = {https://v.example/a/?words=a_b%20c},');
  expect(entry).toContain('year         = {n.d.}');
  expect(entry).not.toContain('author');
});

/** Of https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json, as far as it is used. */
const name = z.strictObject({ literal: z.string().min(1) });
const date = z.strictObject({
  'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).min(1).max(2),
});
const cslData = z.array(
  z.strictObject({
    type: z.enum(['webpage', 'article', 'report', 'interview']),
    id: z.string(),
    title: z.string().optional(),
    'container-title': z.string().optional(),
    author: z.array(name).optional(),
    translator: z.array(name).optional(),
    issued: date.optional(),
    accessed: date.optional(),
    publisher: z.string().optional(),
    genre: z.string().optional(),
    language: z.string().optional(),
    URL: z.url().optional(),
  }),
);

test.each(all.map((analysis) => [analysis.slug, analysis] as const))(
  'everything of %s can be cited, with what is stated and nothing else',
  (_, analysis) => {
    const parts = [
      undefined,
      ...analysis.sections.map(({ id, heading }) => heading && citedSection(id, heading.text)),
      ...[...analysis.agreements, ...analysis.figures].map((record) => citedRecord(record)),
    ];
    const ids = new Set<string>();
    for (const part of new Set(parts)) {
      const cited: Cited = { ...whole, ...(part && { part }) };
      const words = citeInApa(analysis, cited, access);
      const entry = citeInBibtex(analysis, cited, access);
      const [item] = cslData.parse(JSON.parse(JSON.stringify(citeInCsl(analysis, cited, access))));
      for (const text of [words, entry, JSON.stringify(item)]) {
        expect(text).not.toMatch(/not-stated|undefined|null/);
        expect(text).toContain('https://v.example/a/');
      }
      expect(words).toContain(analysis.title);
      expect(words.includes('(n.d.)')).toBe(analysis.published === NOT_STATED);
      expect(item!.issued === undefined).toBe(analysis.published === NOT_STATED);
      expect(item!.translator).toEqual(
        analysis.translation.translator === NOT_STATED
          ? undefined
          : [{ literal: analysis.translation.translator }],
      );
      // Braces that do not match would end the entry early.
      let depth = 0;
      for (const sign of entry) {
        depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      ids.add(item!.id);
    }
    expect(ids.size).toBe(new Set(parts).size);
  },
);
