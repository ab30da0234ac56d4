/** The front matter of a draft that states nothing; the text follows it. */
export const HEAD = `---
title: T
kind: report
category: not-stated
lang: en
translation: none
author: not-stated
publisher: not-stated
published: not-stated
tags: []
channels: []
closing: []
text-sha256: ${'0'.repeat(64)}
edition: { added: 2026-11-24, revised: not-stated, by: us, ours: [headline, section-headings] }
names: {}
aliases: { slugs: [], ids: {} }
corrections: []
draft: true
---

`;
