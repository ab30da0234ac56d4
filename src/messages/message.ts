/**
 * The types of messages, read from their words in ICU MessageFormat: which slots they have, and which
 * parts are marked by tags, so that a slot that is missing or misspelt does not compile.
 */

/** A place in a message that is filled when it is shown: `{author}`, `{count, plural, …}`. */
type SlotAtStart<Text extends string> = Text extends `${infer Before}}${string}`
  ? Before extends `${infer Name},${string}`
    ? Name
    : Before
  : never;

/** The next brace of a text, whichever it is, and what follows it; null where there is none. */
type AtBrace<Text extends string> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${infer Rest}`
    ? [brace: '}', after: `${Rest}{${After}`]
    : [brace: '{', after: After]
  : Text extends `${string}}${infer After}`
    ? [brace: '}', after: After]
    : null;

/** Braces lead from text into a slot and from a slot's case into text, by turns. */
type SlotsInText<Text extends string, Found = never> =
  AtBrace<Text> extends [infer Brace, infer After extends string]
    ? Brace extends '{'
      ? SlotsInSlot<After, Found | SlotAtStart<After>>
      : SlotsInSlot<After, Found>
    : Found;
type SlotsInSlot<Text extends string, Found> =
  AtBrace<Text> extends [unknown, infer After extends string] ? SlotsInText<After, Found> : Found;

/** The names of the slots of a message. */
export type SlotOf<Text extends string> = Extract<SlotsInText<Text>, string>;

/** The names of its tags: `<link>the library</link>`. */
export type TagOf<Text extends string> = Text extends `${string}</${infer Tag}>${infer After}`
  ? Tag | TagOf<After>
  : never;

/** What fills the slots of a message. */
export type Slots<Text extends string> = Readonly<Record<SlotOf<Text>, string | number>>;

/**
 * A message, which is called for its words. One with tags cannot be: what they stand for is no text.
 */
export type Message<Text extends string = string> = ([TagOf<Text>] extends [never]
  ? [SlotOf<Text>] extends [never]
    ? () => string
    : (slots: Slots<Text>) => string
  : (slots: never) => string) & {
  /** Only for the compiler, which reads the names of slots and tags in it. */
  readonly text?: Text;
};

/** The words of a part of the interface in one language, by their keys. */
export type Words = Readonly<Record<string, string>>;

/**
 * The same in another language, which has no keys but those of English; what it has not yet is said in
 * English. Where a message stands, and what its slots are, is noted beside the English words.
 */
export type Translation<W extends Words> = { readonly [Key in keyof W]?: string };

/** The messages of a part of the interface. */
export type Messages<W extends Words> = { readonly [Key in keyof W]: Message<W[Key]> };
