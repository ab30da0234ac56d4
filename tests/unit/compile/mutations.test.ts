import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileAnalysis } from '../../../src/compile/analysis.ts';
import { compileContent } from '../../../src/compile/content.ts';
import { placeAt } from '../../../src/compile/source/source.ts';
import { expectOneProblem, mutate, type Mutation } from './mutation.ts';
import {
  expectAtMostOnce,
  expectOnceEach,
  oneCharacter,
  withoutRecord,
} from './mutate-everywhere.ts';

/**
 * The real article and its records, changed as hands change them. Each change is one mistake, and is
 * told once: where it is, and how it is mended. What is told is written by hand.
 */
const FILE = 'content/russia-kazakhstan-astana.md';
const sound = readFileSync(FILE, 'utf8');

const NOT_ENTERED =
  'the text is not the one that was entered ("text-sha256"): restore it, or copy the words exactly as they are in the text';
const BRING_BACK = 'restore the text; if the change is intended, write the new SHA-256 here';
const COPY = 'copy the words exactly as they are in the text';
const addTo = (section: string, kind: string) =>
  `account for it in the section "${section}": with ${kind}, or in a field of another record; or waive it: "- waive: some-id"`;
const addAllTo = (section: string, kinds: string) =>
  `account for each in the section "${section}": with ${kinds}, or in a field of another record; or waive it: "- waive: some-id"`;
const takeFromQuote = (field: string) =>
  `take the words of "${field}" from the quote, quote more of the text, or name with "within" the record that has them`;

const UNLIKE =
  'correct the field that is wrong, or add the one that is missing, or remove the derived figure; where two words mean the same, say so with "{ words: …, is: … }"';

const inText: Mutation[] = [
  {
    what: 'a digit of a value that a record cites',
    edits: [['Kazakhstan reached $28.2 billion, and', 'Kazakhstan reached $28.3 billion, and']],
    at: 'quote: ‸in 2022, trade turnover',
    found: 'where the text has "…tan reached $28.3 billion"',
    fix: NOT_ENTERED,
  },
  {
    what: 'a letter of a passage that one record cites',
    edits: [['and Kazakh oil is exported through', 'and Kazak oil is exported through']],
    at: 'quote: ‸>-\n    Russian oil enters China',
    found: 'a quote that is not in the text',
    fix: NOT_ENTERED,
  },
  {
    what: 'a digit of a year that three records cite',
    edits: [
      ['Cosmodrome is “reserved” until 2050, and', 'Cosmodrome is “reserved” until 2051, and'],
    ],
    at: 'label: Baikonur Cosmodrome “reserved” until 2050\n  quote: ‸the Baikonur',
    found: 'where the text has "…erved” until 2051"',
    fix: NOT_ENTERED,
  },
  {
    what: 'a letter of a name in marks that two records cite',
    edits: [['newspaper “Le Monde”). In particular', 'newspaper “Le Mond”). In particular']],
    at: 'quotation: out-of-their-dependence\n  quote: ‸>-',
    found: 'a quote that is not in the text',
    fix: NOT_ENTERED,
  },
  {
    what: 'a word of a sentence that nothing cites',
    edits: [
      ['political scientists interested in the region', 'political scientists from the region'],
    ],
    at: 'text-sha256: ‸',
    found: 'a text whose SHA-256 is',
    fix: BRING_BACK,
  },
  {
    what: 'a sentence that four records cite, left out',
    edits: [
      [
        ' On November 1, 2023, an agreement was signed between Kazakhstan and Gazprom for a period of 15 years, providing for the transit of Russian gas to Uzbekistan.',
        '',
      ],
    ],
    at: 'label: Transit of Russian gas to Uzbekistan\n  quote: ‸>-',
    found: 'a quote that is not in the text: "On November 1, 2023',
    fix: NOT_ENTERED,
  },
  {
    what: 'a paragraph that five records cite, left out',
    edits: [
      [
        'The dynamics are positive: in 2022, trade turnover between Russia and Kazakhstan reached $28.2 billion, and from January to August 2023, it grew by another 7%. In addition, most of the mutual payments between the countries are made in rubles and tenge.\n\n',
        '',
      ],
    ],
    at: 'label: Mutual payments in rubles and tenge\n  quote: ‸most of',
    found: 'a quote that is not in the text: "most of the mutual payments',
    fix: NOT_ENTERED,
  },
  {
    what: 'a paragraph that records cite, twice',
    edits: [
      [
        'The Belt and Road project is also unthinkable without Kazakhstan, through which Chinese goods enter Russia and Europe.\n',
        'The Belt and Road project is also unthinkable without Kazakhstan, through which Chinese goods enter Russia and Europe.\n\nIn addition, Russian oil enters China through the territory of Kazakhstan, and Kazakh oil is exported through the Krasnodar Territory. The Belt and Road project is also unthinkable without Kazakhstan, through which Chinese goods enter Russia and Europe.\n',
      ],
    ],
    at: 'Russia and Europe.\n\n‸In addition, Russian oil enters China through the territory',
    found: 'a passage that stands in the section "global-south" already: "In addition, Russian oil',
    fix: 'remove one of the two; if the text repeats itself, say with "nth: 2" which of them each record means',
  },
  {
    what: 'a sentence that three records cite, twice',
    edits: [
      [
        'and the launch of the Soyuz-5 launch vehicle is planned for 2025. Close',
        'and the launch of the Soyuz-5 launch vehicle is planned for 2025. The traditional area of interaction between the two countries is space: the Baikonur Cosmodrome is “reserved” until 2050, and the launch of the Soyuz-5 launch vehicle is planned for 2025. Close',
      ],
    ],
    at: 'label: Baikonur Cosmodrome “reserved” until 2050\n  quote: ‸the Baikonur',
    found: 'a quote that occurs 2 times in the section "space-and-security"',
    fix: 'the text is not the one that was entered ("text-sha256"): restore it, or quote more of the sentence, so that only one place fits, or add "nth: 2" for the second',
  },
  {
    what: 'the marks around a word, straight instead of curly',
    edits: [
      [
        'and a kind of “key” to the Global South. On',
        'and a kind of "key" to the Global South. On',
      ],
    ],
    at: 'quote: ‸a kind of “key” to',
    found: 'where the text has "a kind of "key',
    fix: NOT_ENTERED,
  },
  {
    what: 'a space that is not to be seen',
    edits: [['for a period of 15 years, providing', 'for a period of 15\u00a0years, providing']],
    at: 'text-sha256: ‸',
    found: 'a text whose SHA-256 is',
    fix: BRING_BACK,
  },
  {
    what: 'two paragraphs, in each other’s place',
    edits: [
      ['Aware of the importance of good neighborly relations', 'MOVED'],
      [
        'In such difficult geopolitical conditions for Russia, it is',
        'Aware of the importance of good neighborly relations',
      ],
      ['MOVED', 'In such difficult geopolitical conditions for Russia, it is'],
    ],
    at: 'text-sha256: ‸',
    found: 'a text whose SHA-256 is',
    fix: BRING_BACK,
  },
  {
    what: 'a number more, with the right hash',
    edits: [['This is not surprising, because', 'This is not surprising in 14 countries, because']],
    entered: true,
    at: 'This is not surprising in ‸14 countries',
    found: 'a number, "14": no record accounts for it',
    fix: addTo('visit', 'a figure'),
  },
  {
    what: 'a number, a date and a quotation more in one sentence, with the right hash',
    edits: [
      [
        'This is not surprising, because',
        'This is “not surprising” to 14 countries in May 2021, because',
      ],
    ],
    entered: true,
    at: 'This is ‸“not surprising”',
    found:
      'a passage in quotation marks, "“not surprising”"; a number, "14"; a date, "May 2021": no record accounts for them',
    fix: addAllTo('visit', 'a quotation, a figure, an event'),
  },
  {
    what: 'a quotation mark more, with the right hash',
    edits: [
      [
        'any statements of the country’s leader acquire',
        'any statements” of the country’s leader acquire',
      ],
    ],
    entered: true,
    at: 'any statements‸” of',
    found: 'a quotation mark without its partner, "”"',
    fix: 'add a note with "why: defect" on it to the section "visit"; or remove the mark, if it was typed by mistake',
  },
  {
    what: 'waived words once more, with the right hash',
    edits: [
      ['The dynamics are positive: in', 'The dynamics between the two countries are positive: in'],
    ],
    entered: true,
    at: 'waive: the-two-countries-of-trade\n  words: ‸two countries',
    found: 'words that occur 2 times in the section "trade": "two countries"',
    fix: 'add "quote:" with more of the sentence, or "all: true" for every place',
  },
  {
    what: 'HTML in the text',
    edits: [['This is not surprising, because', 'This is not <b>surprising</b>, because']],
    at: 'This is not ‸<b>surprising',
    found: 'raw HTML: <b>',
    fix: 'write it in Markdown, or put a backslash before the "<" if it is meant as text',
  },
  {
    what: 'a link that is relative',
    edits: [
      [
        'Territory. The Belt and Road project',
        'Territory. The [Belt and Road](belt-and-road) project',
      ],
    ],
    at: 'The ‸[Belt and Road](belt',
    found: 'a link to "belt-and-road"',
    fix: 'write the whole address',
  },
  {
    what: 'a note that is called and not there',
    edits: [['This is not surprising, because', 'This is not surprising,[^1] because']],
    at: 'This is not surprising,‸[^1]',
    found: 'a call of the note [^1], which is not there',
    fix: 'write the note, or put a backslash before the bracket if it is meant as text',
  },
];

