import type { CompoundWords } from './forms/compound.ts';
import type { CueKind, CuePlace } from './cue-kinds.ts';
import type { Folding } from './lexeme.ts';
import type { PhraseTable } from './phrase.ts';

/** Date templates by their words and slots, so that what they begin with alike is read once. */
export interface TemplateTree {
  readonly words: Map<string, TemplateTree>;
  readonly slots: Map<string, TemplateTree>;
  /** Whether a template ends here. */
  ends: boolean;
}

export type BoundOp = '<' | '<=' | '>' | '>=';

/** What words before or after a number make of it: a limit, a rough number, or both. */
export interface Limit {
  readonly op?: BoundOp;
  readonly about: boolean;
}
export type Qualifier = 'beginning' | 'middle' | 'end' | 'about' | 'before' | 'after';

/** What a word before a range ("between", "from") asks for between its two ends. */
export interface RangeWords {
  readonly kind: 'between' | 'from-to';
  readonly between: PhraseTable<true>;
}

/** How a language writes dates. */
export interface DateWords {
  readonly months: PhraseTable<number>;
  /** "мартовский": a month where it begins with a small letter. */
  readonly monthAdjectives: PhraseTable<number>;
  readonly shortMonths: PhraseTable<number>;
  readonly monthsCapital: boolean;
  readonly ambiguousMonths: PhraseTable<true>;
  readonly monthCues: PhraseTable<true>;
  readonly seasons: PhraseTable<number>;
  /** What may follow the digits of a day directly ("1er mai", "1º maggio"). */
  readonly dayEndings: PhraseTable<true>;
  readonly weekdays: PhraseTable<number>;
  readonly decadeEndings: PhraseTable<true>;
  readonly decadeWords: PhraseTable<number>;
  readonly notDecadeAfter: PhraseTable<true>;
  readonly yearCues: PhraseTable<true>;
  readonly notYearBefore: PhraseTable<true>;
  readonly bareYears: boolean;
  readonly templates: TemplateTree;
  readonly qualifiers: PhraseTable<Qualifier>;
  /** Those that stand behind the date (2023年底). */
  readonly qualifiersAfter: PhraseTable<Qualifier>;
  readonly fillers: PhraseTable<true>;
  readonly numericOrder: 'day-month-year' | 'month-day-year' | 'ambiguous';
}

/** Words that give what is said to somebody. */
export interface AttributionWords {
  /** Words for who speaks that name nobody ("he"). */
  readonly pronouns: PhraseTable<true>;
  /** Phrases that do so wherever they stand ("according to"). */
  readonly phrases: PhraseTable<true>;
  /** Verbs that do so wherever they stand ("said"). */
  readonly verbs: PhraseTable<true>;
  /** Verbs that do so before "that", a colon or a quotation, or in a clause of their own. */
  readonly verbsBeforeThat: PhraseTable<true>;
  /** Verbs that give a number to somebody: "reported a loss of 5 million". */
  readonly verbsBeforeNumber: PhraseTable<true>;
  readonly that: PhraseTable<true>;
  /** Where words of the lists say something else ("it goes without saying"). */
  readonly not: PhraseTable<true>;
}

/** The words by which an agreement is said to be reached. */
export interface AgreedWords {
  /** Verbs before what was agreed ("reached"), and behind it ("was reached"). */
  readonly before: PhraseTable<true>;
  readonly behind: PhraseTable<true>;
  readonly instruments: PhraseTable<true>;
  /** Words that are one too where another word ends in them (German “Rentenpaket”). */
  readonly instrumentEndings: readonly string[];
  /** What may not stand between the two ("agreed to sign a treaty", "a series of agreements"). */
  readonly notBetween: PhraseTable<true>;
  /** Agreements stated by what was agreed: to do something, or on something. */
  readonly upon?: AgreedUpon;
}

