/** The pages of the site itself: one chunk, which the page of a text does not need. */
export { AboutView } from '../views/About.tsx';
export { LibraryView } from '../views/Library.tsx';
export { NotFound } from './NotFound.tsx';
export { SearchPage } from './SearchPage.tsx';