const inHeadings: Mutation[] = [
  {
    what: 'an id that is reserved',
    edits: [['{#allies}', '{#figures}']],
    at: '‸## The closest allies',
    found: 'the id "figures", which is reserved',
    fix: 'choose another id',
  },
  {
    what: 'an id that another section has',
    edits: [['{#allies}', '{#balance}']],
    at: '‸## A balanced approach',
    found: 'the id "balance" a second time; the first is in line',
    fix: 'give one of the two another id',
  },
  {
    what: 'an id that an alias leads to, changed',
    edits: [
      ['  ids: {}', '  ids: { friends: allies }'],
      ['{#allies}', '{#closest-allies-of-all}'],
    ],
    at: 'ids: { friends: ‸allies }',
    found: '"allies", an id that no section and no record has',
    fix: 'write the id of a section or record of this file',
  },
  {
    what: 'an id with a capital',
    edits: [['{#allies}', '{#Allies}']],
    at: '‸## The closest allies',
    found: 'the id "Allies"',
    fix: 'change the id; it becomes part of the address',
  },
  {
    what: 'no id',
    edits: [['## The closest allies {#allies}', '## The closest allies']],
    at: '‸## The closest allies',
    found: 'a heading without an id: "The closest allies"',
    fix: 'write "## Heading {#some-id}"',
  },
  {
    what: 'a level left out',
    edits: [['## The closest allies', '#### The closest allies']],
    at: '‸#### The closest allies',
    found: 'a heading of level 4 with the id "allies"',
    fix: 'begin the line with "##" if it begins a section, or remove "{#allies}"',
  },
  {
    what: 'a headline in the text',
    edits: [['## A visit the world watched', '# A visit the world watched']],
    at: '‸# A visit the world watched',
    found: 'a heading of level 1',
    fix: 'begin the line with "##"',
  },
  {
    what: 'a heading that is left out',
    edits: [['## The closest allies {#allies}\n\n', '']],
    at: '‸```yaml records\n- agreement: nuclear-power-plant',
    found: 'records in the middle of a section',
    fix: 'move the block below the last paragraph of the section',
  },
];

const inFrontMatter: Mutation[] = [
  {
    what: 'a key misspelt',
    edits: [['publisher: not-stated', 'publsher: not-stated']],
    at: '‸publsher: not-stated',
    found: 'an unknown key "publsher"',
    fix: 'rename it to "publisher"',
  },
  {
    what: 'a key left out',
    edits: [['publisher: not-stated\n', '']],
    at: '‸title: "Russia',
    found: 'no "publisher"',
    fix: 'add "publisher:", with the word not-stated if the source does not say',
  },
  {
    what: 'not-stated misspelt where any words could stand',
    edits: [['author: not-stated', 'author: not stated']],
    at: 'author: ‸not stated',
    found: '"not stated"',
    fix: 'write "not-stated"',
  },
  {
    what: 'not-stated misspelt where a date could stand',
    edits: [['published: not-stated', 'published: not-statd']],
    at: 'published: ‸not-statd',
    found: '"not-statd"',
    fix: 'write "not-stated"',
  },
  {
    what: 'a value left blank',
    edits: [['category: world today news', 'category:']],
    at: '‸category:',
    found: '"category" is blank',
    fix: 'fill it in, with the word not-stated if the source does not say',
  },
  {
    what: 'a kind that there is not',
    edits: [['kind: opinion-analysis', 'kind: opinion-analyses']],
    at: 'kind: ‸opinion-analyses',
    found: '"opinion-analyses"',
    fix: 'write "opinion-analysis"',
  },
  {
    what: 'a digit of the hash',
    edits: [['text-sha256: e3a4', 'text-sha256: e3a5']],
    at: 'text-sha256: ‸e3a5',
    found: 'a text whose SHA-256 is e3a4',
    fix: BRING_BACK,
  },
  {
    what: 'a name that the text does not have',
    edits: [['US: [USA, the Americans]', 'US: [USA, the Americns]']],
    at: 'US: [USA, ‸the Americns]',
    found: '"the Americns", which is not in the text',
    fix: 'write "the Americans"',
  },
  {
    what: 'one other name for two',
    edits: [['France: [Paris]', 'France: [Paris, Moscow]']],
    at: 'France: [Paris, ‸Moscow]',
    found: '"Moscow" as another name of "France", and of "Russia"',
    fix: 'remove it from one of the two',
  },
  {
    what: 'another name that has an entry of its own',
    edits: [['France: [Paris]', 'France: [Paris, US]']],
    at: 'France: [Paris, ‸US]',
    found: '"US" as another name of "France", which has an entry of its own',
    fix: 'remove it from one of the two',
  },
  {
    what: 'an alias to nothing',
    edits: [['  ids: {}', '  ids: { gas: gas-transit-uzbekstan }']],
    at: 'ids: { gas: ‸gas-transit-uzbekstan }',
    found: '"gas-transit-uzbekstan", an id that no section and no record has',
    fix: 'write "gas-transit-uzbekistan"',
  },
  {
    what: 'an alias that hides a section',
    edits: [['  ids: {}', '  ids: { trade: allies }']],
    at: 'ids: { ‸trade: allies }',
    found: 'the old id "trade", which a section or record still has',
    fix: 'remove the alias, or give the other its new id',
  },
  {
    what: 'a tab before a key',
    edits: [['  revised: not-stated', '\trevised: not-stated']],
    at: '‸\trevised: not-stated',
    found: 'a tab as indentation',
    fix: 'replace the tab with spaces',
  },
  {
    what: 'a language that there is not',
    edits: [['lang: en', 'lang: English']],
    at: 'lang: ‸English',
    found: '"English"',
    fix: 'change "lang" to what is expected',
  },
];

