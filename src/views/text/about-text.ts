/** The id of what the edition knows of a text, below it: no section can have it. */
export const ABOUT_TEXT = 'about.text';
