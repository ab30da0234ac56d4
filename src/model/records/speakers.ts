import type { Speaker, Use } from '../record.ts';

/** @returns whether marks of this use quote nobody. */
export const isOfNobody = (use: Use): use is 'author' | 'name' =>
  use === 'author' || use === 'name';

/** @returns the words of the text for a speaker, where they are not the name. */
export const calledInText = (speaker: Speaker): string | undefined =>
  speaker.kind === 'named' && speaker.words !== speaker.name ? speaker.words : undefined;