const inFields: Mutation[] = [
  {
    what: 'a letter of a quote',
    edits: [
      [
        'quote: the 19th Interregional Cooperation Forum held in Kostanay',
        'quote: the 19th Interregional Cooperation Forum held in Kostany',
      ],
    ],
    at: 'quote: ‸the 19th Interregional',
    found: 'held in Kostany", where the text has "',
    fix: COPY,
  },
  {
    what: 'an apostrophe of a quote, straight instead of curly',
    edits: [['quote: Kazakhstan’s plans to build', "quote: Kazakhstan's plans to build"]],
    at: "quote: ‸Kazakhstan's plans",
    found: 'where the text has "Kazakhstan’s plans to build',
    fix: COPY,
  },
  {
    what: 'words of a party off by a letter',
    edits: [['parties: [Kazakhstan, Gazprom]', 'parties: [Kazakhstan, Gasprom]']],
    at: 'parties: [Kazakhstan, ‸Gasprom]',
    found: '"Gasprom", where the text has "Gazprom"',
    fix: 'write "Gazprom"',
  },
  {
    what: 'a party that is in another sentence',
    edits: [['parties: [Kazakhstan, Gazprom]', 'parties: [Kazakhstan, Europe]']],
    at: 'parties: [Kazakhstan, ‸Europe]',
    found: '"Europe", which the quote does not have',
    fix: takeFromQuote('parties'),
  },
  {
    what: 'not-stated misspelt',
    edits: [
      [
        '  status: { from: astana-documents }\n  term: not-stated',
        '  status: { from: astana-documents }\n  term: not-statd',
      ],
    ],
    at: 'term: ‸not-statd',
    found: '"not-statd"',
    fix: 'write "not-stated"',
  },
  {
    what: 'a key misspelt',
    edits: [['instrument: joint statement', 'instrumnt: joint statement']],
    at: '‸instrumnt: joint',
    found: 'an unknown key "instrumnt"',
    fix: 'rename it to "instrument"',
  },
  {
    what: 'a key of another kind of record',
    edits: [['  when: January 2022\n', '  when: January 2022\n  unit: events\n']],
    at: '  ‸unit: events',
    found: 'an unknown key "unit"',
    fix: 'remove it',
  },
  {
    what: 'a label left blank',
    edits: [['label: Secondary sanctions', 'label:']],
    at: '‸label:\n  quote: >-\n    to put pressure',
    found: '"label" is blank',
    fix: 'fill it in',
  },
  {
    what: 'a label left out',
    edits: [['  label: Secondary sanctions\n', '']],
    at: '- ‸agreement: secondary-sanctions',
    found: 'no "label"',
    fix: 'add "label:"',
  },
  {
    what: 'a kind that there is not',
    edits: [['- agreement: secondary-sanctions', '- agrement: secondary-sanctions']],
    at: '- ‸agrement: secondary-sanctions',
    found: 'a record of the kind "agrement"',
    fix: 'write "agreement: some-id"',
  },
  {
    what: 'an id with a space',
    edits: [['- agreement: secondary-sanctions', '- agreement: secondary sanctions']],
    at: '- agreement: ‸secondary sanctions',
    found: '"secondary sanctions"',
    fix: 'write "secondary-sanctions"',
  },
];

const inStatuses: Mutation[] = [
  {
    what: 'prepared, promoted to signed',
    edits: [
      [
        'status: { is: prepared, words: were prepared }\n  parties: not-stated\n  date: not-stated\n  unsaid: [how many, which dollar]',
        'status: { is: signed, words: were prepared }\n  parties: not-stated\n  date: not-stated\n  unsaid: [how many, which dollar]',
      ],
    ],
    at: 'status: { is: signed, words: ‸were prepared }',
    found: '"were prepared", which does not state the status "signed"',
    fix: 'write "is: prepared", or cite the words that state "signed"',
  },
  {
    what: 'announced, promoted to signed',
    edits: [
      ['{ is: announced, words: was also announced }', '{ is: signed, words: was also announced }'],
    ],
    at: '{ is: signed, words: ‸was also announced }',
    found: '"was also announced", which does not state the status "signed"',
    fix: 'write "is: announced", or cite the words that state "signed"',
  },
  {
    what: 'planned, promoted to in force',
    edits: [
      [
        '{ is: planned, words: is planned for 2025 }',
        '{ is: in-force, words: is planned for 2025 }',
      ],
    ],
    at: '{ is: in-force, words: ‸is planned for 2025 }',
    found: '"is planned for 2025", which does not state the status "in-force"',
    fix: 'write "is: planned", or cite the words that state "in-force"',
  },
  {
    what: 'a goal, promoted to ratified',
    edits: [
      [
        '{ is: goal-ascribed, words: main goal was to organize }',
        '{ is: ratified, words: main goal was to organize }',
      ],
    ],
    at: '{ is: ratified, words: ‸main goal was to organize }',
    found: '"main goal was to organize", which does not state the status "ratified"',
    fix: 'write "is: planned", or cite the words that state "ratified"',
  },
  {
    what: 'a status misspelt',
    edits: [['{ is: issued, words: confirmed', '{ is: isued, words: confirmed']],
    at: '{ is: ‸isued, words: confirmed',
    found: '"isued"',
    fix: 'write "issued"',
  },
  {
    what: 'a status without its words',
    edits: [['{ is: issued, words: confirmed their intentions }', '{ is: issued }']],
    at: '‸status: { is: issued }',
    found: 'no "words"',
    fix: 'add "words:"',
  },
  {
    what: 'words of a status off by a letter',
    edits: [
      [
        '{ is: issued, words: confirmed their intentions }',
        '{ is: issued, words: confirmed their intention }',
      ],
    ],
    at: '{ is: issued, words: ‸confirmed their intention }',
    found: '"… their intention", where the text has "… their intentions"',
    fix: 'write "confirmed their intentions"',
  },
  {
    what: 'a status taken from what is no set',
    edits: [
      [
        'instrument: action plan\n  status: { from: astana-documents }',
        'instrument: action plan\n  status: { from: gas-transit-uzbekistan }',
      ],
    ],
    at: 'status: { from: ‸gas-transit-uzbekistan }',
    found: '"gas-transit-uzbekistan", which is no set',
    fix: 'write "astana-documents"',
  },
  {
    what: 'a status taken from a set that there is not',
    edits: [
      [
        'instrument: action plan\n  status: { from: astana-documents }',
        'instrument: action plan\n  status: { from: astana-papers }',
      ],
    ],
    at: 'status: { from: ‸astana-papers }',
    found: '"astana-papers", an id that no record has',
    fix: 'write "astana-documents"',
  },
];

