/** What the editors read in words that say when: dates that no calendar of the platform has words for. */
export default {
  /** A period. @param from and @param to dates in words */
  fromTo: '{from} to {to}',
  /** @param decade its first year: 1980 */
  decade: 'the {decade}s',
  /** A season (21 to 24), a quarter (33 to 36) or a half (40, 41) of a year. */
  partOfYear:
    '{part, select, p21 {spring {year}} p22 {summer {year}} p23 {autumn {year}} p24 {winter {year}} p33 {first quarter of {year}} p34 {second quarter of {year}} p35 {third quarter of {year}} p36 {fourth quarter of {year}} p40 {first half of {year}} other {second half of {year}}}',
} as const;
