import { agreedWords } from './agreed/build-agreed.ts';
import { dateWords } from './build-dates.ts';
import { numberMarks } from './cldr.ts';
import { compoundWords } from './forms/compound.ts';
import { CUE_KINDS, CUE_PLACES, type CuePlace } from './cue-kinds.ts';
import type { Folding } from './lexeme.ts';
import type { BoundOp, Language, Limit, RangeWords } from './language.ts';
import type { LanguageFile } from './language-file.ts';
import type { PhraseTable } from './phrase.ts';
import { tableMaker, type TableMaker } from './table-maker.ts';

/**
 * Takes a tag, the content of its file (if any) and of the file for every language; gives the
 * language with all its phrases ready for look-up. Throws an Error naming the file for a phrase with
 * endings that are not defined.
 */
export function buildLanguage(
  tag: string,
  found: { tag: string; data: LanguageFile } | undefined,
  any: LanguageFile,
): Language {
  try {
    return assemble(tag, found, any);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`languages/${found?.tag ?? '_shared'}.yaml: ${reason}`, { cause: error });
  }
}

function assemble(
  tag: string,
  found: { tag: string; data: LanguageFile } | undefined,
  any: LanguageFile,
): Language {
  const data = found?.data ?? {};
  const folding: Folding = {
    tag,
    sameLetters: new Map(Object.entries(data.same_letters ?? {})),
    ...(data.prefixes && { clitics: { prefixes: data.prefixes, known: new Set<string>() } }),
  };
  const make = tableMaker(data.endings ?? {}, folding);
  const tables = tablesOf(tag, found, any, make);
  const { clitics } = folding;
  return clitics
    ? { ...tables, folding: { ...folding, clitics: { ...clitics, known: make.words } } }
    : tables;
}

function tablesOf(
  tag: string,
  found: { tag: string; data: LanguageFile } | undefined,
  any: LanguageFile,
  make: TableMaker,
): Language {
  const data = found?.data ?? {};
  const text = (key: string) => key;
  return {
    tag,
    ...(found && { file: found.tag }),
    folding: make.folding,
    // Of a language that nobody has written down it is not known.
    namesInflect: data.names_inflect ?? !found,
    decimalMarks: new Set(['٫', ...(data.decimal_marks ?? numberMarks(tag, 'decimal'))]),
    thousandsMarks: thousandsMarks(data.thousands_marks ?? numberMarks(tag, 'group')),
    minus: make.set([...(data.minus ?? []), '−']),
    cardinals: make.keyed(data.cardinals ?? {}, text),
    hundred: make.set(data.hundred),
    scales: make.keyed(data.scales ?? {}, text),
    gluedScales: make.keyed(data.glued_scales ?? {}, text),
    currencyScales: make.keyed(data.currency_scales ?? {}, text),
    scaleSigns: make.set(any.scale_signs),
    bareScales: bareScales(data, make),
    bareDuals: make.keyed(data.bare_duals ?? {}, (value) => value),
    bareDualsNotBefore: make.set(data.bare_duals_not_before),
    articles: make.set(data.articles),
    unitsJoiners: make.set(data.joiners?.units),
    scalesJoiners: make.set(data.joiners?.scales),
    tensJoiners: make.set(data.joiners?.tens),
    hundredsJoiners: make.set(data.joiners?.hundreds),
    andAHalf: make.set(data.and_a_half),
    hanNumerals: data.han_numerals ?? false,
    capitalNouns: data.capital_nouns ?? false,
    compounds: compoundWords(data, make),
    ordinals: make.keyed(data.ordinals ?? {}, text),
    ordinalEndings: make.set(data.ordinal_endings),
    ordinalPrefixes: make.set(data.ordinal_prefixes),
    moreBeforeScale: make.set(data.more_before_scale),
    ordinalPointAfter: make.set(data.ordinal_point_after),
    fractions: make.pairs([...fractionPairs(any), ...fractionPairs(data)]),
    fractionLinks: make.set(data.fraction_links),
    parts: make.keyed(data.parts ?? {}, Number),
    partsFollowedBy: make.set(data.parts_followed_by),
    roundCounts: make.keyed(data.round_counts ?? {}, text),
    shares: {
      between: make.set(data.shares?.between),
      every: make.set(data.shares?.every),
      notBefore: make.set(data.shares?.not_before),
    },
    multiples: make.keyed(data.multiples ?? {}, text),
    multipleVerbs: make.keyed(data.multiple_verbs ?? {}, text),
    compoundUnits: make.set(data.compound_units),
    multipleUnits: make.set(data.multiple_units),
    multiplesFollowedBy: make.set(data.multiples_followed_by),
    digitsGoOn: data.digits_go_on ?? false,
    magnitudes: make.set(data.magnitudes),
    magnitudeLinks: make.set(data.magnitude_links),
    vague: make.set(data.vague),
    percent: make.set([...(any.percent ?? []), ...(data.percent ?? [])]),
    percentBefore: make.set(data.percent_before),
    currencies: make.pairs([...currencyPairs(any), ...currencyPairs(data)]),
    currencyLinks: make.set(data.currency_links),
    approximations: make.set(data.approximations),
    approximationsAfter: make.set(data.approximations_after),
    bounds: make.keyed(data.bounds ?? {}, limit),
    boundsAfter: make.keyed(data.bounds_after ?? {}, limit),
    reaches: make.set(data.reaches),
    limitNegations: make.set(data.limit_negations),
    ambiguousLimits: make.set(data.ambiguous_limits),
    countsBefore: make.set(data.counts_before),
    fillers: make.set(data.fillers),
    unitLinks: make.set(data.unit_links),
    ranges: ranges(data, make),
    bareRange: make.set(data.ranges?.bare),
    rangeRepeatsUnit: data.ranges?.repeats_unit ?? false,
    dates: dateWords(tag, data, any, make),
    changes: make.keyed(data.changes ?? {}, direction),
    changeNouns: make.keyed(data.change_nouns ?? {}, direction),
    goals: {
      words: make.set(data.goals?.words),
      raises: make.set(data.goals?.raises),
      reached: make.set(data.goals?.reached),
    },
    idioms: make.set(data.idioms),
    attributions: {
      pronouns: make.set(data.attributions?.pronouns),
      phrases: make.set(data.attributions?.phrases),
      verbs: make.set(data.attributions?.verbs),
      verbsBeforeThat: make.set(data.attributions?.verbs_before_that),
      verbsBeforeNumber: make.set(data.attributions?.verbs_before_number),
      that: make.set(data.attributions?.that),
      not: make.set(data.attributions?.not),
    },
    quotationMarks: quotationMarks(data.quotation_marks ?? any.quotation_marks ?? []),
    statuses: new Map(
      Object.entries(data.statuses ?? {}).map(([status, phrases]) => [status, make.set(phrases)]),
    ),
    agreed: agreedWords(data.agreed, make),
    absence: {
      before: make.set(data.absence?.before),
      such: make.set(data.absence?.such),
      behind: make.set(data.absence?.behind),
      alone: make.set(data.absence?.alone),
    },
    cues: cueTables(data, make),
    notCues: make.set(data.not_cues),
    futureEndings: data.future_endings ?? [],
    futureBeginnings: data.future_beginnings ?? [],
    notFuture: make.set(data.not_future),
    negations: make.named(negationsOf(data)),
    clauseWords: make.set(data.clause_words),
    coordinators: make.set(data.coordinators),
    infinitiveLinks: make.set(data.infinitive_links),
    complementizers: make.set(data.complementizers),
    relatives: make.set(data.relatives),
    lightWords: make.set(data.light_words),
    restrictions: make.set(data.restrictions),
    lightEndings: data.light_endings ?? [],
    presentVerbs: make.set(data.present_verbs),
    notCounted: make.set(data.not_counted),
    abbreviations: make.set(data.abbreviations),
  };
}