/** Verbs that tell of an agreement with what was agreed to be done, and not of an opinion. */
export interface AgreedUpon {
  /** Verbs that a link leads on from ("agreed on"), those of an object, those only of an infinitive. */
  readonly verbs: PhraseTable<true>;
  readonly verbsOf: PhraseTable<true>;
  readonly verbsTo: PhraseTable<true>;
  /** What right before a verb makes it none of agreeing ("the agreed on price", 不同意). */
  readonly notBefore: PhraseTable<true>;
  readonly links: PhraseTable<true>;
  /** Words that begin an object ("acordaron el cultivo"). */
  readonly objects: PhraseTable<true>;
  readonly infinitives: readonly string[];
  /** Verbs at the end of a clause, and the words in it that link them to what was agreed. */
  readonly behind: PhraseTable<true>;
  readonly linksBefore: PhraseTable<true>;
  /** What may stand between a verb and its link, besides names, dates and adverbs. */
  readonly between: PhraseTable<true>;
  /** Whether any word may, as where the verb stands before its subject. */
  readonly isOpen: boolean;
  /** Whether what was agreed stands right behind the verb, without a link. */
  readonly isDirect: boolean;
  /** What behind the link makes it no agreement, or one to come; and what does anywhere in the clause. */
  readonly not: PhraseTable<true>;
  readonly notWithin: PhraseTable<true>;
}

