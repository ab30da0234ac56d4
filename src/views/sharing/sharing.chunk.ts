/** What lets a reader share and cite: one chunk, loaded when the page has come to rest, or is touched. */
export { renderHeadingAnchor } from './HeadingAnchor.tsx';
export { Sharing } from './Sharing.tsx';
