import { posix } from 'node:path';
import ts from 'typescript';

/** The code of the house: what each file says, by its path below `src`. */
export type Sources = Map<string, string>;
/** What each file, or folder, imports. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** @returns the files of the house that each file imports: for values, for types, and dynamically. */
export function importsOf(sources: Sources): Graph {
  return new Map(
    [...sources].map(([file, source]) => {
      const targets = specifiers(file, source)
        .filter((name) => name.startsWith('.'))
        .map((name) => posix.join(posix.dirname(file), name));
      return [file, new Set(targets)];
    }),
  );
}

function specifiers(file: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const name =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined;
    if (name && ts.isStringLiteralLike(name)) found.push(name.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.ESNext));
  return found;
}

/** @returns the imports that lead from one folder of `src` to another. */
export const roomImports = (graph: Graph): { from: string; to: string; file: string }[] =>
  [...graph].flatMap(([file, targets]) =>
    [...targets]
      .map((target) => ({ from: roomOf(file), to: roomOf(target), file }))
      .filter(({ from, to }) => from !== to),
  );

const roomOf = (path: string): string => path.split('/')[0]!;

/**
 * Tarjan's strongly connected components (SIAM J. Comput. 1, 1972).
 * @returns the circles: each a group of nodes of which every one leads to every other
 */
export function circles(graph: Graph): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (node: string): void => {
    order.set(node, order.size);
    low.set(node, order.get(node)!);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!graph.has(next)) continue;
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) low.set(node, Math.min(low.get(node)!, low.get(next)!));
    }
    if (low.get(node) !== order.get(node)) return;
    const group = stack.splice(stack.indexOf(node));
    if (group.length > 1 || graph.get(node)?.has(node)) found.push(group.sort());
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return found;
}