const inSets: Mutation[] = [
  {
    what: 'the count, off',
    edits: [['count: seven documents', 'count: six documents']],
    at: 'count: ‸six documents',
    found: '"six documents", where the text has "seven documents"',
    fix: 'write "seven documents"',
  },
  {
    what: 'the count without its number',
    edits: [['count: seven documents', 'count: documents']],
    at: 'count: ‸documents',
    found: '"documents", in which no number of documents was found',
    fix: 'cite the number, or write "{ words: …, is: 7 }"',
  },
  {
    what: 'the count, interpreted otherwise',
    edits: [['count: seven documents', 'count: { words: seven documents, is: 8 }']],
    at: 'is: ‸8 }',
    found: '"8" for the words "seven documents", which say 7',
    fix: 'leave "is" out: the value is read from the words; or cite words that say more',
  },
  {
    what: 'a member left out',
    edits: [
      ['named: [sports-action-plan, energy-ministries-memorandum]', 'named: [sports-action-plan]'],
    ],
    at: 'instrument: memorandum of understanding\n  status: { from: ‸astana-documents }',
    found: '"energy-ministries-memorandum", which the set "astana-documents" does not name',
    fix: 'add "energy-ministries-memorandum" to it, or give this record a status of its own',
  },
  {
    what: 'a member misspelt',
    edits: [
      [
        'named: [sports-action-plan, energy-ministries-memorandum]',
        'named: [sport-action-plan, energy-ministries-memorandum]',
      ],
    ],
    at: 'named: [‸sport-action-plan',
    found: '"sport-action-plan", an id that no record has',
    fix: 'write "sports-action-plan"',
  },
  {
    what: 'a member twice',
    edits: [
      [
        'named: [sports-action-plan, energy-ministries-memorandum]',
        'named: [sports-action-plan, energy-ministries-memorandum, sports-action-plan]',
      ],
    ],
    at: 'energy-ministries-memorandum, ‸sports-action-plan]',
    found: '"sports-action-plan"',
    fix: 'remove it: it is in the list already',
  },
  {
    what: 'more members than it counts',
    edits: [['count: seven documents', 'count: { words: documents, is: 1 }']],
    at: '    named: ‸[sports-action-plan',
    found: '2 named, of a set of 1',
    fix: 'remove those that are not in the set, or correct the count',
  },
];

const inValues: Mutation[] = [
  {
    what: 'a value off by a digit',
    edits: [['value: $28.2 billion', 'value: $28.3 billion']],
    at: 'value: ‸$28.3 billion',
    found: '"$28.3 billion", where the text has "$28.2 billion"',
    fix: 'write "$28.2 billion"',
  },
  {
    what: 'digits the other way round',
    edits: [['value: "76"', 'value: "67"']],
    at: 'value: ‸"67"',
    found: '"67", where the text has "76"',
    fix: 'write "76"',
  },
  {
    what: 'a digit left out',
    edits: [['value: "89"', 'value: "8"']],
    at: 'value: ‸"8"',
    found: '"8", where the text has "89"',
    fix: 'write "89"',
  },
  {
    what: 'a value cited without its scale',
    edits: [['value: $28.2 billion', 'value: $28.2']],
    at: 'value: ‸$28.2\n',
    found: '"$28.2", which is a part of a number, "$28.2 billion"',
    fix: 'write "$28.2 billion"',
  },
  {
    what: 'a value cited without its ordinal ending',
    edits: [['value: 19th', 'value: "19"']],
    at: 'value: ‸"19"',
    found: '"19", where the text has "19th"',
    fix: 'write "19th"',
  },
  {
    what: 'a value interpreted as another',
    edits: [['value: $28.2 billion', 'value: { words: $28.2 billion, is: 28200000 }']],
    at: 'is: ‸28200000 }',
    found: '"28200000" for the words "$28.2 billion", which say 28200000000',
    fix: 'leave "is" out: the value is read from the words; or cite words that say more',
  },
  {
    what: 'about, made exact',
    edits: [
      [
        'value: about 100 million dollars',
        'value: { words: about 100 million dollars, is: 100000000 }',
      ],
    ],
    at: 'is: ‸100000000 }',
    found: '"100000000" for the words "about 100 million dollars", which are not so exact',
    fix: 'leave "is" out: the value is read from the words; or cite words that say more',
  },
  {
    what: 'a limit, made exact',
    edits: [['value: less than ten', 'value: { words: less than ten, is: 9 }']],
    at: 'is: ‸9 }',
    found: '"9" for the words "less than ten", which say < 10',
    fix: 'leave "is" out: the value is read from the words; or cite words that say more',
  },
  {
    what: 'billions of dollars, made a number',
    edits: [['value: billions of dollars', 'value: { words: billions of dollars, is: 5 billion }']],
    at: 'is: ‸5 billion }',
    found: '"5 billion" for the words "billions of dollars", which are not so exact',
    fix: 'leave "is" out: the value is read from the words; or cite words that say more',
  },
  {
    what: 'words that hold no value',
    edits: [['value: most\n', 'value: payments\n']],
    at: 'value: ‸payments\n',
    found: '"payments", in which no value was found',
    fix: 'cite the words of the value, or write "{ words: …, is: … }"',
  },
  {
    what: 'a unit that the text does not have',
    edits: [
      [
        'value: about 100 million dollars\n  unit: dollars',
        'value: about 100 million dollars\n  unit: rubles',
      ],
    ],
    at: 'unit: ‸rubles',
    found: '"rubles", which the quote does not have',
    fix: takeFromQuote('unit'),
  },
  {
    what: 'a unit that is that of another value',
    edits: [
      [
        'unit: dollars\n  period: not-stated',
        'unit: { words: dollars, is: euros }\n  period: not-stated',
      ],
    ],
    at: '  unit: { words: dollars, is: ‸euros }',
    found: '"euros" for the unit "dollars", which does not say so',
    fix: 'leave "is" out; or cite words that say more',
  },
  {
    what: 'the period of another value',
    edits: [['unit: $\n  period: "2022"', 'unit: $\n  period: from January to August 2023']],
    at: 'period: ‸from January to August 2023\n  source',
    found: '"from January to August 2023", which the quote does not have',
    fix: takeFromQuote('period'),
  },
  {
    what: 'the whole, off by a digit',
    edits: [
      [
        'value: "76"\n  unit: regions of Russia\n  of: 89 regions',
        'value: "76"\n  unit: regions of Russia\n  of: 88 regions',
      ],
    ],
    at: 'of: ‸88 regions of Russia',
    found: '"88 regions of Russ…", where the text has "89 regions of Russ…"',
    fix: 'write "89 regions of Russia"',
  },
];

