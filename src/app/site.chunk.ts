/** The pages of the site itself: one chunk, which the page of a text does not need. */
export { AboutView } from '../views/site/About.tsx';
export { LibraryPage } from './library/LibraryPage.tsx';
export { loadMeant, NotFoundPage } from './NotFound.tsx';
export { SearchPage } from './search/SearchPage.tsx';
