import { z } from 'zod';
import { CUE_KINDS, CUE_PLACES } from './cue-kinds.ts';

/**
 * What a language file may hold. Every key is optional: what is absent is taken from CLDR (through
 * Intl) where CLDR has it, and is not read otherwise. The keys are explained in `languages/en.yaml`.
 */
const phrases = z
  .union(
    [z.array(z.string().min(1)), z.string().transform((text) => text.split(/\s*,(?![?|])\s*/u))],
    {
      error: 'expected a list of phrases, or phrases with commas between them',
    },
  )
  .pipe(z.array(z.string().min(1, 'expected a phrase between the commas')));
const pairs = z.array(z.tuple([z.string().min(1), z.string().min(1)]));

function keyed(pattern: RegExp, expected: string) {
  return z.record(z.string().regex(pattern, `expected ${expected} as the key`), phrases);
}

const byValue = keyed(/^\d+(\.\d+)?$/u, 'a number');
const byMonth = keyed(/^([1-9]|1[0-2])$/u, 'a month, 1 to 12,');
const byLimit = z.partialRecord(z.enum(['<', '<=', '>', '>=', '~<', '~<=', '~>', '~>=']), phrases);

const dates = z.partialRecord(
  z.enum(['beginning', 'middle', 'end', 'about', 'before', 'after']),
  phrases,
);

const cuePlaces = z.partialRecord(z.enum(CUE_PLACES), phrases);

const dateKeys = z.strictObject({
  months: byMonth.optional(),
  short_months: byMonth.optional(),
  month_adjectives: byMonth.optional(),
  months_capital: z.boolean().optional(),
  ambiguous_months: phrases.optional(),
  month_cues: phrases.optional(),
  seasons: keyed(
    /^(?:2[1-4]|3[3-6]|4[01])$/u,
    '21 (spring) to 24, 33 (first quarter) to 36, 40 or 41 (half)',
  ).optional(),
  day_endings: phrases.optional(),
  decade_endings: phrases.optional(),
  decade_words: keyed(/^[1-9]0$/u, '10, 20, … 90').optional(),
  not_decade_after: phrases.optional(),
  year_cues: phrases.optional(),
  not_year_before: phrases.optional(),
  bare_years: z.boolean().optional(),
  templates: phrases.optional(),
  qualifiers: dates.optional(),
  qualifiers_after: dates.optional(),
  fillers: phrases.optional(),
  numeric_order: z.enum(['day-month-year', 'month-day-year', 'ambiguous']).optional(),
});

