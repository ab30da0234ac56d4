import { patterns } from './address.ts';

/** The name of a kind of page, by which its pattern is known. */
export type RouteName = keyof typeof patterns;

/** What an address says where its pattern has a name. */
export type Params = Readonly<Record<string, string | undefined>>;

/** What an address is of: the kind of page, and which of them. */
export interface RouteMatch {
  name: RouteName;
  params: Params;
}

const ROUTES = (Object.keys(patterns) as RouteName[]).map((name) => ({
  name,
  segments: segmentsOf(patterns[name]),
}));

/**
 * Finds the route of an address: the first whose pattern it fits, in upper or lower case, with its
 * last slash or without.
 * @param path from the site's root
 * @returns undefined where no pattern fits, or a percent sign begins nothing that can be decoded
 */
export function matchAddress(path: string): RouteMatch | undefined {
  const decoded = decode(path);
  if (decoded === undefined) return undefined;
  const given = segmentsOf(decoded);
  for (const { name, segments } of ROUTES) {
    const params = matchSegments(segments, given);
    if (params) return { name, params };
  }
  return undefined;
}

function segmentsOf(path: string): string[] {
  return path.replace(/\/+$/, '').split('/');
}

function matchSegments(wanted: readonly string[], given: readonly string[]): Params | undefined {
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = given[index]!;
    if (segment.startsWith(':') && value !== '') params[segment.slice(1)] = value;
    else if (segment !== value.toLowerCase()) return undefined;
  }
  return params;
}

function decode(path: string): string | undefined {
  try {
    return decodeURI(path);
  } catch {
    return undefined;
  }
}