const inDates: Mutation[] = [
  {
    what: 'a year that the text does not give',
    edits: [['when: November 9', 'when: { words: November 9, is: 2023-11-09 }']],
    at: 'is: ‸2023-11-09 }',
    found: '"2023-11-09" for the words "November 9", which do not give the year',
    fix: 'leave "is" out: the date is read from the words; or say which words give the rest: "dated-by: …"',
  },
  {
    what: 'a month that the text does not give',
    edits: [
      ['when: at the beginning of 2022', 'when: { words: at the beginning of 2022, is: 2022-01 }'],
    ],
    at: 'is: ‸2022-01 }',
    found: '"2022-01" for the words "at the beginning of 2022", which do not give the month',
    fix: 'leave "is" out: the date is read from the words; or say which words give the rest: "dated-by: …"',
  },
  {
    what: 'another day than the words',
    edits: [['date: November 1, 2023', 'date: { words: "November 1, 2023", is: 2023-11-11 }']],
    at: 'is: ‸2023-11-11 }',
    found: '"2023-11-11" for the words "November 1, 2023", which say 2023-11-01',
    fix: 'leave "is" out: the date is read from the words; or say which words give the rest: "dated-by: …"',
  },
  {
    what: 'a date cited in part',
    edits: [['date: November 1, 2023', 'date: November 1']],
    at: 'date: ‸November 1\n',
    found: '"November 1", which is a part of a date, "November 1, 2023"',
    fix: 'write "November 1, 2023"',
  },
  {
    what: 'a date with another day',
    edits: [['when: November 9', 'when: November 8']],
    at: 'when: ‸November 8',
    found: '"November 8", where the text has "November 9"',
    fix: 'write "November 9"',
  },
  {
    what: 'words that name no date',
    edits: [['when: at the beginning of 2022', 'when: during mass unrest']],
    at: 'when: ‸during mass unrest',
    found: '"during mass unrest", in which no date is read',
    fix: 'cite the words of the date, or write "{ words: …, is: 2023-11-01 }", no more exact than the words',
  },
  {
    what: 'a phase misspelt',
    edits: [['when: January 2022\n  phase: happened', 'when: January 2022\n  phase: hapened']],
    at: 'phase: ‸hapened',
    found: '"hapened"',
    fix: 'write "happened"',
  },
];

const inDerived: Mutation[] = [
  {
    what: 'an input in the place of the other',
    edits: [
      ['of: [connected-regions, regions-of-russia]', 'of: [regions-of-russia, connected-regions]'],
    ],
    at: 'of: ‸[regions-of-russia, connected-regions]',
    found: 'a share of "connected-regions", which is itself a part of "regions-of-russia"',
    fix: 'write "of: [connected-regions, regions-of-russia]"',
  },
  {
    what: 'an input of another unit',
    edits: [
      ['of: [connected-regions, regions-of-russia]', 'of: [connected-regions, trade-turnover]'],
    ],
    at: 'of: [connected-regions, ‸trade-turnover]',
    found: 'inputs that do not go together: "connected-regions" has the unit "regions of Russia"',
    fix: UNLIKE,
  },
  {
    what: 'an input that is not exact',
    edits: [
      [
        'op: share, of: [connected-regions, regions-of-russia]',
        'op: share, of: [connected-regions, payments-share]',
      ],
    ],
    at: 'derive: ‸{ op: share',
    found: '"payments-share", which has no exact value',
    fix: 'correct "of" or "op", or remove the derived figure',
  },
  {
    what: 'an input misspelt',
    edits: [
      ['of: [connected-regions, regions-of-russia]', 'of: [connected-regions, region-of-russia]'],
    ],
    at: 'of: [connected-regions, ‸region-of-russia]',
    found: '"region-of-russia", an id that no record has',
    fix: 'write "regions-of-russia"',
  },
  {
    what: 'an input that is an agreement',
    edits: [
      ['of: [connected-regions, regions-of-russia]', 'of: [connected-regions, forum-memoranda]'],
    ],
    at: 'of: [connected-regions, ‸forum-memoranda]',
    found: '"forum-memoranda", which is no figure with a value of its own',
    fix: 'write one of: forum-number, forum-trade-value, regions-of-russia, connected-regions, trade-turnover, trade-growth, or of 7 others',
  },
  {
    what: 'an operation misspelt',
    edits: [['derive: { op: share,', 'derive: { op: shares,']],
    at: 'derive: { op: ‸shares',
    found: '"shares"',
    fix: 'write "share"',
  },
  {
    what: 'a share made a difference',
    edits: [['derive: { op: share,', 'derive: { op: difference,']],
    at: 'op: difference, of: ‸[connected-regions',
    found: '"connected-regions" less "regions-of-russia", the whole that it is part of',
    fix: 'write "of: [regions-of-russia, connected-regions]", or "op: share"',
  },
  {
    what: 'a rounding that there is not',
    edits: [['regions-of-russia], round: 1 }', 'regions-of-russia], round: 9 }']],
    at: 'round: ‸9 }',
    found: '"9"',
    fix: 'change "round" to what is expected',
  },
  {
    what: 'a rounding left out',
    edits: [['regions-of-russia], round: 1 }', 'regions-of-russia] }']],
    at: '  ‸derive: { op: share',
    found: 'no "round"',
    fix: 'add "round:"',
  },
  {
    what: 'growth of eight months on a year',
    edits: [
      [
        'op: share, of: [connected-regions, regions-of-russia], round: 1 }\n  of: 89 regions of Russia\n  period: currently',
        'op: sum, of: [trade-turnover, trade-growth], round: 1 }',
      ],
    ],
    at: 'derive: ‸{ op: sum, of: [trade-turnover, trade-growth]',
    found: '"trade-growth", which has no exact value',
    fix: 'correct "of" or "op", or remove the derived figure',
  },
];