/** How a language writes numbers, dates, quotations and the state of an agreement. */
export interface Language {
  /** The tag asked for, in canonical form. */
  readonly tag: string;
  /** The tag of the file that it was read from; absent when all of it comes from CLDR. */
  readonly file?: string;
  readonly folding: Folding;
  /** Whether names of people have endings by their case. */
  readonly namesInflect: boolean;
  readonly decimalMarks: ReadonlySet<string>;
  readonly thousandsMarks: ReadonlySet<string>;
  readonly minus: PhraseTable<true>;
  readonly cardinals: PhraseTable<string>;
  readonly hundred: PhraseTable<true>;
  readonly scales: PhraseTable<string>;
  readonly gluedScales: PhraseTable<string>;
  readonly currencyScales: PhraseTable<string>;
  /** Scale words and signs of any language: after a number they belong to it, read or not. */
  readonly scaleSigns: PhraseTable<true>;
  readonly bareScales: PhraseTable<string>;
  /** Forms of a scale that are two of it before what is counted («ألفا عامل»), and words that are not. */
  readonly bareDuals: PhraseTable<string>;
  readonly bareDualsNotBefore: PhraseTable<true>;
  readonly articles: PhraseTable<true>;
  /** Between a unit and the tens behind it («خمسة وعشرون»). */
  readonly unitsJoiners: PhraseTable<true>;
  /** Between a scale and the next lower one («مليونان وثلاثمئة ألف»). */
  readonly scalesJoiners: PhraseTable<true>;
  readonly tensJoiners: PhraseTable<true>;
  readonly hundredsJoiners: PhraseTable<true>;
  readonly andAHalf: PhraseTable<true>;
  /** Whether numbers are written in Chinese characters ("一亿二千万"). */
  readonly hanNumerals: boolean;
  /** Whether every noun has a capital letter, so that it tells no name. */
  readonly capitalNouns: boolean;
  /** How numbers are written in one word ("zweihundertfünfzig"). */
  readonly compounds: CompoundWords | undefined;
  readonly ordinals: PhraseTable<string>;
  readonly ordinalEndings: PhraseTable<true>;
  /** What stands before a number and makes it an ordinal ("第三"). */
  readonly ordinalPrefixes: PhraseTable<true>;
  /** What between a number and its scale makes it a lower limit ("二十多亿"). */
  readonly moreBeforeScale: PhraseTable<true>;
  /** Words after which digits with a full stop are an ordinal ("der 3. Versuch"). */
  readonly ordinalPointAfter: PhraseTable<true>;
  readonly fractions: PhraseTable<readonly [number, number]>;
  /** What stands between the parts of a whole and their count ("三分之二"). */
  readonly fractionLinks: PhraseTable<true>;
  readonly parts: PhraseTable<number>;
  readonly partsFollowedBy: PhraseTable<true>;
  readonly roundCounts: PhraseTable<string>;
  readonly shares: {
    readonly between: PhraseTable<true>;
    readonly every: PhraseTable<true>;
    readonly notBefore: PhraseTable<true>;
  };
  readonly multiples: PhraseTable<string>;
  readonly multipleVerbs: PhraseTable<string>;
  /** Units of several words, of which the first alone is another: "percentage points". */
  readonly compoundUnits: PhraseTable<true>;
  readonly multipleUnits: PhraseTable<true>;
  /** Words before which one of `multipleVerbs` is demanded of a record ("double that amount"). */
  readonly multiplesFollowedBy: PhraseTable<true>;
  /** Whether digits may go on a number after its scale word ("5 тысяч 300"). */
  readonly digitsGoOn: boolean;
  readonly magnitudes: PhraseTable<true>;
  readonly magnitudeLinks: PhraseTable<true>;
  readonly vague: PhraseTable<true>;
  readonly percent: PhraseTable<true>;
  /** Words for per cent before the number ("百分之五"). */
  readonly percentBefore: PhraseTable<true>;
  /** The ISO 4217 code, or null where several countries have a currency of that name. */
  readonly currencies: PhraseTable<string | null>;
  readonly currencyLinks: PhraseTable<true>;
  readonly approximations: PhraseTable<true>;
  readonly approximationsAfter: PhraseTable<true>;
  readonly bounds: PhraseTable<Limit>;
  readonly boundsAfter: PhraseTable<Limit>;
  /** Verbs that give a number exactly, and a limit where they are negated ("did not reach"). */
  readonly reaches: PhraseTable<true>;
  readonly limitNegations: PhraseTable<true>;
  /** Words that limit a number or say something else ("over 15 years"). */
  readonly ambiguousLimits: PhraseTable<true>;
  /** What is counted, that before its number makes it a rough one («лет десять»). */
  readonly countsBefore: PhraseTable<true>;
  readonly fillers: PhraseTable<true>;
  readonly unitLinks: PhraseTable<true>;
  readonly ranges: PhraseTable<RangeWords>;
  readonly bareRange: PhraseTable<true>;
  /** Whether both ends of a range have their unit ("3%至5%"). */
  readonly rangeRepeatsUnit: boolean;
  readonly dates: DateWords;
  /** Verbs after which two values are one before and one after, and which way they go. */
  readonly changes: PhraseTable<'up' | 'down'>;
  /** Other words that say which way a value goes. */
  readonly changeNouns: PhraseTable<'up' | 'down'>;
  /** Words that make a number one to be reached; of verbs that raise something, what stands before it. */
  readonly goals: Readonly<Record<'words' | 'raises' | 'reached', PhraseTable<true>>>;
  readonly idioms: PhraseTable<true>;
  readonly attributions: AttributionWords;
  /** Opening mark to the marks that may close it. */
  readonly quotationMarks: ReadonlyMap<string, ReadonlySet<string>>;
  readonly statuses: ReadonlyMap<string, PhraseTable<true>>;
  /** How an agreement is said to be reached: a verb and what was agreed, in either order. */
  readonly agreed: AgreedWords;
  /** By which words an agreement is said not to exist. */
  readonly absence: Readonly<Record<'before' | 'such' | 'behind' | 'alone', PhraseTable<true>>>;
  /** What turns a statement round, by where it stands to it. */
  readonly cues: Readonly<Record<CuePlace, PhraseTable<CueKind>>>;
  /** Where words of the cues turn nothing round. */
  readonly notCues: PhraseTable<true>;
  readonly negations: PhraseTable<string>;
  readonly clauseWords: PhraseTable<true>;
  readonly coordinators: PhraseTable<true>;
  /** What stands between a coordinator and an infinitive that goes on with the verb before. */
  readonly infinitiveLinks: PhraseTable<true>;
  readonly complementizers: PhraseTable<true>;
  readonly relatives: PhraseTable<true>;
  readonly lightWords: PhraseTable<true>;
  /** Words behind a negated verb that leave it standing ("not signed until 1997"). */
  readonly restrictions: PhraseTable<true>;
  readonly lightEndings: readonly string[];
  /** Endings and beginnings by which a verb is to come, and words that have one and are none. */
  readonly futureEndings: readonly string[];
  readonly futureBeginnings: readonly string[];
  readonly notFuture: PhraseTable<true>;
  readonly presentVerbs: PhraseTable<true>;
  /** Words right behind a number that are not what it counts ("90 million falls due"). */
  readonly notCounted: PhraseTable<true>;
  readonly abbreviations: PhraseTable<true>;
}
