import { compileAnalysis } from '../../../../src/compile/analysis.ts';

const matter = (lang: string, hash: string, names: string) => `---
title: "A case"
kind: report
category: not-stated
lang: ${lang}
translation:
  translator: not-stated
  method: not-stated
  from: not-stated
  original: not-stated
author: not-stated
publisher: not-stated
published: 2024-05-16
tags: []
channels: []
closing: []
text-sha256: ${hash}
edition:
  added: 2026-11-30
  revised: not-stated
  by: an editor
  ours: [headline, section-headings]
names: ${names}
aliases:
  slugs: []
  ids: {}
corrections: []
---
`;

/** Takes a text (the lead), the records of it in YAML, its language and names; gives the whole file. */
export function analysisOf(text: string, records: string, lang = 'en', names = '{}'): string {
  const file = (hash: string, with_: string) => `${matter(lang, hash, names)}\n${text}\n${with_}`;
  const bare = compileAnalysis({ file: 'a.md', text: file('0'.repeat(64), '') }, 'a');
  const found = bare.problems.map((problem) => /SHA-256 is (\w{64})/u.exec(problem.found)?.[1]);
  const hash = found.find((one) => one !== undefined) ?? '0'.repeat(64);
  return file(hash, records === '' ? '' : `\n\`\`\`yaml records\n${records}\`\`\`\n`);
}