export const languageFile = z.strictObject({
  prefixes: phrases.optional(),
  same_letters: z.record(z.string(), z.string()).optional(),
  endings: z.record(z.string(), z.array(z.string())).optional(),
  names_inflect: z.boolean().optional(),
  decimal_marks: z.array(z.string().length(1)).optional(),
  thousands_marks: z.array(z.string().length(1)).optional(),
  minus: phrases.optional(),
  cardinals: byValue.optional(),
  hundred: phrases.optional(),
  scales: byValue.optional(),
  glued_scales: byValue.optional(),
  scale_signs: phrases.optional(),
  currency_scales: byValue.optional(),
  bare_scales: phrases.optional(),
  bare_duals: byValue.optional(),
  bare_duals_not_before: phrases.optional(),
  articles: phrases.optional(),
  joiners: z
    .strictObject({
      units: phrases.optional(),
      tens: phrases.optional(),
      hundreds: phrases.optional(),
      scales: phrases.optional(),
    })
    .optional(),
  and_a_half: phrases.optional(),
  han_numerals: z.boolean().optional(),
  capital_nouns: z.boolean().optional(),
  compounds: z
    .strictObject({
      parts: byValue.optional(),
      hundred: phrases.optional(),
      thousand: phrases.optional(),
      joiner: phrases.optional(),
      half: phrases.optional(),
      ordinal_endings: phrases.optional(),
    })
    .optional(),
  ordinals: byValue.optional(),
  ordinal_endings: phrases.optional(),
  ordinal_prefixes: phrases.optional(),
  ordinal_point_after: phrases.optional(),
  fractions: keyed(/^\d+\/\d+$/u, 'a fraction such as 1/2').optional(),
  fraction_links: phrases.optional(),
  parts: byValue.optional(),
  parts_followed_by: phrases.optional(),
  round_counts: byValue.optional(),
  shares: z
    .strictObject({
      between: phrases.optional(),
      every: phrases.optional(),
      not_before: phrases.optional(),
    })
    .optional(),
  multiples: byValue.optional(),
  multiple_verbs: byValue.optional(),
  multiple_units: phrases.optional(),
  compound_units: phrases.optional(),
  multiples_followed_by: phrases.optional(),
  digits_go_on: z.boolean().optional(),
  more_before_scale: phrases.optional(),
  magnitudes: phrases.optional(),
  magnitude_links: phrases.optional(),
  vague: phrases.optional(),
  percent: phrases.optional(),
  percent_before: phrases.optional(),
  currencies: keyed(/^([A-Z]{3}|unclear)$/u, 'an ISO 4217 code, or unclear,').optional(),
  currency_links: phrases.optional(),
  approximations: phrases.optional(),
  approximations_after: phrases.optional(),
  bounds: byLimit.optional(),
  bounds_after: byLimit.optional(),
  reaches: phrases.optional(),
  limit_negations: phrases.optional(),
  ambiguous_limits: phrases.optional(),
  counts_before: phrases.optional(),
  fillers: phrases.optional(),
  unit_links: phrases.optional(),
  ranges: z
    .strictObject({
      between: pairs.optional(),
      from_to: pairs.optional(),
      bare: phrases.optional(),
      repeats_unit: z.boolean().optional(),
    })
    .optional(),
  dates: dateKeys.optional(),
  changes: z.strictObject({ up: phrases.optional(), down: phrases.optional() }).optional(),
  change_nouns: z.strictObject({ up: phrases.optional(), down: phrases.optional() }).optional(),
  goals: z
    .strictObject({
      words: phrases.optional(),
      raises: phrases.optional(),
      reached: phrases.optional(),
    })
    .optional(),
  idioms: phrases.optional(),
  attributions: z
    .strictObject({
      pronouns: phrases.optional(),
      phrases: phrases.optional(),
      verbs: phrases.optional(),
      verbs_before_that: phrases.optional(),
      verbs_before_number: phrases.optional(),
      that: phrases.optional(),
      not: phrases.optional(),
    })
    .optional(),
  quotation_marks: pairs.optional(),
  statuses: z.record(z.string(), phrases).optional(),
  agreed: z
    .strictObject({
      before: phrases,
      behind: phrases.optional(),
      instruments: phrases,
      instrument_endings: phrases.optional(),
      not_between: phrases.optional(),
      upon: z
        .strictObject({
          verbs: phrases.optional(),
          verbs_of: phrases.optional(),
          verbs_to: phrases.optional(),
          not_before: phrases.optional(),
          links: phrases.optional(),
          objects: phrases.optional(),
          infinitives: phrases.optional(),
          behind: phrases.optional(),
          links_before: phrases.optional(),
          between: phrases.optional(),
          is_open: z.boolean().optional(),
          is_direct: z.boolean().optional(),
          not: phrases.optional(),
          not_within: phrases.optional(),
        })
        .optional(),
    })
    .optional(),
  absence: z
    .strictObject({
      before: phrases.optional(),
      such: phrases.optional(),
      behind: phrases.optional(),
      alone: phrases.optional(),
    })
    .optional(),
  cues: z.partialRecord(z.enum(CUE_KINDS), cuePlaces).optional(),
  not_cues: phrases.optional(),
  future_endings: phrases.optional(),
  future_beginnings: phrases.optional(),
  not_future: phrases.optional(),
  clause_words: phrases.optional(),
  coordinators: phrases.optional(),
  infinitive_links: phrases.optional(),
  complementizers: phrases.optional(),
  relatives: phrases.optional(),
  light_words: phrases.optional(),
  restrictions: phrases.optional(),
  light_endings: phrases.optional(),
  present_verbs: phrases.optional(),
  not_counted: phrases.optional(),
  abbreviations: phrases.optional(),
});

/** The content of a file in `languages/`, checked. */
export type LanguageFile = z.infer<typeof languageFile>;
