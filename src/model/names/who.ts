import { address } from '../address/address.ts';
import type { Analysis } from '../analysis.ts';
import { byAlphabet } from './alphabet.ts';
import { nameReader } from '../records/names.ts';
import { isStated, type Agreement, type Quotation } from '../record.ts';

/** Somebody or something that a text names: a person, a state, an organisation. */
export interface Named {
  /** As the front matter calls it, or as the text does where it has no entry there. */
  name: string;
  /** All that the text calls it by, the name first. */
  forms: string[];
  /** What the text has them say, in its order. */
  says: Quotation[];
  /** What they are named with as parties or signatories, in its order, whatever its status. */
  signs: Agreement[];
}

/**
 * @returns who is who in an analysis: all that have an entry of their own, that speak or that are parties
 * to what is signed, by their names in the order of the language's alphabet
 */
export function whoIsNamed(analysis: Analysis): Named[] {
  const { names, quotations, agreements, lang } = analysis;
  const nameOf = nameReader(names);
  const all = new Map<string, Named>();
  const entry = (name: string): Named => {
    const known = all.get(name);
    if (known) return known;
    const made: Named = { name, forms: [name], says: [], signs: [] };
    for (const form of names[name] ?? []) if (!made.forms.includes(form)) made.forms.push(form);
    all.set(name, made);
    return made;
  };
  for (const name of Object.keys(names)) entry(name);
  for (const quotation of quotations) {
    if (quotation.use === 'author' || quotation.use === 'name') continue;
    for (const speaker of [quotation.speaker, ...(quotation.moreSpeakers ?? [])]) {
      if (speaker.kind !== 'named') continue;
      const { says } = entry(nameOf(speaker.name));
      if (!says.includes(quotation)) says.push(quotation);
    }
  }
  for (const agreement of agreements)
    for (const list of [agreement.parties, agreement.signatories])
      for (const { words, is } of isStated(list) ? list : []) {
        const { signs } = entry(nameOf(is ?? words));
        if (!signs.includes(agreement)) signs.push(agreement);
      }
  const inOrder = byAlphabet(lang);
  return [...all.values()].sort((a, b) => inOrder(a.name, b.name));
}

/** @returns the id of the element that tells of a name. */
export const nameId = (name: string): string => `entry.name.${name.replace(/\s+/gu, '_')}`;

/** @returns the address at which an analysis tells of a name. */
export const nameAddress = (slug: string, name: string): string =>
  `${address.names(slug)}#${encodeURIComponent(nameId(name))}`;
