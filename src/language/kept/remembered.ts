/**
 * Remembers what was made of the last texts: whoever works on one part of a file has the other parts
 * made once.
 * @param most so many texts
 * @param least what is shorter is as soon made again
 */
export function remembered<Made>(
  make: (text: string) => Made,
  most: number,
  least = 0,
): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    if (text.length < least) return make(text);
    const made = known.has(text) ? known.get(text)! : make(text);
    known.delete(text);
    known.set(text, made);
    if (known.size > most) known.delete(known.keys().next().value!);
    return made;
  };
}

/** The same of texts in a language, or whatever else it is made by. */
export function rememberedBy<Owner extends object, Made>(
  make: (text: string, owner: Owner) => Made,
  most: number,
): (text: string, owner: Owner) => Made {
  const known = new WeakMap<Owner, (text: string) => Made>();
  return (text, owner) => {
    const own = known.get(owner) ?? remembered((one: string) => make(one, owner), most);
    known.set(owner, own);
    return own(text);
  };
}
