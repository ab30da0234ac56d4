import { distance } from 'fastest-levenshtein';
import { use } from 'react';
import { app as m } from '../messages/app.ts';
import { address, NOT_FOUND, slugAt } from '../model/address/address.ts';
import type { Analysis, Site } from '../model/analysis.ts';
import type { Candidate } from '../model/address/slugs.ts';
import { useLocation } from '../views/shared/location.ts';
import { NotFoundView } from '../views/site/NotFound.tsx';
import { useData, type DataSource } from './data.tsx';
import { nearSlugs } from './near-slugs.ts';

interface Known {
  address: string;
  title: string;
}

/** Shown for an address that leads nowhere: what may have been meant. */
export function NotFoundPage({ site }: { site: Site }) {
  const { pathname } = useLocation();
  const known = useKnown(useData(), pathname, site);
  return <NotFoundView suggestions={nearest(pathname, known)} />;
}

/** @returns addresses that may have been meant: of the site, and of the analysis that the address is nearest to. */
function useKnown(data: DataSource, pathname: string, site: Site): Known[] {
  const slug = slugAt(pathname);
  const near = slug === undefined ? [] : use(nearSlugs(data, slug));
  const meant = slug === undefined ? undefined : nearestSlug(slug, near);
  const analysis = meant === undefined ? undefined : use(data.analysis(meant));
  return [
    { address: address.library(), title: m.theLibrary() },
    { address: address.about(), title: m.aboutNamed({ site: site.name }) },
    ...near.map((one) => ({ address: address.analysis(one.slug), title: one.title })),
    ...(analysis ? addressesBelow(analysis) : []),
  ];
}

/** Loads what tells which analysis was meant by a slug that none has, and that analysis. */
export async function loadMeant(data: DataSource, slug: string): Promise<void> {
  const meant = nearestSlug(slug, await nearSlugs(data, slug));
  if (meant !== undefined) await data.analysis(meant);
}

/** @returns the slug that was meant, if one is as near as a slip of the hand. */
function nearestSlug(slug: string, near: readonly Candidate[]): string | undefined {
  const [best] = near
    .map((one) => ({ slug: one.slug, edits: distance(slug, one.slug) }))
    .sort((a, b) => a.edits - b.edits);
  return best && best.edits <= Math.max(2, slug.length / 3) ? best.slug : undefined;
}

const addressesBelow = ({ slug, title, sections, agreements, figures }: Analysis): Known[] => [
  { address: address.agreements(slug), title: m.agreementsOf({ title }) },
  { address: address.figures(slug), title: m.figuresOf({ title }) },
  { address: address.voices(slug), title: m.voicesOf({ title }) },
  { address: address.names(slug), title: m.namesOf({ title }) },
  ...sections.flatMap(({ id, heading }) =>
    heading ? [{ address: address.section(slug, id), title: heading.text }] : [],
  ),
  ...agreements.map(({ id, label }) => ({ address: address.agreement(slug, id), title: label })),
  ...figures.map(({ id, label }) => ({ address: address.figure(slug, id), title: label })),
];

const MAX_SUGGESTIONS = 5;

/** @returns the known addresses nearest to a path by edit distance, the nearest first. */
function nearest(path: string, known: readonly Known[]): Known[] {
  const asked = path.slice(0, 200).toLowerCase();
  if (path === NOT_FOUND) return [];
  return known
    .map((candidate) => ({ candidate, edits: distance(asked, candidate.address) }))
    .filter(
      ({ candidate, edits }) => edits < Math.max(asked.length, candidate.address.length) * 0.6,
    )
    .sort((a, b) => a.edits - b.edits)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ candidate }) => candidate);
}
