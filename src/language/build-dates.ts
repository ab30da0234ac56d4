import { dateTemplates, monthNames, numericOrder, weekdayNames } from './cldr.ts';
import { templateTree } from './date-template.ts';
import type { DateWords, Qualifier } from './language.ts';
import type { LanguageFile } from './language-file.ts';
import { lexemes, type Folding } from './lexeme.ts';
import { comparable, spellOut } from './phrase.ts';
import type { TableMaker } from './table-maker.ts';

/**
 * Takes a tag, the content of its file and of the file for every language, and the maker of its
 * tables; gives how it writes dates.
 */
export function dateWords(
  tag: string,
  data: LanguageFile,
  any: LanguageFile,
  make: TableMaker,
): DateWords {
  const dates = data.dates ?? {};
  const templates = dates.templates ?? dateTemplates(tag);
  const order = dates.numeric_order ?? numericOrder(tag);
  return {
    months: dates.months ? make.keyed(dates.months, Number) : make.pairs(monthPairs(tag)),
    monthAdjectives: make.keyed(dates.month_adjectives ?? {}, Number),
    shortMonths: make.keyed(dates.short_months ?? {}, Number),
    monthsCapital: dates.months_capital ?? false,
    ambiguousMonths: make.set(dates.ambiguous_months),
    monthCues: make.set(dates.month_cues),
    seasons: make.keyed(dates.seasons ?? {}, Number),
    dayEndings: make.set([...(any.dates?.day_endings ?? []), ...(data.ordinal_endings ?? [])]),
    weekdays: make.pairs(weekdayNames(tag).map(([day, name]) => [name, day] as const)),
    decadeEndings: make.set(dates.decade_endings),
    decadeWords: make.keyed(dates.decade_words ?? {}, Number),
    notDecadeAfter: make.set(dates.not_decade_after),
    yearCues: make.set(dates.year_cues),
    notYearBefore: make.set(dates.not_year_before),
    bareYears: dates.bare_years ?? true,
    templates: templateTree(
      templates
        .flatMap((template) => spellOut(template, data.endings ?? {}))
        .map((plain) => templateSlots(plain, make.folding)),
    ),
    qualifiers: make.keyed(dates.qualifiers ?? {}, (name) => name as Qualifier),
    qualifiersAfter: make.keyed(dates.qualifiers_after ?? {}, (name) => name as Qualifier),
    fillers: make.set(dates.fillers),
    numericOrder: order === 'ambiguous' && new Intl.Locale(tag).region ? numericOrder(tag) : order,
  };
}

/** The words of a template, each as it compares, and its slots ("{day}") as they are. */
function templateSlots(template: string, folding: Folding): string[] {
  return template
    .split(' ')
    .flatMap((slot) => (slot.startsWith('{') ? [slot] : lexemes(slot, folding).map(comparable)));
}

function monthPairs(tag: string): [string, number][] {
  return monthNames(tag).map(([month, name]) => [name, month]);
}
