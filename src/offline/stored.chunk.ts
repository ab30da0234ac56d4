/** The boundary of the chunk that is loaded with the page about the site: what is kept, all of it. */
export { Stored } from './Stored.tsx';