const inQuotations: Mutation[] = [
  {
    what: 'reported, though in marks',
    edits: [['use: direct\n  speaker: Vladimir Putin', 'use: reported\n  speaker: Vladimir Putin']],
    at: 'use: ‸reported\n  speaker: Vladimir Putin',
    found: 'the use "reported" of words in quotation marks',
    fix: 'write "use: direct" if the speaker said them so',
  },
  {
    what: 'direct, though without marks',
    edits: [
      ['use: reported\n  speaker: Matthew Axelrod', 'use: direct\n  speaker: Matthew Axelrod'],
    ],
    at: 'use: ‸direct\n  speaker: Matthew Axelrod',
    found: 'the use "direct" of words without quotation marks',
    fix: 'write "use: reported", cite the words in the marks, or say under "marks" what is wrong with them',
  },
  {
    what: 'scare quotes, with a speaker',
    edits: [
      [
        'words: “counterweight”\n  use: author',
        'words: “counterweight”\n  use: author\n  speaker: Vladimir Putin',
      ],
    ],
    at: 'use: author\n  speaker: ‸Vladimir Putin',
    found: 'a speaker of words whose use is "author": nobody is quoted',
    fix: 'remove it, or write "use: direct" if somebody is quoted',
  },
  {
    what: 'a speaker who is not in the quote',
    edits: [['speaker: Matthew Axelrod', 'speaker: Emmanuel Macron']],
    at: 'speaker: ‸Emmanuel Macron',
    found: '"Emmanuel Macron", which the quote does not have',
    fix: takeFromQuote('speaker'),
  },
  {
    what: 'a speaker off by a letter',
    edits: [['speaker: Matthew Axelrod', 'speaker: Mathew Axelrod']],
    at: 'speaker: ‸Mathew Axelrod',
    found: '"Mathew Axelrod", where the text has "Matthew Axelrod"',
    fix: 'write "Matthew Axelrod"',
  },
  {
    what: 'no speaker',
    edits: [['  speaker: Matthew Axelrod\n', '']],
    at: '- ‸quotation: special-attention',
    found: 'no "speaker"',
    fix: 'add "speaker:"',
  },
  {
    what: 'a speaker who means a name that there is not',
    edits: [
      [
        'speaker: the Russian president',
        'speaker: { words: the Russian president, is: Vladimir Puttin }',
      ],
    ],
    at: 'is: ‸Vladimir Puttin }',
    found: '"Vladimir Puttin", a name that the front matter does not have',
    fix: 'write "Vladimir Putin"',
  },
  {
    what: 'a paper off by a letter',
    edits: [['via: Kazakhstanskaya Pravda', 'via: Kazakhstanskaja Pravda']],
    at: 'via: ‸Kazakhstanskaja Pravda',
    found: 'where the text has "Kazakhstanskaya Pravda"',
    fix: 'write "Kazakhstanskaya Pravda"',
  },
  {
    what: 'a use misspelt',
    edits: [['words: “counterweight”\n  use: author', 'words: “counterweight”\n  use: autor']],
    at: 'use: ‸autor',
    found: '"autor"',
    fix: 'write "author"',
  },
  {
    what: 'the words, without their end',
    edits: [['words: “Moscow’s disapproving gaze”', 'words: “Moscow’s disapproving']],
    at: 'words: ‸“Moscow’s disapproving\n',
    found:
      '"“Moscow’s disapproving", which is a part of a passage in quotation marks, "“Moscow’s disapproving gaze”"',
    fix: 'write "“Moscow’s disapproving gaze”"',
  },
];

const inNotesAndWaivers: Mutation[] = [
  {
    what: 'a note on words that are not there',
    edits: [
      ['on: TPP projects ” and “Ust-Kamenogorsk”', 'on: TPP project ” and “Ust-Kamenogorsk”'],
    ],
    at: 'on: ‸TPP project ” and',
    found:
      'words that are not in the text: "TPP project ” and “Ust-Kame…", where the text has "TPP projects ” and “Ust-Kame…"',
    fix: COPY,
  },
  {
    what: 'a note on words of another section',
    edits: [['on: TPP projects ” and “Ust-Kamenogorsk”', 'on: secondary sanctions']],
    at: 'on: ‸secondary sanctions',
    found: 'words that are in the section "pressure", not in "signed": "secondary sanctions"',
    fix: 'move the record to the end of the section "pressure"',
  },
  {
    what: 'a waiver of an idiom',
    edits: [
      [
        'words: two countries\n  why: coreference\n```\n\n## The closest',
        'words: One of\n  why: idiom\n- waive: the-two-countries-of-the-plant-again\n  words: two countries\n  why: coreference\n```\n\n## The closest',
      ],
    ],
    at: 'words: ‸One of\n',
    found: 'a waiver of the words "One of", of which "One of" is an idiom and needs no waiver',
    fix: 'remove the waiver',
  },
  {
    what: 'a waiver of what has a record',
    edits: [
      [
        '- waive: second-goal',
        '- waive: ten-days\n  words: ten days\n  why: idiom\n- waive: second-goal',
      ],
    ],
    at: 'words: ‸ten days',
    found: 'a waiver of the words "ten days", of which "ten" has a record already',
    fix: 'remove the waiver',
  },
  {
    what: 'a waiver of nothing',
    edits: [
      [
        '- waive: second-goal',
        '- waive: the-main-goal\n  words: main goal\n  why: idiom\n- waive: second-goal',
      ],
    ],
    at: 'words: ‸main goal\n',
    found: 'a waiver of the words "main goal", which have no number, date or quotation mark',
    fix: 'remove the waiver',
  },
  {
    what: 'a waiver of words off by a letter',
    edits: [['words: second goal', 'words: seconds goal']],
    at: 'words: ‸seconds goal',
    found: 'words that are not in the text: "seconds goal", where the text has "second goal"',
    fix: COPY,
  },
  {
    what: 'why, misspelt',
    edits: [['words: second goal\n  why: coreference', 'words: second goal\n  why: corefrence']],
    at: 'why: ‸corefrence',
    found: '"corefrence"',
    fix: 'write "coreference"',
  },
];

