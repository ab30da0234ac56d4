import type { AgreedUpon, AgreedWords } from '../language.ts';
import type { LanguageFile } from '../language-file.ts';
import type { TableMaker } from '../table-maker.ts';

type Words = NonNullable<LanguageFile['agreed']>;

/** Takes what a language file has of agreements that were reached; gives its tables. */
export function agreedWords(data: Words | undefined, make: TableMaker): AgreedWords {
  return {
    before: make.set(data?.before),
    behind: make.set(data?.behind),
    instruments: make.set(data?.instruments),
    instrumentEndings: data?.instrument_endings ?? [],
    notBetween: make.set(data?.not_between),
    ...(data?.upon && { upon: agreedUpon(data.upon, make) }),
  };
}

function agreedUpon(data: NonNullable<Words['upon']>, make: TableMaker): AgreedUpon {
  return {
    verbs: make.set(data.verbs),
    verbsOf: make.set(data.verbs_of),
    verbsTo: make.set(data.verbs_to),
    notBefore: make.set(data.not_before),
    links: make.set(data.links),
    objects: make.set(data.objects),
    infinitives: data.infinitives ?? [],
    behind: make.set(data.behind),
    linksBefore: make.set(data.links_before),
    between: make.set(data.between),
    isOpen: data.is_open ?? false,
    isDirect: data.is_direct ?? false,
    not: make.set(data.not),
    notWithin: make.set(data.not_within),
  };
}
