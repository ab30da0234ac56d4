/** Languages that news is written in most; any other tag can be written in the file. */
const TAGS =
  'ar az be bg bn cs da de el en es et fa fi fr he hi hr hu hy id it ja ka kk ko ky lt lv mk mn ms nb nl pa pl ps pt ro ru sk sl sq sr sv sw ta tg th tk tr tt uk ur uz vi zh-Hans zh-Hant'.split(
    ' ',
  );

/** @returns the languages by their English names. */
export function languagesByName(): [tag: string, name: string][] {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return TAGS.map((tag): [string, string] => [tag, names.of(tag) ?? tag]).sort((a, b) =>
    a[1].localeCompare(b[1], 'en'),
  );
}