/** Any space parts thousands; and of the two apostrophes, one language has them both. */
function thousandsMarks(own: Iterable<string>): Set<string> {
  const marks = new Set(['٬', ' ', '\u00a0', '\u2009', '\u202f', ...own]);
  if (marks.has("'") || marks.has('’')) marks.add("'").add('’');
  return marks;
}

const direction = (key: string) => (key === 'down' ? 'down' : 'up');

/** Takes the key of a limit, such as "~<" (about, and below); gives what it says. */
function limit(key: string): Limit {
  const op = key.replace('~', '') as BoundOp;
  return { op, about: key.startsWith('~') };
}

/** The cues by place, each with its kind. */
function cueTables(data: LanguageFile, make: TableMaker): Language['cues'] {
  const at = (place: CuePlace) =>
    make.pairs(
      CUE_KINDS.flatMap((kind) =>
        (data.cues?.[kind]?.[place] ?? []).map((phrase) => [phrase, kind] as const),
      ),
    );
  const tables = CUE_PLACES.map((place) => [place, at(place)] as const);
  // Of entries the compiler does not know that every place has one.
  return Object.fromEntries(tables) as unknown as Language['cues'];
}

const negationsOf = ({ cues }: LanguageFile): string[] => [
  ...(cues?.negation?.before ?? []),
  ...(cues?.negation?.adjacent ?? []),
];

function bareScales(data: LanguageFile, make: TableMaker): PhraseTable<string> {
  const listed = new Set(data.bare_scales ?? []);
  const lists = Object.entries(data.scales ?? {}).map(
    ([value, phrases]) => [value, phrases.filter((phrase) => listed.has(phrase))] as const,
  );
  return make.keyed(Object.fromEntries(lists), (value) => value);
}

function fractionPairs(data: LanguageFile): [string, readonly [number, number]][] {
  return Object.entries(data.fractions ?? {}).flatMap(([key, phrases]) => {
    const [numerator = 0, denominator = 1] = key.split('/').map(Number);
    return phrases.map((phrase): [string, readonly [number, number]] => [
      phrase,
      [numerator, denominator],
    ]);
  });
}

function currencyPairs(data: LanguageFile): [string, string | null][] {
  return Object.entries(data.currencies ?? {}).flatMap(([code, phrases = []]) =>
    phrases.map((phrase): [string, string | null] => [phrase, code === 'unclear' ? null : code]),
  );
}

function ranges(data: LanguageFile, make: TableMaker): PhraseTable<RangeWords> {
  const list = (kind: RangeWords['kind'], pairs: readonly (readonly [string, string])[] = []) =>
    pairs.map(([before, between]) => [before, { kind, between: make.set([between]) }] as const);
  return make.pairs([
    ...list('between', data.ranges?.between),
    ...list('from-to', data.ranges?.from_to),
  ]);
}

function quotationMarks(pairs: readonly (readonly [string, string])[]) {
  const marks = new Map<string, Set<string>>();
  for (const [opening, closing] of pairs) {
    marks.set(opening, (marks.get(opening) ?? new Set()).add(closing));
  }
  return marks;
}
