import type { Phrases } from './phrases.ts';
import type { Chance } from './random.ts';

/** @returns somebody's full name; the same few are in many analyses. */
export function personIn(phrases: Phrases, chance: Chance): string {
  const { people } = phrases;
  return people.fullName(chance.pick(people.given), chance.pick(people.families));
}

/** @returns an organisation as a subject of a sentence, by its name or by what it is called for short. */
export function bodyIn({ bodies }: Phrases, chance: Chance): string {
  return bodies.asSubject(chance.pick(chance.pick(bodies.names)));
}

/**
 * @returns the `names` of the front matter: the people and organisations of a text, each with what else
 * it calls them; a family's name is that of the first of the family
 */
export function namesIn(phrases: Phrases, text: string): Record<string, string[]> {
  const { people, bodies } = phrases;
  const names: Record<string, string[]> = {};
  for (const family of people.families) {
    const own = people.given
      .map((given) => people.fullName(given, family))
      .filter((name) => text.includes(name));
    for (const [at, name] of own.entries())
      names[name] = at === 0 && people.isCalledByFamily ? [family] : [];
  }
  for (const [name, short] of bodies.names)
    if (text.includes(name) || text.includes(short))
      names[name] = text.includes(short) ? [short] : [];
  return names;
}
