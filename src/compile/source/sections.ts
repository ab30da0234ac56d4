import type { Code, Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isReserved, LEAD } from '../../model/address/address.ts';
import { excerpt } from './markdown.ts';
import { nearest } from '../did-you-mean.ts';
import type { Place, Problem } from '../problem.ts';
import { isId } from './schema.ts';

/** A section as it stands in the file. */
export interface SourceSection {
  id: string;
  /** Its id stands here. */
  place: Place;
  /** Absent for the lead; its `{#id}` is taken off. */
  heading?: Heading;
  prose: RootContent[];
  /** The fenced block of records, if there is one. */
  records?: Code;
}

/**
 * Splits a text at its level-2 headings. Takes the `{#id}` off each heading and the records out of
 * each section.
 * @returns the sections in order, and a problem for each id that is missing, malformed, reserved or
 * taken, for headings out of order, and for records out of place; and whether there are records
 * that were not read. A section whose id is a problem is still returned, so that its records are
 * checked too.
 */
export function splitSections(
  file: string,
  tree: Root,
): { sections: SourceSection[]; hasHidden: boolean; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (place: Place, found: string, expected: string, fix: string) =>
    problems.push({ file, line: place.line, column: place.column, found, expected, fix });
  const lead: SourceSection = { id: LEAD, place: { line: 1, column: 1 }, prose: [] };
  const sections = [lead];
  const taken = new Map<string, Place>();
  let depth = 1;
  /** Whether a heading of this section was to begin another, which is reported. */
  let isAfterMistake = false;
  let hasHidden = false;

  for (const node of tree.children) {
    const section = sections.at(-1)!;
    const { start } = node.position!;
    if (node.type === 'heading') {
      const found = takeId(node);
      const title = excerpt(toString(node));
      if (node.depth === 1) {
        report(
          start,
          `a heading of level 1: "${title}"`,
          'sections with headings of level 2; the headline is in the front matter',
          found === undefined
            ? 'begin the line with "##" and give it an id, or remove it'
            : 'begin the line with "##"',
        );
        // Records above it were the last of a section, if it was to begin one.
        isAfterMistake = true;
        if (found === undefined) continue;
      } else if (node.depth > 2 && found !== undefined) {
        report(
          start,
          `a heading of level ${node.depth} with the id "${found}": "${title}"`,
          'ids at headings of level 2 only, which begin the sections',
          `begin the line with "##" if it begins a section, or remove "{#${found}}"`,
        );
      } else if (node.depth > depth + 1 || (section === lead && node.depth > 2)) {
        report(
          start,
          `a heading of level ${node.depth} below one of level ${depth}`,
          'headings in order, one level at a time',
          `begin the line with "${'#'.repeat(depth + 1)}"`,
        );
        isAfterMistake = true;
      }
      depth = found === undefined ? node.depth : 2;
      if (depth === 2) {
        const id = found ?? `section-${sections.length}`;
        isAfterMistake = false;
        if (found === undefined) {
          report(
            start,
            `a heading without an id: "${title}"`,
            'an id of its own at the end of the heading',
            'write "## Heading {#some-id}"',
          );
        } else if (!isId(found)) {
          report(
            start,
            `the id "${found}"`,
            'an id of lower-case letters a to z, digits and single hyphens',
            'change the id; it becomes part of the address',
          );
        } else if (isReserved(found)) {
          report(
            start,
            `the id "${found}", which is reserved`,
            'an id that is not an address of the site itself',
            'choose another id',
          );
        } else if (taken.has(found)) {
          report(
            start,
            `the id "${found}" a second time; the first is in line ${taken.get(found)!.line}`,
            'ids that are unique in the file',
            'give one of the two another id',
          );
        } else {
          taken.set(found, start);
        }
        if (title === '') {
          report(start, 'a heading without words', 'a heading', 'write one before its id');
        }
        sections.push({ id, place: start, heading: node, prose: [] });
      } else {
        section.prose.push(node);
      }
      continue;
    }
    if (section.records) {
      const isProse = node.type !== 'definition' && node.type !== 'footnoteDefinition';
      if (isRecords(node)) {
        report(
          start,
          'a second block of records in the same section',
          'one block, at the end of the section',
          `move its records into the block that begins in line ${section.records.position!.start.line}`,
        );
        hasHidden = true;
        continue;
      }
      if (isProse) {
        if (!isAfterMistake)
          report(
            section.records.position!.start,
            'records in the middle of a section',
            'one block, at the end of the section',
            'move the block below the last paragraph of the section',
          );
        hasHidden = true;
        // Reported once a section, not once for each paragraph that follows.
        delete section.records;
      }
    }
    if (node.type === 'code') {
      if (isRecords(node)) {
        section.records = node;
        continue;
      }
      if (looksLikeRecords(node)) {
        reportMistakenFence(node, report);
        hasHidden = true;
      }
    }
    checkNested(node, report);
    section.prose.push(node);
  }
  const used = lead.prose.length > 0 || lead.records ? sections : sections.slice(1);
  if (used.length === 0) {
    report({ line: 1, column: 1 }, 'no text', 'paragraphs below the front matter', 'add the text');
  }
  return { sections: used, hasHidden, problems };
}

function isRecords(node: RootContent): boolean {
  return node.type === 'code' && node.lang === 'yaml' && node.meta?.trim() === 'records';
}

/** Blocks within others belong to the text: they can be neither records nor a headline. */
function checkNested(node: RootContent, report: Report): void {
  if (!('children' in node)) return;
  visit(node, (child) => {
    if (child.type === 'code' && isRecords(child)) {
      report(
        child.position!.start,
        'records inside of another block',
        'one block, at the end of the section',
        'move the block below the last paragraph of the section, to the start of the line',
      );
    } else if (child.type === 'heading' && child.depth < 3) {
      report(
        child.position!.start,
        `a heading of level ${child.depth} inside of another block`,
        'headings of level 3 or deeper there',
        'begin it with "###", or move it out of the block',
      );
    }
  });
}

type Report = (place: Place, found: string, expected: string, fix: string) => void;

const infoOf = (node: Code) => `${node.lang ?? ''} ${node.meta ?? ''}`.trim();

const looksLikeRecords = (node: Code): boolean =>
  /^- (agreement|figure|quotation|event|note|waive):/m.test(node.value) ||
  nearest(infoOf(node), ['yaml records']) !== undefined;

/** A misspelt fence would show the records as code, and check none of them. */
function reportMistakenFence(node: Code, report: Report): void {
  report(
    node.position!.start,
    `a block that looks like records, marked "${infoOf(node)}"`,
    'a block of records marked "yaml records"',
    'begin it with ```yaml records',
  );
}

/** Takes `{#id}` off the end of a heading. @returns the id, or undefined if there is none. */
function takeId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return undefined;
  const match = /\s*\{#([^{}]*)\}\s*$/.exec(last.value);
  if (!match) return undefined;
  last.value = last.value.slice(0, match.index);
  if (last.value === '') heading.children.pop();
  return match[1]!.trim();
}
