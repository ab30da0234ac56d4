import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import type { ZodError } from 'zod';
import { buildLanguage } from './build-language.ts';
import type { TemplateTree } from './date-template.ts';
import { languageFile, type LanguageFile } from './language-file.ts';
import type { Folding } from './lexeme.ts';
import type { PhraseTable } from './phrase.ts';

export type BoundOp = '<' | '<=' | '>' | '>=';
export type Qualifier = 'beginning' | 'middle' | 'end' | 'about' | 'before' | 'after';

/** What a word before a range ("between", "from") asks for between its two ends. */
export interface RangeWords {
  readonly kind: 'between' | 'from-to';
  readonly between: PhraseTable<true>;
}

/** How a language writes dates. */
export interface DateWords {
  readonly months: PhraseTable<number>;
  readonly shortMonths: PhraseTable<number>;
  readonly monthsCapital: boolean;
  readonly ambiguousMonths: PhraseTable<true>;
  readonly monthCues: PhraseTable<true>;
  readonly seasons: PhraseTable<number>;
  readonly decadeEndings: PhraseTable<true>;
  readonly decadeWords: PhraseTable<number>;
  readonly notDecadeAfter: PhraseTable<true>;
  readonly yearCues: PhraseTable<true>;
  readonly notYearBefore: PhraseTable<true>;
  readonly bareYears: boolean;
  readonly templates: TemplateTree;
  readonly qualifiers: PhraseTable<Qualifier>;
  readonly fillers: PhraseTable<true>;
  readonly numericOrder: 'day-month-year' | 'month-day-year' | 'ambiguous';
}

/** How a language writes numbers, dates, quotations and the state of an agreement. */
export interface Language {
  /** The tag asked for, in canonical form. */
  readonly tag: string;
  /** The tag of the file that it was read from; absent when all of it comes from CLDR. */
  readonly file?: string;
  readonly folding: Folding;
  readonly decimalMarks: ReadonlySet<string>;
  readonly thousandsMarks: ReadonlySet<string>;
  readonly minus: PhraseTable<true>;
  readonly cardinals: PhraseTable<string>;
  readonly hundred: PhraseTable<true>;
  readonly scales: PhraseTable<string>;
  readonly gluedScales: PhraseTable<string>;
  readonly currencyScales: PhraseTable<string>;
  readonly bareScales: PhraseTable<string>;
  readonly articles: PhraseTable<true>;
  readonly tensJoiners: PhraseTable<true>;
  readonly hundredsJoiners: PhraseTable<true>;
  readonly andAHalf: PhraseTable<true>;
  readonly ordinals: PhraseTable<string>;
  readonly ordinalEndings: PhraseTable<true>;
  readonly fractions: PhraseTable<readonly [number, number]>;
  readonly parts: PhraseTable<number>;
  readonly partsFollowedBy: PhraseTable<true>;
  readonly roundCounts: PhraseTable<string>;
  readonly magnitudes: PhraseTable<true>;
  readonly magnitudeLinks: PhraseTable<true>;
  readonly vague: PhraseTable<true>;
  readonly percent: PhraseTable<true>;
  /** The ISO 4217 code, or null where several countries have a currency of that name. */
  readonly currencies: PhraseTable<string | null>;
  readonly currencyLinks: PhraseTable<true>;
  readonly approximations: PhraseTable<true>;
  readonly approximationsAfter: PhraseTable<true>;
  readonly bounds: PhraseTable<BoundOp>;
  readonly boundsAfter: PhraseTable<BoundOp>;
  readonly fillers: PhraseTable<true>;
  readonly unitLinks: PhraseTable<true>;
  readonly ranges: PhraseTable<RangeWords>;
  readonly bareRange: PhraseTable<true>;
  readonly dates: DateWords;
  readonly idioms: PhraseTable<true>;
  /** Opening mark to the marks that may close it. */
  readonly quotationMarks: ReadonlyMap<string, ReadonlySet<string>>;
  readonly statuses: ReadonlyMap<string, PhraseTable<true>>;
  readonly negations: PhraseTable<string>;
  readonly blockers: PhraseTable<string>;
  readonly notBlockers: PhraseTable<true>;
  readonly clauseWords: PhraseTable<true>;
}

const folder = join(dirname(fileURLToPath(import.meta.url)), 'languages');
const loaded = new Map<string, Language>();

/**
 * Takes a BCP 47 tag; gives its language, from its file, else from the file of a shorter tag (es-MX:
 * es), else from CLDR alone. Throws an Error for a tag that is not well formed, and for a file that
 * does not fit (naming the file and the key).
 */
export function loadLanguage(tag: string): Language {
  const canonical = canonicalTag(tag);
  const known = loaded.get(canonical);
  if (known) return known;
  const found = fileFor(canonical);
  const language = buildLanguage(canonical, found, readLanguageFile('_shared') ?? {});
  loaded.set(canonical, language);
  return language;
}

function canonicalTag(tag: string): string {
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    throw new Error(`"${tag}" is not a language tag (BCP 47), such as en or es-MX`);
  }
}

function fileFor(tag: string): { tag: string; data: LanguageFile } | undefined {
  const subtags = new Intl.Locale(tag).baseName.split('-');
  for (let length = subtags.length; length > 0; length -= 1) {
    const candidate = subtags.slice(0, length).join('-');
    const data = readLanguageFile(candidate);
    if (data) return { tag: candidate, data };
  }
  return undefined;
}

function readLanguageFile(name: string): LanguageFile | undefined {
  let source: string;
  try {
    source = readFileSync(join(folder, `${name}.yaml`), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  return parseLanguageFile(source, `languages/${name}.yaml`);
}

/**
 * Takes the text of a language file and its name; gives its content. Throws an Error that names the
 * file, and the line or key, when it is not YAML or holds what a language file cannot.
 */
export function parseLanguageFile(source: string, file: string): LanguageFile {
  const document = parseDocument(source);
  const broken = document.errors[0];
  if (broken) throw new Error(`${file}: ${broken.message}`);
  const checked = languageFile.safeParse(document.toJS() ?? {});
  if (!checked.success) throw new Error(`${file}: ${explain(checked.error)}`);
  return checked.data;
}

function explain(error: ZodError): string {
  return error.issues
    .map((issue) => {
      // Of a key that does not fit, zod tells the reason one level down.
      const reason = issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined;
      return `${issue.path.join('.') || '(top)'}: ${reason ?? issue.message}`;
    })
    .join('; ');
}
