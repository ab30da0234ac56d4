import { distance } from 'fastest-levenshtein';
import { use } from 'react';
import { useLocation } from 'react-router';
import { address, NOT_FOUND } from '../model/address.ts';
import type { Analysis, Library } from '../model/analysis.ts';
import { NotFoundView } from '../views/NotFound.tsx';
import { Arrival } from './Arrival.tsx';
import { useData } from './data.tsx';

interface Known {
  address: string;
  title: string;
}

/** Shown for an address that leads nowhere. */
export function NotFound({ analysis }: { analysis?: Analysis | undefined }) {
  const { pathname } = useLocation();
  const library = use(useData().library());
  const known = [...addressesOfSite(library), ...(analysis ? addressesOf(analysis) : [])];
  return (
    <>
      <NotFoundView suggestions={nearest(pathname, known)} />
      <Arrival
        head={{
          title: `Not found · ${library.site.name}`,
          description: library.site.description,
          lang: library.site.lang,
          dir: 'ltr',
        }}
      />
    </>
  );
}

function addressesOfSite({ site, entries }: Library): Known[] {
  return [
    { address: address.about(), title: `About ${site.name}` },
    ...entries.flatMap(({ slug, title, outline }) => [
      { address: address.analysis(slug), title },
      { address: address.agreements(slug), title: `Agreements: ${title}` },
      { address: address.figures(slug), title: `Figures: ${title}` },
      { address: address.voices(slug), title: `Voices: ${title}` },
      ...outline.map(({ id, text }) => ({ address: address.section(slug, id), title: text })),
    ]),
  ];
}

const addressesOf = ({ slug, agreements, figures }: Analysis): Known[] => [
  ...agreements.map(({ id, label }) => ({ address: address.agreement(slug, id), title: label })),
  ...figures.map(({ id, label }) => ({ address: address.figure(slug, id), title: label })),
];

const MOST = 5;

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
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}
