import { labels } from '../../messages/labels.ts';
import { text as m } from '../../messages/text.ts';
import type { Analysis, EditionPart } from '../../model/analysis.ts';

/** @returns what this edition added, in a sentence: where only some headings are its own, which. */
export function whatIsOurs({ edition, sections, isOriginal }: Analysis): string {
  const { ours, ourHeadings = [] } = edition;
  const what = isOriginal ? m.theOriginal() : m.theTranslation();
  const headings = sections
    .flatMap(({ id, heading }) =>
      heading && ourHeadings.includes(id) ? [labels.quotedWords({ words: heading.text })] : [],
    )
    .join(labels.comma());
  if (headings === '') return addedWords(ours, what);
  return ours.includes('headline')
    ? m.headlineAndSomeHeadingsAdded({ headings, what })
    : m.someHeadingsAdded({ headings, what });
}

/** @returns what this edition added to the text, in a sentence. */
function addedWords([first, second]: readonly EditionPart[], what: string): string {
  if (first === undefined) return m.nothingAdded({ what });
  if (second !== undefined) return m.bothAdded({ what });
  return first === 'headline' ? m.headlineAdded({ what }) : m.headingsAdded({ what });
}
