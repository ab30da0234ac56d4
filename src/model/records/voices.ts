import type { Quotation } from '../record.ts';

/** One who speaks, with what the text has them say, in its order. */
export interface Voice {
  /** As the front matter calls them, or as the text does where it does not name them. */
  name: string;
  quotations: Quotation[];
}

/** The quotations of an analysis, by whose words they are. */
export interface Voices {
  /** People, papers and others whom the text names. */
  named: Voice[];
  /** Those whom it does not. */
  unnamed: Voice[];
  /** What the author says as a speaker. */
  author: Quotation[];
  /** What the author only sets in quotation marks: nobody is quoted. */
  marks: Quotation[];
  /** Names in quotation marks: nobody is quoted. */
  names: Quotation[];
}

/**
 * Sorts quotations by who speaks, each in the order in which they first speak in the text.
 * Two mentions of somebody unnamed stand together where the text uses the same words, letter case
 * aside; it does not say that they are the same.
 */
export function groupBySpeaker(quotations: readonly Quotation[], lang?: string): Voices {
  const ordered = [...quotations].sort(
    (a, b) =>
      a.evidence.passage - b.evidence.passage || a.at.start - b.at.start || b.at.end - a.at.end,
  );
  const named = new Map<string, Voice>();
  const unnamed = new Map<string, Voice>();
  const voices: Omit<Voices, 'named' | 'unnamed'> = { author: [], marks: [], names: [] };
  const add = (to: Map<string, Voice>, key: string, name: string, quotation: Quotation) => {
    const voice = to.get(key);
    if (voice) voice.quotations.push(quotation);
    else to.set(key, { name, quotations: [quotation] });
  };
  for (const quotation of ordered) {
    const { use, speaker } = quotation;
    if (use === 'author') voices.marks.push(quotation);
    else if (use === 'name') voices.names.push(quotation);
    else if (speaker.kind === 'author') voices.author.push(quotation);
    else
      for (const one of [speaker, ...(quotation.moreSpeakers ?? [])]) {
        if (one.kind === 'named') add(named, one.name, one.name, quotation);
        else if (one.kind === 'unnamed')
          add(unnamed, one.words.toLocaleLowerCase(lang), one.words, quotation);
      }
  }
  return { named: [...named.values()], unnamed: [...unnamed.values()], ...voices };
}

/** @returns how many speak: those named and those not, and the author as a speaker. */
export const countVoices = ({ named, unnamed, author }: Voices): number =>
  named.length + unnamed.length + (author.length > 0 ? 1 : 0);

/** @returns the quotations in the order of the page. */
export const inOrder = ({ named, unnamed, author, marks, names }: Voices): Quotation[] => [
  ...[...named, ...unnamed].flatMap(({ quotations }) => quotations),
  ...author,
  ...marks,
  ...names,
];
