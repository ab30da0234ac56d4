import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { nearest } from '../did-you-mean.ts';
import type { Problem } from '../problem.ts';
import { placeAt, type Source } from './source.ts';

/** A label of a note, and where in the file it stands. */
interface Label {
  label: string;
  offset: number;
}

/**
 * Checks that each call has its note and each note its call: a call without is shown as it was
 * typed, and a note without nowhere.
 * @returns a problem for each note that is missing, however often it is called, and for each that
 * nothing calls; one for both, if one of their labels is misspelt.
 */
export function checkFootnotes(source: Source, tree: Root): Problem[] {
  const called = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => void called.add(identifier));
  const uncalled: Label[] = [];
  const calls: Label[] = [];
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition' && !called.has(node.identifier)) {
      const label = node.label ?? node.identifier;
      uncalled.push({ label, offset: node.position!.start.offset! });
    } else if (node.type === 'text' && node.position) {
      const start = node.position.start.offset ?? 0;
      const typed = source.text.slice(start, node.position.end.offset);
      for (const match of typed.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g))
        calls.push({ label: match[1]!, offset: start + match.index });
    }
  });
  const problemAt = (offset: number, found: string, expected: string, fix: string): Problem => ({
    file: source.file,
    ...placeAt(source.text, offset),
    found,
    expected,
    fix,
  });
  const meant = new Set<Label>();
  const problems = [...Map.groupBy(calls, ({ label }) => label)].map(([label, same]) => {
    const name = nearest(
      label,
      uncalled.filter((note) => !meant.has(note)).map((note) => note.label),
    );
    const note = uncalled.find((other) => other.label === name && !meant.has(other));
    if (note) meant.add(note);
    // A label that is called several times is not the one that is misspelt.
    if (note && same.length > 1)
      return problemAt(
        note.offset,
        `the note [^${note.label}], which nothing in the text calls`,
        'a call of the note in the text',
        `write [^${label}]`,
      );
    const lines = same.slice(1).map(({ offset }) => placeAt(source.text, offset).line);
    const again = lines.length > 0 ? `, called again in line ${lines.join(', ')}` : '';
    return problemAt(
      same[0]!.offset,
      `a call of the note [^${label}], which is not there${again}`,
      `a note "[^${label}]: …" in a paragraph of its own`,
      note
        ? `write [^${note.label}]`
        : 'write the note, or put a backslash before the bracket if it is meant as text',
    );
  });
  return [
    ...problems,
    ...uncalled
      .filter((note) => !meant.has(note))
      .map(({ label, offset }) =>
        problemAt(
          offset,
          `the note [^${label}], which nothing in the text calls`,
          'a call of the note in the text',
          `write [^${label}] where it belongs, or remove the note`,
        ),
      ),
  ];
}
