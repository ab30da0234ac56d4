import { dateAt } from './date-at.ts';
import type { Language, Qualifier } from './language.ts';
import { rememberedBy } from './kept/remembered.ts';
import { lexemes, type Lexeme } from './lexeme.ts';
import { matchPhrase } from './phrase.ts';

/** When something is, in EDTF (ISO 8601-2:2019), never more exact than the words. */
export interface When {
  readonly edtf: string;
  readonly qualifier?: Qualifier;
}

/**
 * Takes the words of a field as an editor cites them ("at the beginning of 2022") and their language;
 * gives the date or period that they name. Undefined when they name none, none that EDTF can hold
 * without adding to the words (11/09/2023 in English), a day that does not exist, or more than one.
 */
export const readDate = rememberedBy(readDateAnew, 4000);

function readDateAnew(words: string, language: Language): When | undefined {
  // A full stop may be part of the date ("2024 г.") or end the sentence.
  return read(words, language) ?? read(words.replace(/[\s.,;:!?…)]+$/u, ''), language);
}

/** The name of a day before the date of that day ("Sunday, 12 May 2024"). */
function weekdayAt(all: readonly Lexeme[], index: number, language: Language) {
  const day = matchPhrase(language.dates.weekdays, all, index);
  if (!day) return undefined;
  return { next: all[day.next]?.text === ',' ? day.next + 1 : day.next };
}

function read(words: string, language: Language): When | undefined {
  const all = lexemes(words, language.folding);
  let qualifier: Qualifier | undefined;
  let next = 0;
  while (next < all.length) {
    const date = dateAt(all, next, language, true);
    const behind = date && matchPhrase(language.dates.qualifiersAfter, all, date.next);
    if (date && (behind?.next ?? date.next) === all.length) {
      if (qualifier && behind && behind.value !== qualifier) return undefined;
      qualifier ??= behind?.value;
      return date.edtf === undefined
        ? undefined
        : { edtf: date.edtf, ...(qualifier && { qualifier }) };
    }
    const weekday = weekdayAt(all, next, language);
    if (weekday) {
      next = weekday.next;
      continue;
    }
    const qualified = matchPhrase(language.dates.qualifiers, all, next);
    const filler = matchPhrase(language.dates.fillers, all, next);
    if (qualified && qualified.next >= (filler?.next ?? 0)) {
      // "by the end of 2023" is two at once, which no single qualifier says.
      if (qualifier && qualifier !== qualified.value) return undefined;
      qualifier = qualified.value;
      next = qualified.next;
    } else if (filler) next = filler.next;
    else return undefined;
  }
  return undefined;
}
