/** A share of the analyses, for one of several machines that fill their caches side by side. */
export interface Part {
  /** From 1 on. */
  number: number;
  of: number;
}

/**
 * @param text as it is asked for: "3/8" is the third of eight parts
 * @throws with what was expected, if it is none
 */
export function readPart(text: string): Part {
  const [, number, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  if (number === undefined || Number(number) > Number(of))
    throw new Error(
      `"${text}" is no part: write its number and how many there are, "3/8" for the third of eight`,
    );
  return { number: Number(number), of: Number(of) };
}

/** @returns what belongs to a part: every eighth of eight parts, so that each has long and short ones. */
export const inPart = <T>(all: readonly T[], { number, of }: Part): T[] =>
  all.filter((_, index) => index % of === number - 1);
