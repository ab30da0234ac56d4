/**
 * The parts of the site whose views and styles are loaded apart from each other: the text; what is
 * drawn from records; who is who; and the pages of the site itself.
 */
export type PagePart = 'text' | 'records' | 'names' | 'site';
