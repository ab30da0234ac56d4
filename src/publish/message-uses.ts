/** Finds where code uses messages, in its syntax tree (ESTree, with where each node begins and ends). */

interface Node {
  type: string;
  start: number;
  end: number;
}
interface Identifier extends Node {
  name: string;
}
interface Member extends Node {
  object: Node;
  property: Identifier;
  computed: boolean;
}
interface Call extends Node {
  callee: Node;
  arguments: Node[];
}

/** A name that a module imports. */
export interface Import {
  source: string;
  /** As the module calls it. */
  name: string;
  /** Where the statement stands, which imports nothing else. */
  start: number;
  end: number;
}

/** What is put in the place of a stretch of code. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A place where a module uses a message: `area.key`, or a call of it. */
export interface Use {
  key: string;
  /**
   * Puts the message into an element, where it stands by itself among the children of one; of a message
   * that is filled with elements (`rich`), its own words. `opening` is a call whose last argument they are.
   */
  mark?: (opening: string) => Edit[];
  isCallWithoutSlots: boolean;
  start: number;
  /** Where `area.key` ends, and where the call does. */
  nameEnd: number;
  end: number;
}

/** @returns the statements that import one name each, and nothing else. */
export function importsOf(tree: { body: readonly unknown[] }): Import[] {
  return (tree.body as (Node & Record<string, unknown>)[]).flatMap((node): Import[] => {
    if (node.type !== 'ImportDeclaration') return [];
    const [specifier, ...others] = node['specifiers'] as { local: Identifier }[];
    const { value } = node['source'] as { value: string };
    return specifier && others.length === 0
      ? [{ source: value, name: specifier.local.name, start: node.start, end: node.end }]
      : [];
  });
}

/**
 * @param name the messages of an area, as the module calls them
 * @returns where they are used
 * @throws where the name stands for anything else, so that it could not be said which messages are used
 */
export function usesOf(tree: unknown, name: string): Use[] {
  const uses: Use[] = [];
  const isName = (node: Node): boolean =>
    node.type === 'Identifier' && (node as Identifier).name === name;
  const memberOf = (node: Node): Member | undefined => {
    const member = node as Member;
    return node.type === 'MemberExpression' && isName(member.object) && !member.computed
      ? member
      : undefined;
  };
  const marks = new Map<Node, Use['mark']>();
  const visit = (node: Node): void => {
    if (node.type === 'ImportDeclaration') return;
    const { callee, arguments: given } = node as Call;
    for (const child of childrenOfElement(node))
      marks.set(child, (opening) => [
        { start: child.start, end: child.start, text: opening },
        { start: child.end, end: child.end, text: ')' },
      ]);
    if (node.type === 'CallExpression' && isFilling(callee) && given.length === 2)
      marks.set(given[0]!, (opening) => [
        { start: given[1]!.end, end: given[1]!.end, text: `,(words)=>${opening}words)` },
      ]);
    const called = node.type === 'CallExpression' && given.length === 0 && memberOf(callee);
    const member = called || memberOf(node);
    if (node.type === 'CallExpression' && marks.has(node) && memberOf(callee))
      marks.set(callee, marks.get(node));
    if (member) {
      const mark = marks.get(node);
      uses.push({
        key: member.property.name,
        ...(mark && { mark }),
        isCallWithoutSlots: Boolean(called),
        start: node.start,
        nameEnd: member.end,
        end: node.end,
      });
      return;
    }
    if (isName(node))
      throw new Error(`"${name}" has the messages, and can only stand before the key of one`);
    for (const child of childrenOf(node)) visit(child);
  };
  visit(tree as Node);
  return uses;
}

/** What fills a message with elements (`rich.tsx`). */
const isFilling = (callee: Node): boolean =>
  callee.type === 'Identifier' && /^rich(AmongText)?$/.test((callee as Identifier).name);

/** Elements that have text only. */
const TEXT_ONLY = new Set<unknown>(['option', 'title', 'textarea']);

/** @returns what may become a child, where a node makes an element: `jsx('p', { children: … })`. */
function childrenOfElement(node: Node): Node[] {
  if (node.type !== 'CallExpression') return [];
  const { callee, arguments: given } = node as Call;
  const [type, properties] = given as [Node & { value?: unknown }, Node | undefined];
  if (callee.type !== 'Identifier' || !/^_?jsx/.test((callee as Identifier).name)) return [];
  if (properties?.type !== 'ObjectExpression' || TEXT_ONLY.has(type.value)) return [];
  return (
    // A cast: the parser's types know a node by its kind alone, which has just been asked for.
    (
      properties as unknown as { properties: (Node & { key?: Identifier; value?: Node })[] }
    ).properties
      .filter(({ key }) => key?.name === 'children')
      .flatMap(({ value }) => (value ? outcomes(value) : []))
  );
}

/** @returns the expressions of which one is what an expression comes to. */
function outcomes(node: Node): Node[] {
  // A cast: whichever of these the node has is read, whatever its kind.
  const { consequent, alternate, right, elements } = node as unknown as Record<string, Node> & {
    elements: (Node | null)[];
  };
  if (node.type === 'ConditionalExpression')
    return [...outcomes(consequent!), ...outcomes(alternate!)];
  if (node.type === 'LogicalExpression') return outcomes(right!);
  if (node.type === 'ArrayExpression') return elements.flatMap((one) => (one ? outcomes(one) : []));
  return [node];
}

/** @returns the nodes within a node, but for names of properties, which stand for nothing. */
function childrenOf(node: Node): Node[] {
  const { computed, shorthand } = node as Node & { computed?: boolean; shorthand?: boolean };
  const silent =
    node.type === 'MemberExpression' && !computed
      ? 'property'
      : (node.type === 'Property' || node.type === 'MethodDefinition') && !computed && !shorthand
        ? 'key'
        : undefined;
  return Object.entries(node).flatMap(([field, value]: [string, unknown]) =>
    field === silent ? [] : [value].flat().filter(isNode),
  );
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;