const inRecords: Mutation[] = [
  {
    what: 'a figure, left out',
    edits: [
      [
        '- figure: trade-growth\n  label: Growth of trade turnover\n  about: trade\n  quote: from January to August 2023, it grew by another 7%\n  change: { direction: grew, of: trade-turnover, by: 7% }\n  unit: "%"\n  period: from January to August 2023\n  base: not-stated\n  source: not-stated\n',
        '',
      ],
    ],
    at: 'and ‸from January to August 2023, it grew by another 7%. In addition',
    found: 'a date, "from January to August 2023"; a number, "7%": no record accounts for them',
    fix: addAllTo('trade', 'an event, a figure'),
  },
  {
    what: 'an event, left out',
    edits: [
      [
        '- event: memorable-events\n  label: The “memorable events” of January 2022\n  quote: the memorable events of January 2022\n  when: January 2022\n  phase: happened\n',
        '',
      ],
    ],
    at: 'In addition to the memorable events of ‸January 2022',
    found: 'a date, "January 2022": no record accounts for it',
    fix: addTo('background', 'an event'),
  },
  {
    what: 'a quotation, left out',
    edits: [
      [
        '- quotation: stir-up\n  quote: more similar attempts to “stir up” Kazakhstan will be made\n  words: “stir up”\n  use: author\n',
        '',
      ],
    ],
    at: 'attempts to ‸“stir up” Kazakhstan will be made – both',
    found: 'a passage in quotation marks, "“stir up”": no record accounts for it',
    fix: addTo('background', 'a quotation'),
  },
  {
    what: 'a reported quotation whose speaker is counted, left out',
    edits: [
      [
        '- quotation: strategic-partnership\n  quote: >-\n    the leaders of the two countries emphasized that the partnership between Moscow and Astana is\n    strategic\n  words: the partnership between Moscow and Astana is strategic\n  use: reported\n  speaker: the leaders of the two countries\n  date: not-stated\n',
        '',
      ],
    ],
    at: 'the leaders of the ‸two countries emphasized that the partnership between Moscow and Astana is strategic',
    found: 'a number, "two": no record accounts for it',
    fix: addTo('allies', 'a figure'),
  },
  {
    what: 'a note, left out',
    edits: [
      [
        '- note: unbalanced-marks\n  on: TPP projects ” and “Ust-Kamenogorsk”\n  why: defect\n  text: >-\n    The quotation marks are as in the text: one closes that was never opened. Where the name of each\n    project begins and ends is not clear.\n',
        '',
      ],
    ],
    at: 'Semey TPP projects ‸” and “Ust-Kamenogorsk”. Russia',
    found: 'a quotation mark without its partner, "”": no record accounts for it',
    fix: 'add a note with "why: defect" on it to the section "signed"; or remove the mark, if it was typed by mistake',
  },
  {
    what: 'a waiver, left out',
    edits: [['- waive: second-goal\n  words: second goal\n  why: coreference\n', '']],
    at: 'the ‸second goal was not hidden – “to',
    found: 'a number, "second": no record accounts for it',
    fix: addTo('background', 'a figure'),
  },
  {
    what: 'an agreement, left out',
    edits: [
      [
        '- agreement: gas-transit-uzbekistan\n  label: Transit of Russian gas to Uzbekistan\n  quote: >-\n    On November 1, 2023, an agreement was signed between Kazakhstan and Gazprom for a period of\n    15 years, providing for the transit of Russian gas to Uzbekistan\n  instrument: agreement\n  status: { is: signed, words: was signed }\n  parties: [Kazakhstan, Gazprom]\n  signatories: not-stated\n  date: November 1, 2023\n  start: not-stated\n  term: 15 years\n  unsaid: [volume, price]\n',
        '',
      ],
    ],
    at: 'On ‸November 1, 2023, an agreement was signed',
    found: 'a date, "November 1, 2023": no record accounts for it',
    fix: addTo('global-south', 'an event'),
  },
  {
    what: 'a figure that others are reckoned from, left out',
    edits: [
      [
        '- figure: connected-regions\n  label: Regions of Russia with a direct connection with Kazakhstan\n  about: trade\n  quote: 76 have a direct connection with Kazakhstan\n  within: regions-of-russia\n  value: "76"\n  unit: regions of Russia\n  of: 89 regions of Russia\n  period: currently\n  source: not-stated\n  unsaid: [what a direct connection is]\n',
        '',
      ],
    ],
    at: 'of: [‸connected-regions, regions-of-russia]',
    found: '"connected-regions", an id that no record has',
    fix: 'write one of: regions-of-russia, forum-number, forum-trade-value, trade-turnover, trade-growth, payments-share, or of 6 others',
  },
  {
    what: 'a set whose members lean on it, left out',
    edits: [
      [
        '- agreement: astana-documents\n  label: Documents signed in Astana\n  quote: >-\n    as a result of the negotiations, Vladimir Putin and Kasim-Jomart Tokayev signed seven documents\n    in Astana\n  instrument: documents\n  status: { is: signed, words: signed }\n  signatories: [Vladimir Putin, Kasim-Jomart Tokayev]\n  date: not-stated\n  place: Astana\n  set:\n    count: seven documents\n    named: [sports-action-plan, energy-ministries-memorandum]\n  unsaid: [the titles of the other five]\n',
        '',
      ],
    ],
    at: 'instrument: action plan\n  status: { from: ‸astana-documents }',
    found: '"astana-documents", an id that no record has, also named in lines',
    fix: 'add a set, or remove this',
  },
  {
    what: 'a record twice',
    edits: [
      [
        '- waive: second-goal\n  words: second goal\n  why: coreference\n',
        '- waive: second-goal\n  words: second goal\n  why: coreference\n- waive: second-goal\n  words: second goal\n  why: coreference\n',
      ],
    ],
    at: 'words: second goal\n  why: coreference\n- waive: ‸second-goal',
    found: 'the record id "second-goal" a second time; the first is in line',
    fix: 'give one of the two another id',
  },
  {
    what: 'the id of a set, changed',
    edits: [['- agreement: astana-documents', '- agreement: documents-of-astana']],
    at: 'instrument: action plan\n  status: { from: ‸astana-documents }',
    found: '"astana-documents", an id that no record has, also named in lines',
    fix: 'write "documents-of-astana"',
  },
  {
    what: 'the id of a member of a set, changed',
    edits: [['- agreement: sports-action-plan', '- agreement: sports-plan']],
    at: 'named: [‸sports-action-plan',
    found: '"sports-action-plan", an id that no record has',
    fix: 'write one of: sports-plan, energy-ministries-memorandum, lada-assembly, joint-statement, series-of-agreements, forum-memoranda, or of 11 others',
  },
  {
    what: 'an id that a figure is within and another is reckoned from, changed',
    edits: [['- figure: regions-of-russia', '- figure: russian-regions']],
    at: 'within: ‸regions-of-russia',
    found: '"regions-of-russia", an id that no record has, also named in line',
    fix: 'write one of: russian-regions, forum-memoranda, forum-trade-agreements, payments-in-national-currencies, forum-number, forum-trade-value, or of 44 others',
  },
  {
    what: 'an id that an alias leads to, changed',
    edits: [
      ['  ids: {}', '  ids: { gas: gas-transit-uzbekistan }'],
      ['- agreement: gas-transit-uzbekistan', '- agreement: gas-transit-to-uzbekistan'],
    ],
    at: 'ids: { gas: ‸gas-transit-uzbekistan }',
    found: '"gas-transit-uzbekistan", an id that no section and no record has',
    fix: 'write "gas-transit-to-uzbekistan"',
  },
  {
    what: 'a record within itself',
    edits: [['within: uranium-for-france', 'within: french-nuclear-plant']],
    at: 'within: ‸french-nuclear-plant',
    found: '"french-nuclear-plant", which is this record itself',
    fix: 'name another record, or remove this',
  },
  {
    what: 'a record in another section',
    edits: [
      ['- waive: second-goal\n  words: second goal\n  why: coreference\n', ''],
      [
        '- waive: the-two-countries-of-the-leadership',
        '- waive: second-goal\n  words: second goal\n  why: coreference\n- waive: the-two-countries-of-the-leadership',
      ],
    ],
    at: 'words: ‸second goal',
    found: 'words that are in the section "background", not in "pressure": "second goal"',
    fix: 'move the record to the end of the section "background"',
  },
];

