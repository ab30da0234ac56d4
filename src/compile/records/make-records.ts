import { isStated, type Evidence } from '../../model/record.ts';
import { loadLanguage } from '../../language/load-language.ts';
import { checkAttributions } from '../checks/attributions.ts';
import { checkCells } from '../checks/cells.ts';
import type { Accounted } from '../checks/coverage-count.ts';
import { recordsWithProblems, type ProblemList } from '../checks/deduplicate.ts';
import { checkSpeakers } from '../checks/speakers.ts';
import { checkVoices } from '../checks/voices.ts';
import { checkWhoSays } from '../checks/who-says.ts';
import { checkWholeValues } from '../checks/whole-values.ts';
import type { Bound } from '../evidence/bind.ts';
import { findWords } from '../evidence/whole-words.ts';
import type { FrontMatter } from '../source/front-matter.ts';
import { foldWhiteSpace, type Passage } from '../source/passages.ts';
import type { SourceRecord } from '../source/read-records.ts';
import { makeAgreements } from './agreements.ts';
import { changeClaims } from './changes.ts';
import type { Dating } from './dated-by.ts';
import { makeEvents } from './events.ts';
import { makeFigures } from './figures.ts';
import { checkMembers } from './members.ts';
import { checkModes } from './modes.ts';
import { makeNotes } from './notes.ts';
import { makeQuotations } from './quotations.ts';
import { checkStatuses } from './statuses.ts';

/** What the records of an analysis are made from. */
export interface RecordSources {
  file: string;
  matter: FrontMatter;
  passages: readonly Passage[];
  records: readonly SourceRecord[];
  /** The ids of those that refer to something that is not there. */
  unresolved: ReadonlySet<string>;
  binding: Bound;
  /** Where the words of each record stand, by its id. */
  evidence: ReadonlyMap<string, Evidence>;
  accounted: readonly Accounted[];
}

/**
 * Makes the records of the model, and checks that they say what their words do.
 * @param problems receives what is wrong with them
 */
export function makeRecords(from: RecordSources, problems: ProblemList) {
  const { file, matter, passages, records, unresolved, binding, evidence, accounted } = from;
  const language = loadLanguage(matter.lang);
  const attributed = checkWords(from, problems);
  const dating: Dating = {
    published: isStated(matter.published) ? matter.published : undefined,
    isInText: (words) =>
      passages.some(({ text }) => findWords(text, foldWhiteSpace(words).trim()) >= 0),
  };
  const { agreements } = problems.keep(makeAgreements(file, records, evidence, language, dating));
  const { figures } = problems.keep(
    makeFigures(
      file,
      records,
      evidence,
      agreements,
      unresolved,
      language,
      problems.all,
      dating,
      changeClaims(binding.claims, passages),
    ),
  );
  // Words that no input has are no second mistake where the inputs are the wrong ones.
  const withProblems = recordsWithProblems(records, problems.all);
  problems.keep({
    problems: binding.ofDerived.flatMap(({ record, problem }) =>
      withProblems.has(record.id) ? [] : problem,
    ),
  });
  const { quotations } = problems.keep(
    makeQuotations(file, binding.bound, evidence, accounted, matter.names, language, dating),
  );
  const { events } = problems.keep(makeEvents(file, records, evidence, language, dating));
  return {
    agreements,
    figures: figures.map((figure) =>
      attributed.has(figure.id) ? { ...figure, isAttributed: true as const } : figure,
    ),
    quotations,
    events,
    notes: makeNotes(records, evidence),
  };
}

/**
 * Checks that what records say of their words is what these say.
 * @returns the ids of the figures that the text has from others
 */
function checkWords(
  { file, matter, passages, records, binding: { bound, claims } }: RecordSources,
  problems: ProblemList,
): ReadonlySet<string> {
  const language = loadLanguage(matter.lang);
  problems.keep({ problems: checkStatuses(file, bound, passages, language) });
  const { problems: partly } = problems.keep({
    problems: checkWholeValues(file, claims, passages, language),
  });
  problems.keep({ problems: checkCells(file, bound, passages, language) });
  const { attributed, problems: unattributed } = problems.keep(
    checkAttributions(file, bound, claims, passages, language),
  );
  problems.keep({ problems: checkVoices(file, records, matter.names, language) });
  problems.keep({ problems: checkWhoSays(file, records, matter.names, language) });
  problems.keep({ problems: checkSpeakers(file, bound, claims, passages, language) });
  problems.keep({ problems: checkMembers(file, bound, passages, language) });
  const asked = recordsWithProblems(records, unattributed);
  // Of a value that is cited in part, what its sentence makes of it is looked at later.
  const inPart = recordsWithProblems(records, partly);
  const whole = bound.filter(({ record }) => !inPart.has(record.id));
  problems.keep({ problems: checkModes(file, whole, passages, language, asked) });
  return attributed;
}