const inBlocks: Mutation[] = [
  {
    what: 'the fence misspelt',
    edits: [
      [
        '```yaml records\n- agreement: secondary-sanctions',
        '```yaml record\n- agreement: secondary-sanctions',
      ],
    ],
    at: '‸```yaml record\n',
    found: 'a block that looks like records, marked "yaml record"',
    fix: 'begin it with ```yaml records',
  },
  {
    what: 'the fence misspelt, of a block that another leans on',
    edits: [
      ['  ids: {}', '  ids: { sanctions: secondary-sanctions }'],
      [
        '```yaml records\n- agreement: secondary-sanctions',
        '```yml records\n- agreement: secondary-sanctions',
      ],
    ],
    at: '‸```yml records\n',
    found: 'a block that looks like records, marked "yml records"',
    fix: 'begin it with ```yaml records',
  },
  {
    what: 'the fence that is never closed',
    edits: [
      [
        '  words: two countries\n  why: coreference\n```\n\n## A balanced',
        '  words: two countries\n  why: coreference\n\n## A balanced',
      ],
    ],
    at: '‸```yaml records\n- agreement: secondary-sanctions',
    found: 'a code fence that is never closed',
    fix: 'add a line with ``` where the block ends',
  },
  {
    what: 'a tab as indentation',
    edits: [['  label: Secondary sanctions', '\tlabel: Secondary sanctions']],
    at: '‸\tlabel: Secondary',
    found: 'a tab as indentation',
    fix: 'replace the tab with spaces',
  },
  {
    what: 'a bracket that is never closed',
    edits: [['parties: [Kazakhstan, Gazprom]', 'parties: [Kazakhstan, Gazprom']],
    at: 'parties: ‸[Kazakhstan, Gazprom\n',
    found: 'a list or map in brackets that is never closed',
    fix: 'close it with "]"',
  },
  {
    what: 'a key twice in a record',
    edits: [['  label: Secondary sanctions', '  label: Secondary sanctions\n  label: Sanctions']],
    at: '  ‸label: Sanctions',
    found: 'a key that occurs twice in the same map',
    fix: 'remove or rename one of the two',
  },
  {
    what: 'a colon in a label',
    edits: [['  label: Secondary sanctions', '  label: Sanctions: secondary']],
    at: '  label: ‸Sanctions: secondary',
    found: 'YAML that cannot be read',
    fix: 'correct the line; a value with ": " or " #" or that begins with a quotation mark, "*", "&", "[" or "{" goes in quotation marks or in a block that begins with ">-"',
  },
  {
    what: 'a paragraph below the records',
    edits: [
      ['Aware of the importance of good neighborly', 'MOVED of the importance of good neighborly'],
      ['## A balanced approach {#balance}\n\nIn such difficult', 'In such difficult'],
      ['MOVED', '## A balanced approach {#balance}\n\nAware'],
    ],
    at: '‸```yaml records\n- agreement: secondary-sanctions',
    found: 'records in the middle of a section',
    fix: 'move the block below the last paragraph of the section',
  },
];

describe('one problem is told of', () => {
  it('at least fifty ways to go wrong', () => {
    const all = [...inText, ...inHeadings, ...inFrontMatter, ...inFields, ...inStatuses, ...inSets];
    const more = [...inValues, ...inDates, ...inDerived, ...inQuotations, ...inNotesAndWaivers];
    const ways = [...all, ...more, ...inRecords, ...inBlocks];
    expect(new Set(ways.map(({ edits }) => JSON.stringify(edits))).size).toBe(ways.length);
    expect(ways.length).toBeGreaterThanOrEqual(50);
  });

  it.each(inText)('the text: $what', (row) => expectOneProblem(FILE, sound, row));
  it.each(inHeadings)('a heading: $what', (row) => expectOneProblem(FILE, sound, row));
  it.each(inFrontMatter)('the front matter: $what', (row) => expectOneProblem(FILE, sound, row));
  it.each(inFields)('a field: $what', (row) => expectOneProblem(FILE, sound, row));
  it.each(inStatuses)('a status: $what', (row) => expectOneProblem(FILE, sound, row));
  it.each(inSets)('a set: $what', (row) => expectOneProblem(FILE, sound, row));
  it.each(inValues)('a value: $what', (row) => expectOneProblem(FILE, sound, row));
  it.each(inDates)('a date: $what', (row) => expectOneProblem(FILE, sound, row));
  it.each(inDerived)('a derived figure: $what', (row) => expectOneProblem(FILE, sound, row));
  it.each(inQuotations)('a quotation: $what', (row) => expectOneProblem(FILE, sound, row));
  it.each(inNotesAndWaivers)('a note or waiver: $what', (row) =>
    expectOneProblem(FILE, sound, row),
  );
  it.each(inRecords)('a record: $what', (row) => expectOneProblem(FILE, sound, row));
  it.each(inBlocks)('a block: $what', (row) => expectOneProblem(FILE, sound, row));
});

it('nothing is told of the article as it is', () => {
  expect(compileAnalysis({ file: FILE, text: sound }, 'analysis').problems).toEqual([]);
});

describe('wherever it stands,', () => {
  it('a character of the text that is another is told once', () => {
    expectOnceEach(FILE, oneCharacter(sound, 'text', 173));
  });

  it('a character of a quote or of the words of a field that is another is told once', () => {
    expectOnceEach(FILE, oneCharacter(sound, 'words', 83));
  });

  it('a record that is left out is told at most once', () => {
    const untold = expectAtMostOnce(FILE, withoutRecord(sound));
    // What an agreement says has mostly no number, and then nothing asks for it.
    expect(untold.map(({ what }) => what)).toContain('without "- agreement: belt-and-road"');
    expect(untold.map(({ what }) => what)).not.toContain('without "- figure: trade-turnover"');
  });
});

describe('a link to the site itself', () => {
  const link = (address: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-links-'));
    try {
      cpSync('content', folder, { recursive: true });
      const edits = [
        [
          'Territory. The Belt and Road project',
          `Territory. The [Belt and Road](${address}) project`,
        ],
      ] as const;
      const text = mutate(sound, { edits });
      writeFileSync(join(folder, basename(FILE)), text);
      return { text, problems: compileContent(folder, folder).problems };
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it('may lead to a record', () => {
    expect(link('/russia-kazakhstan-astana/agreements/belt-and-road/').problems).toEqual([]);
  });

  it('that leads to nothing is told, with the nearest address', () => {
    const { text, problems } = link('/russia-kazakhstan-astana/agreements/belt-and-rode/');
    expect(problems).toEqual([
      {
        file: basename(FILE),
        ...placeAt(text, text.indexOf('[Belt and Road]')),
        found:
          'a link to "/russia-kazakhstan-astana/agreements/belt-and-rode/", which is no address of this site',
        expected: 'an address of a page, beginning and ending with a slash',
        fix: 'write "/russia-kazakhstan-astana/agreements/belt-and-road/"',
      },
    ]);
  });
});
